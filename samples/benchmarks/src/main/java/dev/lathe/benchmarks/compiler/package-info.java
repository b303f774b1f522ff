/**
 * What the compiler costs over a corpus of Objects: time beside JavaPoet's alone, javac's time, size of sources and classes beside
 * what the JSON Schema route makes of the same Objects.
 */
@NullMarked
package dev.lathe.benchmarks.compiler;

import org.jspecify.annotations.NullMarked;
