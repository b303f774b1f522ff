/**
 * OMA TLV, Content-Format 11542 (LwM2M Core, 7.4.3). Strict on input, shortest form on output. Knows nothing of other
 * formats.
 */
@NullMarked
package dev.lathe.payload.tlv;

import org.jspecify.annotations.NullMarked;
