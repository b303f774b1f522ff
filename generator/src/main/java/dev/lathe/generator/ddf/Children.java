package dev.lathe.generator.ddf;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.diagnostic.Diagnostic;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.DidYouMean;
import dev.lathe.generator.diagnostic.Edit;
import dev.lathe.generator.diagnostic.Fix;
import dev.lathe.generator.diagnostic.XmlRule;
import dev.lathe.generator.xml.XmlElement;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The children of an element of which each has a name of its own. Strangers and doubles are reported and left out. */
final class Children {

    private final XmlElement parent;
    private final List<String> schema;
    private final DiagnosticCollector faults;
    private final Map<String, XmlElement> byName = new LinkedHashMap<>();

    /** What strangers were probably meant to be, so that nobody misses those. */
    private final Set<String> meant = new HashSet<>();

    Children(XmlElement parent, List<String> schema, DiagnosticCollector faults) {
        this.parent = parent;
        this.schema = schema;
        this.faults = faults.at(parent.startTag());
        for (XmlElement child : parent.children()) {
            if (!isOf(parent, child, schema)) {
                reportStranger(parent, child, schema, faults).ifPresent(meant::add);
            } else {
                add(child);
            }
        }
        reportText(parent, faults);
    }

    /** Whether the child has one of the names, in its parent's namespace. */
    static boolean isOf(XmlElement parent, XmlElement child, List<String> names) {
        return names.contains(child.localName()) && child.namespace().equals(parent.namespace());
    }

    /** Gives back what was probably meant. */
    static Optional<String> reportStranger(
            XmlElement parent, XmlElement child, List<String> names, DiagnosticCollector faults) {
        Optional<String> closest = DidYouMean.closest(child.name(), names);
        Diagnostic diagnostic = new Diagnostic(
                XmlRule.UNKNOWN_ELEMENT,
                child.startTag(),
                "the schema has no <" + child.name() + "> in <" + parent.name() + ">",
                closest.map(name -> "did you mean <" + name + ">?")
                        .orElse("choose one of: " + String.join(", ", names)));
        faults.report(closest.filter(child.name()::equalsIgnoreCase)
                .map(name -> diagnostic.fixedBy(renamed(child, name)))
                .orElse(diagnostic));
        return closest;
    }

    private static Fix renamed(XmlElement child, String name) {
        return new Fix(child.namePlaces().stream()
                .<Edit>map(place -> new Edit.Replace(place, name))
                .toList());
    }

    static void reportText(XmlElement parent, DiagnosticCollector faults) {
        parent.firstText().ifPresent(place -> faults.at(place)
                .report(
                        XmlRule.STRAY_TEXT,
                        "<" + parent.name() + "> holds elements, and this text is in none of them",
                        "remove it, or move it into a Description"));
    }

    private void add(XmlElement child) {
        XmlElement first = byName.putIfAbsent(child.localName(), child);
        if (first != null) {
            faults.at(child.startTag())
                    .report(
                            XmlRule.DUPLICATE_ELEMENT,
                            "<" + child.name() + "> stands twice in this <" + parent.name() + ">, first in line "
                                    + first.place().line(),
                            "remove one of them",
                            first.startTag());
        }
    }

    XmlElement parent() {
        return parent;
    }

    List<String> schema() {
        return schema;
    }

    /** In the order written. */
    List<XmlElement> all() {
        return List.copyOf(byName.values());
    }

    Optional<XmlElement> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Whether it is neither there nor probably meant by something else that is. */
    boolean isMissed(String name) {
        return !byName.containsKey(name) && !meant.contains(name);
    }

    /** Whether all children are known ones, each of its own name. */
    boolean isSound() {
        return byName.size() == parent.children().size();
    }

    /** The text of a child, as it is. */
    Field<String> text(String name) {
        Optional<XmlElement> found = find(name);
        if (found.isEmpty()) {
            return meant.contains(name) ? Field.refused(parent.startTag()) : Field.absent(parent.startTag());
        }
        XmlElement element = found.get();
        Attributes.of(element, faults);
        if (!element.children().isEmpty()) {
            faults.at(element.children().get(0).startTag())
                    .report(
                            XmlRule.UNKNOWN_ELEMENT,
                            "<" + name + "> holds text alone",
                            "write &lt; for \"<\", or put the text into <![CDATA[ … ]]>");
            return Field.refused(element.content());
        }
        return Field.of(element.text(), element.content());
    }

    /** The text of a child that has to be there. */
    Field<String> required(String name) {
        Field<String> text = text(name);
        return text.isAbsent() ? missing(name) : text;
    }

    /** Reports that a child is missing. */
    <T> Field<T> missing(String name) {
        if (isMissed(name)) {
            faults.report(
                    XmlRule.MISSING_ELEMENT,
                    "this <" + parent.name() + "> has no <" + name + ">",
                    "add <" + name + ">…</" + name + ">");
        }
        return Field.refused(parent.startTag());
    }
}
