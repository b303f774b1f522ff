/**
 * Descriptors as written: everything may be missing or wrong, everything has a place. Reading JSON checks its shape, that
 * is JSON types and keys nobody knows; what the values mean is left to the rules. Texts stay what they are, but for the
 * spellings of Leshan's JSON models, which become those of this format: {@code instancetype}, {@code resourcedefs},
 * {@code lwm2mversion}, types in lower case and {@code NONE}.
 *
 * <p>Of suppressions the form is {@code "lint": [ { "rule": "LWM420", "reason": "…" } ]}, on an Object or on a Resource; it
 * holds for warnings found within it.
 *
 * <p>Knows nothing of data types, ranges and rules.
 */
@NullMarked
package dev.lathe.generator.descriptor;

import org.jspecify.annotations.NullMarked;
