package dev.lathe.generator.ddf;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.descriptor.ObjectDescriptor;
import dev.lathe.generator.descriptor.ResourceDescriptor;
import dev.lathe.generator.descriptor.SourceDescriptor;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.diagnostic.Rule;
import dev.lathe.generator.diagnostic.VersionRule;
import dev.lathe.generator.diagnostic.XmlRule;
import dev.lathe.generator.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one Object; this class and {@link ItemReader} are the table of DDF's elements. */
final class ObjectReader {

    private static final List<String> MAY_BE_EMPTY = List.of("Description1", "Description2");

    private final Place startTag;
    private final XmlElement element;
    private final Children children;
    private final DiagnosticCollector faults;
    private final ObjectForm form = new ObjectForm();

    ObjectReader(XmlElement element, DiagnosticCollector faults) {
        this.element = element;
        this.startTag = element.startTag();
        this.children = new Children(element, DdfSchema.OBJECT_CHILDREN, faults);
        this.faults = faults.at(startTag);
    }

    ObjectDescriptor read(Optional<SourceDescriptor> source) {
        form.look(children, MAY_BE_EMPTY);
        ObjectDescriptor object = new ObjectDescriptor(
                element.place(),
                Field.absent(startTag),
                Values.id(children.required("ObjectID"), "ObjectID", faults),
                Field.absent(startTag),
                children.required("Name"),
                urn(),
                version("ObjectVersion", VersionRule.OBJECT_VERSION_LEFT_OUT),
                version("LWM2MVersion", VersionRule.LWM2M_VERSION_LEFT_OUT),
                Values.multiple(children, faults),
                Values.mandatory(children, faults),
                children.text("Description1"),
                children.text("Description2"),
                Field.absent(startTag),
                Field.absent(startTag),
                List.of(),
                source,
                resources());
        form.report(faults);
        return object;
    }

    private Field<String> urn() {
        Field<String> written = Values.unlessBlank(children.text("ObjectURN"));
        if (isLeftOut(written, "ObjectURN")) {
            faults.at(written.place())
                    .report(
                            XmlRule.ELEMENT_LEFT_OUT,
                            "this Object does not say its ObjectURN, which follows from id and version",
                            "add <ObjectURN>urn:oma:lwm2m:…</ObjectURN>");
        }
        return written;
    }

    private Field<String> version(String name, Rule rule) {
        Field<String> written = Values.unlessBlank(children.text(name));
        if (isLeftOut(written, name)) {
            faults.at(written.place())
                    .report(
                            rule,
                            "this Object does not say its " + name + ", which is 1.0 then",
                            "add <" + name + ">1.0</" + name + ">");
        }
        return written;
    }

    /** Missing or empty, and not merely misspelt. */
    private boolean isLeftOut(Field<String> written, String name) {
        return written.isAbsent() && (children.find(name).isPresent() || children.isMissed(name));
    }

    private Field<List<ResourceDescriptor>> resources() {
        Optional<XmlElement> found = children.find("Resources");
        if (found.isEmpty()) {
            return children.missing("Resources");
        }
        XmlElement resources = found.get();
        Attributes.of(resources, faults);
        List<ResourceDescriptor> read = new ArrayList<>();
        for (XmlElement child : resources.children()) {
            if (Children.isOf(resources, child, DdfSchema.RESOURCES_CHILDREN)) {
                read.add(new ItemReader(child, form, faults).read());
            } else {
                Children.reportStranger(resources, child, DdfSchema.RESOURCES_CHILDREN, faults);
            }
        }
        Children.reportText(resources, faults);
        return Field.of(List.copyOf(read), resources.startTag());
    }
}
