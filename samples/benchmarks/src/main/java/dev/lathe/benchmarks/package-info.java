/**
 * What Lathe's codecs cost beside those of Leshan and beside the least that a loop over the octets can cost, measured in one
 * run. Nothing here is used by anything else.
 */
@NullMarked
package dev.lathe.benchmarks;

import org.jspecify.annotations.NullMarked;
