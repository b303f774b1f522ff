/**
 * From words on a command line to descriptors: files, folders, patterns and standard input. Knows nothing of what is in a
 * descriptor.
 */
@NullMarked
package dev.lathe.generator.cli.input;

import org.jspecify.annotations.NullMarked;
