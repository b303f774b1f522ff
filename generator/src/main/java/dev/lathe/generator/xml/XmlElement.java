package dev.lathe.generator.xml;

import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.diagnostic.Pointer;
import dev.lathe.generator.diagnostic.SourceText;
import java.util.List;
import java.util.Optional;

/** An element with its attributes, and either its children or its text. */
public final class XmlElement {

    private final SourceText source;
    private final Pointer pointer;
    private final Bounds bounds;
    private final String name;
    private final String namespace;
    private final List<XmlAttribute> attributes;
    private final List<XmlElement> children;
    private final String text;
    private final Optional<Place> firstText;

    /** Offsets of an element; of {@code <a/>}, which has nothing between tags, the middle two are those of its end. */
    record Bounds(int start, int startTagEnd, int endTagStart, int end) {}

    XmlElement(
            SourceText source,
            Pointer pointer,
            Bounds bounds,
            String name,
            String namespace,
            List<XmlAttribute> attributes,
            List<XmlElement> children,
            String text,
            Optional<Place> firstText) {
        this.source = source;
        this.pointer = pointer;
        this.bounds = bounds;
        this.name = name;
        this.namespace = namespace;
        this.attributes = List.copyOf(attributes);
        this.children = List.copyOf(children);
        this.text = text;
        this.firstText = firstText;
    }

    /** With its prefix as written. */
    public String name() {
        return name;
    }

    /** Without its prefix. */
    public String localName() {
        return name.substring(name.indexOf(':') + 1);
    }

    /** Empty for none. */
    public String namespace() {
        return namespace;
    }

    public List<XmlAttribute> attributes() {
        return attributes;
    }

    public List<XmlElement> children() {
        return children;
    }

    /** What stands between the tags, references and CDATA sections resolved; empty if there are children. */
    public String text() {
        return text;
    }

    /** The first stretch of text that is not white space, without what is around it. */
    public Optional<Place> firstText() {
        return firstText;
    }

    /** Its name in the tag it begins with, and in the tag it ends with if that is another. */
    public List<Place> namePlaces() {
        Place first = place(bounds.start + 1, bounds.start + 1 + name.length());
        int second = bounds.endTagStart + "</".length();
        return isEmptyTag() ? List.of(first) : List.of(first, place(second, second + name.length()));
    }

    /** From tag to tag. */
    public Place place() {
        return place(bounds.start, bounds.end);
    }

    /** The tag it begins with: where to point when something is missing inside. */
    public Place startTag() {
        return place(bounds.start, bounds.startTagEnd);
    }

    /** What stands between the tags as it is written; of {@code <a/>} the whole tag. */
    public Place content() {
        return isEmptyTag() ? place() : place(bounds.startTagEnd, bounds.endTagStart);
    }

    /** Whether it is written {@code <a/>}. */
    public boolean isEmptyTag() {
        return bounds.startTagEnd == bounds.end;
    }

    private Place place(int start, int end) {
        return Place.of(source, start, end, pointer);
    }
}
