/**
 * Descriptors on disk and in git's revisions, files written as a whole, and what to say when a disk does not do as it is told.
 * Knows nothing of what is in a descriptor, nor of what is written in the end.
 */
@NullMarked
package dev.lathe.generator.file;

import org.jspecify.annotations.NullMarked;
