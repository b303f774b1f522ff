/**
 * A LwM2M Client: the builder, whose pipeline is the way of a request, and what an application holds in hand.
 */
@NullMarked
package dev.lathe.client;

import org.jspecify.annotations.NullMarked;
