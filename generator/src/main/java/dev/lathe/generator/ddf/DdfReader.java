package dev.lathe.generator.ddf;

import dev.lathe.generator.descriptor.ObjectDescriptor;
import dev.lathe.generator.descriptor.SourceDescriptor;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.DidYouMean;
import dev.lathe.generator.diagnostic.Fix;
import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.diagnostic.ShapeRule;
import dev.lathe.generator.diagnostic.XmlRule;
import dev.lathe.generator.source.SourceFile;
import dev.lathe.generator.xml.XmlAttribute;
import dev.lathe.generator.xml.XmlDocument;
import dev.lathe.generator.xml.XmlElement;
import dev.lathe.generator.xml.XmlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the Objects of one DDF file. */
public final class DdfReader {

    /** What else lies in OMA's registry, by root element. */
    private static final Map<String, String> OTHER_FILES = Map.of(
            "DDFList", "lists the Objects of OMA's registry",
            "units", "lists units");

    private static final String OBJECT_TYPE = "ObjectType";
    private static final Set<String> NUMBERED = Set.of(DdfSchema.OBJECT, DdfSchema.ITEM);

    private final XmlDocument document;
    private final DiagnosticCollector faults;

    private DdfReader(XmlDocument document, DiagnosticCollector faults) {
        this.document = document;
        this.faults = faults;
    }

    /** The Objects in the order written; none if the file is no XML or no DDF. */
    public static List<ObjectDescriptor> read(SourceFile file, DiagnosticCollector faults) {
        return XmlReader.read(file, NUMBERED, faults)
                .map(document -> new DdfReader(document, faults).read())
                .orElse(List.of());
    }

    private List<ObjectDescriptor> read() {
        XmlElement root = document.root();
        String other = OTHER_FILES.get(root.localName());
        if (other != null) {
            faults.at(root.startTag())
                    .report(
                            XmlRule.OTHER_REGISTRY_FILE,
                            "this file " + other + " and defines no Object",
                            "leave it out, or name the file of an Object");
            return List.of();
        }
        if (!root.localName().equals(DdfSchema.ROOT)) {
            reportRoot(root);
            return List.of();
        }
        if (reportsCommon(root)) {
            return List.of();
        }
        FileForm.look(document, faults);
        Optional<SourceDescriptor> source = SourceReader.read(document, Attributes.of(root, faults), faults);
        List<ObjectDescriptor> objects = new ArrayList<>();
        for (XmlElement child : root.children()) {
            if (!Children.isOf(root, child, DdfSchema.ROOT_CHILDREN)) {
                Children.reportStranger(root, child, DdfSchema.ROOT_CHILDREN, faults);
            } else {
                checkType(child);
                objects.add(new ObjectReader(child, faults).read(source));
            }
        }
        Children.reportText(root, faults);
        if (root.children().isEmpty()) {
            faults.at(root.startTag())
                    .report(ShapeRule.NO_OBJECT, "<LWM2M> holds no Object", "write <Object> … </Object> into it");
        }
        return objects;
    }

    private void reportRoot(XmlElement root) {
        boolean bare = root.name().equals(DdfSchema.OBJECT);
        faults.at(root.startTag())
                .report(
                        XmlRule.NOT_A_DDF,
                        "<" + root.name() + "> is not the root of a DDF file",
                        bare
                                ? "put it into <LWM2M> … </LWM2M>"
                                : DidYouMean.closest(root.name(), List.of(DdfSchema.ROOT))
                                        .map(name -> "did you mean <" + name + ">?")
                                        .orElse("name a file that begins with <LWM2M>"));
    }

    /** OMA's list of Resources that Objects share has the same root, and an Object that is none. */
    private boolean reportsCommon(XmlElement root) {
        Optional<XmlAttribute> common = root.children().stream()
                .flatMap(child -> child.attributes().stream())
                .filter(each -> each.name().equals(OBJECT_TYPE) && each.value().equals("CommonResources"))
                .findFirst();
        common.ifPresent(each -> faults.at(each.place())
                .report(
                        XmlRule.OTHER_REGISTRY_FILE,
                        "this file defines Resources that Objects share, and no Object",
                        "leave it out, or name the file of an Object"));
        return common.isPresent();
    }

    private void checkType(XmlElement object) {
        Attributes attributes = Attributes.of(object, faults, OBJECT_TYPE);
        Optional<XmlAttribute> type = attributes.find(OBJECT_TYPE);
        if (type.isEmpty()) {
            attributes.reportMissing(
                    OBJECT_TYPE,
                    XmlRule.OBJECT_TYPE,
                    "this <Object> does not say its ObjectType",
                    "write <Object ObjectType=\"" + DdfSchema.OBJECT_TYPE + "\">",
                    faults);
        } else if (!type.get().value().equals(DdfSchema.OBJECT_TYPE)) {
            Place place = type.get().place();
            faults.at(place)
                    .report(
                            XmlRule.OBJECT_TYPE,
                            "ObjectType is \"" + type.get().value() + "\"",
                            "write \"" + DdfSchema.OBJECT_TYPE + "\"",
                            Fix.replace(place, DdfSchema.OBJECT_TYPE));
        }
    }
}
