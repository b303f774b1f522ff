/**
 * From Objects and their names to Java sources: one emitter per generated artefact, each in a package of its own that is split
 * by the part of the artefact it writes. Knows nothing of descriptors, places or files on disk.
 */
@NullMarked
package dev.lathe.generator.emit;

import org.jspecify.annotations.NullMarked;
