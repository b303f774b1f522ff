/**
 * What follows from descriptors as written: versions, types, operations, ranges read for good. A fact that cannot be known because
 * of a fault is empty. Knows nothing of rules, and reports nothing.
 */
@NullMarked
package dev.lathe.generator.fact;

import org.jspecify.annotations.NullMarked;
