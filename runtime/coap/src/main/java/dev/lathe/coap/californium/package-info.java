/**
 * The transport port over Californium: the only package that may import it. Knows messages, not LwM2M. Californium does
 * retransmission, deduplication and block-wise transfer; the observe layer is ours, since the runtime numbers and paces its
 * notifications itself.
 */
@NullMarked
package dev.lathe.coap.californium;

import org.jspecify.annotations.NullMarked;
