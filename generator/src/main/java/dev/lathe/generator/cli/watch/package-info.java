/**
 * Waits until files have changed. Knows nothing of what is done then.
 */
@NullMarked
package dev.lathe.generator.cli.watch;

import org.jspecify.annotations.NullMarked;
