/**
 * What a project has decided once: {@code lathe.json} and the baseline beside it. Knows nothing of the command line.
 */
@NullMarked
package dev.lathe.generator.cli.settings;

import org.jspecify.annotations.NullMarked;
