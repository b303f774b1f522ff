/**
 * The program {@code lathe}: finds the command that is asked for, runs it, and turns whatever goes wrong into one sentence and an
 * exit code. Loads no command but the one that runs, so that a check of one descriptor takes no longer than it must.
 */
@NullMarked
package dev.lathe.generator.cli;

import org.jspecify.annotations.NullMarked;
