package dev.lathe.generator.xml;

import dev.lathe.generator.diagnostic.Place;

/**
 * An attribute; declarations of namespaces are none.
 *
 * @param name with its prefix as written
 * @param namespace empty for none
 * @param place of the value between its quotes
 */
public record XmlAttribute(String name, String namespace, String value, Place namePlace, Place place) {}
