/**
 * The port to a CoAP stack: what the runtime needs of one, in as few methods as that takes. Implementations live elsewhere;
 * nothing here knows LwM2M.
 */
@NullMarked
package dev.lathe.transport;

import org.jspecify.annotations.NullMarked;
