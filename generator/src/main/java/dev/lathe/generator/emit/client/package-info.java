/** Emits the client stub of an Object: what a device extends, and the binding through which the runtime calls it. */
@NullMarked
package dev.lathe.generator.emit.client;

import org.jspecify.annotations.NullMarked;
