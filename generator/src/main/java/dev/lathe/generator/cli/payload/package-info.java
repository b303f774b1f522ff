/**
 * Payloads explained and made with the names that descriptors give. The one room of the generator that knows the runtime, whose
 * codecs it uses: what a device sends is read by the very code that a server reads it with. Formats are what the runtime has; this
 * room has no list of its own.
 */
@NullMarked
package dev.lathe.generator.cli.payload;

import org.jspecify.annotations.NullMarked;
