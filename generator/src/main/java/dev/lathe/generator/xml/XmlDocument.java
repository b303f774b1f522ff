package dev.lathe.generator.xml;

import dev.lathe.generator.diagnostic.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * A well-formed file. Processing instructions are passed over.
 *
 * @param isDeclared whether it begins with an XML declaration
 * @param header the comments before the root element
 * @param inner the first comment inside the root element
 */
public record XmlDocument(
        SourceText source, boolean isDeclared, List<XmlComment> header, XmlElement root, Optional<XmlComment> inner) {

    public XmlDocument {
        header = List.copyOf(header);
    }
}
