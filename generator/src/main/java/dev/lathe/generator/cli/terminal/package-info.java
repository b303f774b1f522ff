/**
 * The world around a run: its folder, its streams, its environment, and whether a person looks at it. All of it comes in from
 * outside, so that a test can be the world.
 */
@NullMarked
package dev.lathe.generator.cli.terminal;

import org.jspecify.annotations.NullMarked;
