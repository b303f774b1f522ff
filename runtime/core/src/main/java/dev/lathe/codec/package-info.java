/**
 * Which formats there are, and which one an exchange uses: the registry of formats and content negotiation, each in one
 * place. Adding a format is one class in a package of its own under {@code payload} and one line in {@code Codecs}.
 */
@NullMarked
package dev.lathe.codec;

import org.jspecify.annotations.NullMarked;
