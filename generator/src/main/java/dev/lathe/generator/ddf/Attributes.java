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
        attributes.element.attributes().stream()
                .filter(each -> !attributes.isKnown(each))
                .forEach(each -> attributes.report(each, faults));
        return attributes;
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

    private void report(XmlAttribute attribute, DiagnosticCollector faults) {
        Optional<String> meant = DidYouMean.closest(attribute.name(), known)
                .filter(name -> find(name).isEmpty());
        Place name = attribute.namePlace();
        String message = "<" + element.name() + "> has no attribute " + attribute.name();
        if (meant.isPresent()) {
            faults.at(name)
                    .report(
                            XmlRule.UNKNOWN_ATTRIBUTE,
                            message,
                            "did you mean " + meant.get() + "?",
                            Fix.replace(name, meant.get()));
        } else {
            faults.at(name).report(XmlRule.UNKNOWN_ATTRIBUTE, message, "remove it");
        }
    }
}
