/**
 * CBOR (RFC 8949) as payload formats need it: its items in turn, in and out. Knows no format; of payloads it knows what kind of
 * token a value is.
 */
@NullMarked
package dev.lathe.payload.cbor;

import org.jspecify.annotations.NullMarked;
