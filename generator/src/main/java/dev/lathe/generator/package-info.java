/**
 * The compiler as its callers see it: descriptors in, diagnostics and a folder of Java sources out. Only puts the stages in
 * order; what a stage does, its own package knows.
 */
@NullMarked
package dev.lathe.generator;

import org.jspecify.annotations.NullMarked;
