/**
 * A device and a server of the early draft, on stubs that the Maven plugin generates from the draft's own five example Objects.
 */
@NullMarked
package dev.lathe.samples.seed;

import org.jspecify.annotations.NullMarked;
