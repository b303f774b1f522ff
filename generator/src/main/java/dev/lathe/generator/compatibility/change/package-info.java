/**
 * What is different between two versions of an Object: one small class for each kind of difference, and {@code Changes} as the
 * list of them. Knows nothing of versions and of what they have to tell.
 */
@NullMarked
package dev.lathe.generator.compatibility.change;

import org.jspecify.annotations.NullMarked;
