/**
 * The compiler as its callers see it: descriptors or DDF files in; diagnostics, a folder of Java sources, mended, formatted, imported or
 * exported files, or a comparison of two versions out. Only puts the stages in order; what a stage does, its own package knows.
 */
@NullMarked
package dev.lathe.generator;

import org.jspecify.annotations.NullMarked;
