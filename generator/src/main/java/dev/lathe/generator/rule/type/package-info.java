/**
 * Rules about types, operations and arguments (LWM3xx).
 */
@NullMarked
package dev.lathe.generator.rule.type;

import org.jspecify.annotations.NullMarked;
