/**
 * Runs the rules over the descriptors of one run, and makes of what they found what a project wants to hear: levels, suppressions, a
 * baseline. Knows nothing of JSON, XML, files or Java sources.
 */
@NullMarked
package dev.lathe.generator.lint;

import org.jspecify.annotations.NullMarked;
