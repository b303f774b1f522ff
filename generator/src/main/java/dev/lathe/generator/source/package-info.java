/**
 * Files as found, and from their bytes to text: UTF-8, and of the encodings an XML declaration can name those that need no
 * table. Files above 16 MiB are refused. Knows nothing of what the text says.
 */
@NullMarked
package dev.lathe.generator.source;

import org.jspecify.annotations.NullMarked;
