/**
 * CoAP over UDP: opens what the runtime sends and receives through. Its one way in is
 * {@link dev.lathe.coap.CoapTransport#builder()}. Nothing here shows which CoAP library does the work.
 */
@NullMarked
package dev.lathe.coap;

import org.jspecify.annotations.NullMarked;
