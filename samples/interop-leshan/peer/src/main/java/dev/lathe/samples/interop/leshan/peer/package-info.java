/**
 * Leshan as a program of its own. It knows nothing of Lathe, and the tests know nothing of it but its arguments and the lines it
 * prints.
 */
@NullMarked
package dev.lathe.samples.interop.leshan.peer;

import org.jspecify.annotations.NullMarked;
