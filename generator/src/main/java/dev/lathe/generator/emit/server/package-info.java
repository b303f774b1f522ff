/** Emits the server stub of an Object: what an operator calls, a handle for each Resource. */
@NullMarked
package dev.lathe.generator.emit.server;

import org.jspecify.annotations.NullMarked;
