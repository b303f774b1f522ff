/**
<<<<<<< HEAD
 * The servers: {@link dev.lathe.server.LwM2mServer}, {@link dev.lathe.server.BootstrapServer} and their builders, where all parts are
 * put together. What a device registers comes in through {@code registration}, what the application asks goes out through
 * {@code request} and {@code observation}; all of them stand on {@code store}. What a Bootstrap-Server does is in {@code bootstrap}.
=======
 * The LwM2M Server: {@link dev.lathe.server.LwM2mServer} and its builder, where all parts are put together. What a device registers
 * comes in through {@code registration}, what the application asks goes out through {@code request} and {@code observation}; all of
 * them stand on {@code store}. LwM2M and the early draft each have a {@code Side} made of such parts.
>>>>>>> 3c14b8e4cc89900a642bc7ec8ff66a926eb16987
 */
@NullMarked
package dev.lathe.server;

import org.jspecify.annotations.NullMarked;
