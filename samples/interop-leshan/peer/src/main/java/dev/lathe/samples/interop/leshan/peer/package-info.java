/**
 * Leshan, and the CoAP stack below it, as programs. They know nothing of Lathe, and the tests know nothing of them but their
 * arguments and the lines they print.
 */
@NullMarked
package dev.lathe.samples.interop.leshan.peer;

import org.jspecify.annotations.NullMarked;
