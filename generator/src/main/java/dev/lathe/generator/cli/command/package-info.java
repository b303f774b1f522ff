/**
 * The commands, one class each, thin over the compiler's façade; and the options several of them share. A command reads its
 * arguments, asks the compiler, and writes a report; it knows nothing of how descriptors are read or code is made.
 */
@NullMarked
package dev.lathe.generator.cli.command;

import org.jspecify.annotations.NullMarked;
