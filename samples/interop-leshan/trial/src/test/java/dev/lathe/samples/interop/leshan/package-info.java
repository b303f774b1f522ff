/**
 * Lathe against Leshan: the tests run Leshan's programs as processes, with class paths of their own, and talk to them over UDP on
 * 127.0.0.1.
 */
@NullMarked
package dev.lathe.samples.interop.leshan;

import org.jspecify.annotations.NullMarked;
