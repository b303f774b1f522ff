package dev.lathe.generator.ddf;

import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.DidYouMean;
import dev.lathe.generator.diagnostic.Fix;
import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.diagnostic.XmlRule;
import dev.lathe.generator.xml.XmlAttribute;
import dev.lathe.generator.xml.XmlElement;
import java.util.List;
import java.util.Optional;

/** The attributes of one element; those it does not have in the schema are reported. */
final class Attributes {

    private final XmlElement element;
    private final List<String> known;

    private Attributes(XmlElement element, List<String> known) {
        this.element = element;
        this.known = known;
    }

    static Attributes of(XmlElement element, DiagnosticCollector faults, String... known) {
        Attributes attributes = new Attributes(element, List.of(known));
        element.attributes().stream()
                .filter(each ->
                        !attributes.isKnown(each) && attributes.meant(each).isEmpty())
                .forEach(each -> faults.at(each.namePlace())
                        .report(
                                XmlRule.UNKNOWN_ATTRIBUTE,
                                "the schema has no attribute " + each.name() + " in <" + element.name() + ">",
                                "remove it"));
        return attributes;
    }

    /** Reports at its name an attribute that is probably this one, or else at the tag that there is none. */
    void reportMissing(String name, XmlRule rule, String message, String remedy, DiagnosticCollector faults) {
        Optional<Place> misspelt = element.attributes().stream()
                .filter(each -> meant(each).equals(Optional.of(name)))
                .map(XmlAttribute::namePlace)
                .findFirst();
        if (misspelt.isPresent()) {
            faults.at(misspelt.get())
                    .report(rule, message, "did you mean " + name + "?", Fix.replace(misspelt.get(), name));
        } else {
            faults.at(element.startTag()).report(rule, message, remedy);
        }
    }

    Optional<XmlAttribute> find(String name) {
        return element.attributes().stream()
                .filter(each -> each.name().equals(name))
                .findFirst();
    }

    /** One of XML Schema itself, whatever its prefix. */
    Optional<XmlAttribute> findOfSchema(String localName) {
        return element.attributes().stream()
                .filter(each -> isOfSchema(each) && each.name().endsWith(":" + localName))
                .findFirst();
    }

    private boolean isKnown(XmlAttribute attribute) {
        return known.contains(attribute.name()) || isOfSchema(attribute);
    }

    private static boolean isOfSchema(XmlAttribute attribute) {
        return attribute.namespace().equals(DdfSchema.XSI);
    }

    /** Of a stranger, the name that is missing and near it. */
    private Optional<String> meant(XmlAttribute attribute) {
        return isKnown(attribute)
                ? Optional.empty()
                : DidYouMean.closest(attribute.name(), known)
                        .filter(name -> find(name).isEmpty());
    }
}
