/**
 * The property that all else rests on: whatever a descriptor says, what is generated from it compiles, and its client and its
 * server understand one another. Descriptors and values are random, and come again with their seed.
 */
@NullMarked
package dev.lathe.property;

import org.jspecify.annotations.NullMarked;
