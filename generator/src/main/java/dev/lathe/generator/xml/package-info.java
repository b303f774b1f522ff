/**
 * From bytes to a tree of XML elements that all know their place. Strict: what is not well-formed is a diagnostic, the first
 * of a file alone, and so are document types, more than {@value dev.lathe.generator.xml.XmlReader#MAX_DEPTH} levels and more
 * than {@value dev.lathe.generator.xml.XmlReader#MAX_ELEMENTS} elements. Fetches nothing and expands nothing but character
 * references and the five names XML has itself. Knows nothing of descriptors; the parser stays inside.
 */
@NullMarked
package dev.lathe.generator.xml;

import org.jspecify.annotations.NullMarked;
