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
    private int firstStart;
    private int firstEnd;

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

    /** How many children of that name there are with one more. */
    int count(String child) {
        return counts.merge(child, 1, Integer::sum);
    }

    void append(String run, int from, int to) {
        text.append(run);
        if (firstEnd == 0 && !run.isBlank()) {
            firstStart = from;
            firstEnd = to;
        }
    }

    XmlElement close(SourceText source, int endTagStart, int end) {
        return new XmlElement(
                source,
                pointer,
                new XmlElement.Bounds(start, startTagEnd, endTagStart, end),
                name,
                namespace,
                attributes,
                children,
                children.isEmpty() ? text.toString() : "",
                firstEnd > 0 ? Optional.of(firstText(source)) : Optional.empty());
    }

    private Place firstText(SourceText source) {
        String written = source.text();
        int from = firstStart;
        int to = firstEnd;
        while (from < to && Character.isWhitespace(written.charAt(from))) {
            from++;
        }
        while (from < to && Character.isWhitespace(written.charAt(to - 1))) {
            to--;
        }
        return Place.of(source, from, to, pointer);
    }
}
