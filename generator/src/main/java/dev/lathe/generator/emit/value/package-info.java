/**
 * Emits the value type of an Object: what can be read of an Object Instance, with the {@code Patch} that holds what can be
 * written, and the codec between both and payloads.
 */
@NullMarked
package dev.lathe.generator.emit.value;

import org.jspecify.annotations.NullMarked;
