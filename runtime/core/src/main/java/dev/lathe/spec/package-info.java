/**
 * What a descriptor says of an Object and its Resources, as constants that generated code carries: ids, operations, types,
 * ranges. Knows nothing of how values travel.
 */
@NullMarked
package dev.lathe.spec;

import org.jspecify.annotations.NullMarked;
