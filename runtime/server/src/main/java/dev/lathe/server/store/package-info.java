/**
 * What a server knows of registered devices, and where it keeps it: a port with a default in memory beside it. Knows nothing
 * of requests, threads or timers.
 */
@NullMarked
package dev.lathe.server.store;

import org.jspecify.annotations.NullMarked;
