package dev.lathe.generator.xml;

import dev.lathe.generator.diagnostic.Place;

/**
 * A comment.
 *
 * @param text what stands between its marks, lines ended by {@code \n}
 * @param place the same, without the marks
 */
public record XmlComment(String text, Place place) {}
