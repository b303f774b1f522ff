/**
 * From text to a tree of JSON values that all know their place. Strict: what RFC 8259 does not allow is a diagnostic, and
 * so are keys written twice and more than {@value dev.lathe.generator.json.JsonReader#MAX_DEPTH} levels. Of one file only the first fault of syntax is reported, since what follows it is guesswork. Knows nothing of
 * descriptors.
 */
@NullMarked
package dev.lathe.generator.json;

import org.jspecify.annotations.NullMarked;
