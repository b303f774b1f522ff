/**
 * The formats of a single value: text/plain, Content-Format 0, and application/octet-stream, 42 (LwM2M Core, 7.4.1 and
 * 7.4.2). Knows nothing of other formats.
 */
@NullMarked
package dev.lathe.payload.text;

import org.jspecify.annotations.NullMarked;
