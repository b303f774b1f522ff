package dev.lathe.generator.xml;

import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.diagnostic.Pointer;
import dev.lathe.generator.diagnostic.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.codehaus.stax2.XMLStreamReader2;

/** Finds where the attributes of a tag stand, which the parser does not tell; it has seen that the tag is well-formed. */
final class StartTag {

    private StartTag() {}

    static List<XmlAttribute> attributes(SourceText source, int start, Pointer element, XMLStreamReader2 parser) {
        int count = parser.getAttributeCount();
        if (count == 0) {
            return List.of();
        }
        String text = source.text();
        List<XmlAttribute> attributes = new ArrayList<>(count);
        int at = start + 1 + parser.getPrefixedName().length();
        while (attributes.size() < count) {
            int nameStart = skipSpace(text, at);
            int equals = text.indexOf('=', nameStart);
            String name = text.substring(nameStart, equals).stripTrailing();
            int quote = skipSpace(text, equals + 1);
            int close = text.indexOf(text.charAt(quote), quote + 1);
            if (!name.equals("xmlns") && !name.startsWith("xmlns:")) {
                int index = attributes.size();
                String namespace = parser.getAttributeNamespace(index);
                Pointer pointer = element.child("@" + name);
                attributes.add(new XmlAttribute(
                        name,
                        namespace == null ? "" : namespace,
                        parser.getAttributeValue(index),
                        Place.of(source, nameStart, nameStart + name.length(), pointer),
                        Place.of(source, quote + 1, close, pointer)));
            }
            at = close + 1;
        }
        return attributes;
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (text.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }
}
