package dev.lathe.generator.xml;

import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.diagnostic.Pointer;
import dev.lathe.generator.diagnostic.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An element whose end has not been read. */
final class OpenElement {

    final Pointer pointer;
    final int startTagEnd;
    final boolean isEmptyTag;
    final List<XmlElement> children = new ArrayList<>();

    private final String name;
    private final String namespace;
    private final int start;
    private final List<XmlAttribute> attributes;
    private final StringBuilder text = new StringBuilder(0);
    private final Map<String, Integer> counts = new HashMap<>(0);
    private int strayStart;
    private int strayEnd;

    OpenElement(
            Pointer pointer,
            String name,
            String namespace,
            int start,
            int startTagEnd,
            boolean isEmptyTag,
            List<XmlAttribute> attributes) {
        this.pointer = pointer;
        this.name = name;
        this.namespace = namespace;
        this.start = start;
        this.startTagEnd = startTagEnd;
        this.isEmptyTag = isEmptyTag;
        this.attributes = attributes;
    }

    Place startTag(SourceText source) {
        return Place.of(source, start, startTagEnd, pointer);
    }

    String name() {
        return name;
    }

    /** How many children of that name there are with one more. */
    int count(String child) {
        return counts.merge(child, 1, Integer::sum);
    }

    void append(String run, int from, int to) {
        text.append(run);
        if (strayEnd == 0 && !run.isBlank()) {
            strayStart = from;
            strayEnd = to;
        }
    }

    XmlElement close(SourceText source, int endTagStart, int end) {
        boolean mixed = !children.isEmpty();
        return new XmlElement(
                source,
                pointer,
                new XmlElement.Bounds(start, startTagEnd, endTagStart, end),
                name,
                namespace,
                attributes,
                children,
                mixed ? "" : text.toString(),
                mixed && strayEnd > 0
                        ? Optional.of(Place.of(source, strayStart, strayEnd, pointer))
                        : Optional.empty());
    }
}
