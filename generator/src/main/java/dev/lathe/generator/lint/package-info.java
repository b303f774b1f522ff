/**
 * Runs the rules over the descriptors of one run. Knows nothing of JSON, XML, files or Java sources.
 */
@NullMarked
package dev.lathe.generator.lint;

import org.jspecify.annotations.NullMarked;
