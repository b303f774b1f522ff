/**
 * JSON (RFC 8259) as payload formats need it: its tokens in turn, in and out. Knows no format.
 */
@NullMarked
package dev.lathe.payload.json;

import org.jspecify.annotations.NullMarked;
