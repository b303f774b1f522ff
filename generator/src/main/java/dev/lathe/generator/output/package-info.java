/**
 * Generated files on disk: writes what changed, leaves alone what did not, takes away what is no longer generated, and nothing
 * else. Knows nothing of what is in the files, nor of where they come from.
 */
@NullMarked
package dev.lathe.generator.output;

import org.jspecify.annotations.NullMarked;
