/**
 * The servers: {@link dev.lathe.server.LwM2mServer}, {@link dev.lathe.server.BootstrapServer} and their builders, where all parts are
 * put together. What a device registers comes in through {@code registration}, what the application asks goes out through
 * {@code request} and {@code observation}; all of them stand on {@code store}. What a Bootstrap-Server does is in {@code bootstrap}. LwM2M and
 * the early draft each have a {@code Side} made of such parts.
 */
@NullMarked
package dev.lathe.server;

import org.jspecify.annotations.NullMarked;
