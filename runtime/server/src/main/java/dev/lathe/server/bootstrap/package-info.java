/**
 * Bootstrapping, as a Bootstrap-Server sees it (LwM2M Core, 6.1): what a device is to be given, the sequence of requests that gives
 * it, and what the application hears of that. Knows nothing of registered devices.
 */
@NullMarked
package dev.lathe.server.bootstrap;

import org.jspecify.annotations.NullMarked;
