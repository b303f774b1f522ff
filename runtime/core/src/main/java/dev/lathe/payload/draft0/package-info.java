/**
 * The JSON of the early OMA draft, Content-Format 50: two levels of keys and values that are all strings. Knows nothing of
 * other formats.
 */
@NullMarked
package dev.lathe.payload.draft0;

import org.jspecify.annotations.NullMarked;
