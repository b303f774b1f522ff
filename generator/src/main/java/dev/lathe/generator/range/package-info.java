/**
 * What a Resource's value may be: the text of {@code range}, read into a closed set of forms. Knows nothing of
 * descriptors, diagnostics or Java sources.
 */
@NullMarked
package dev.lathe.generator.range;

import org.jspecify.annotations.NullMarked;
