package dev.lathe.generator.ddf;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.descriptor.ObjectDescriptor;
import dev.lathe.generator.descriptor.ResourceDescriptor;
import dev.lathe.generator.descriptor.SourceDescriptor;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.XmlRule;
import dev.lathe.generator.fact.ObjectFacts;
import dev.lathe.generator.fact.SchemaReference;
import dev.lathe.generator.model.Family;
import dev.lathe.generator.model.Version;
import dev.lathe.generator.xml.XmlText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes an Object as a DDF file that is valid against OMA's schema of its LwM2M version. The same descriptor gives the same
 * text; lines end in {@code \n}.
 */
public final class DdfWriter {

    private final ObjectDescriptor object;
    private final ObjectFacts facts;
    private final StringBuilder out = new StringBuilder();

    private DdfWriter(ObjectFacts facts) {
        this.object = facts.descriptor();
        this.facts = facts;
    }

    /**
     * The text of a file with this Object alone; empty if DDF has no form for it.
     *
     * @param object without errors
     * @param faults hears what the file does not say of what the descriptor does
     */
    public static Optional<String> write(ObjectDescriptor object, DiagnosticCollector faults) {
        ObjectFacts facts = new ObjectFacts(object);
        if (facts.family() == Family.DRAFT_0) {
            faults.at(object.family().place())
                    .report(
                            XmlRule.DRAFT_HAS_NO_DDF,
                            "an Object of the early draft cannot be written as DDF",
                            "keep the descriptor; OMA's schema is of LwM2M 1.0 and later");
            return Optional.empty();
        }
        Losses.report(object, faults);
        return Optional.of(new DdfWriter(facts).write());
    }

    private String write() {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        header().ifPresent(text -> out.append("<!--\n")
                .append(XmlText.inComment(XmlText.characters(text)))
                .append("\n-->\n"));
        out.append("<LWM2M xmlns:xsi=\"")
                .append(DdfSchema.XSI)
                .append("\" xsi:noNamespaceSchemaLocation=\"")
                .append(attribute(schema()))
                .append("\">\n  <Object ObjectType=\"")
                .append(DdfSchema.OBJECT_TYPE)
                .append("\">\n");
        writeObject();
        return out.append("  </Object>\n</LWM2M>\n").toString();
    }

    private Optional<String> header() {
        Optional<SourceDescriptor> source = object.source();
        String licence =
                source.flatMap(each -> each.licence().value()).orElse("").strip();
        String copyright =
                source.flatMap(each -> each.copyright().value()).orElse("").strip();
        String text = Stream.of(licence.contains(copyright) ? "" : copyright, licence)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("\n\n"));
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private String schema() {
        return schemaOfSource()
                .orElseGet(() -> SchemaReference.of(facts.lwm2mVersion().orElse(Version.V1_0)));
    }

    private Optional<String> schemaOfSource() {
        return object.source().flatMap(source -> source.schema().value());
    }

    private void writeObject() {
        String indent = "    ";
        element(indent, "Name", value(object.name()));
        element(indent, "Description1", value(object.description()));
        element(indent, "ObjectID", object.id().value().map(Object::toString).orElse(""));
        element(indent, "ObjectURN", facts.urn().orElse(""));
        version("LWM2MVersion", object.lwm2mVersion());
        version("ObjectVersion", object.version());
        element(indent, "MultipleInstances", instances(object.multiple()));
        element(indent, "Mandatory", mandatory(object.mandatory()));
        out.append("    <Resources>\n");
        object.resources().value().orElse(List.of()).forEach(this::writeItem);
        out.append("    </Resources>\n");
        element(indent, "Description2", value(object.description2()));
    }

    /** The schema wants no version, OMA's validator does: only a file that came without one goes back so. */
    private void version(String name, Field<String> version) {
        if (!version.isAbsent() || schemaOfSource().isEmpty()) {
            element("    ", name, version.value().orElse(Version.V1_0.toString()));
        }
    }

    private void writeItem(ResourceDescriptor resource) {
        String indent = "        ";
        out.append("      <Item ID=\"")
                .append(resource.id().value().map(Object::toString).orElse(""))
                .append("\">\n");
        element(indent, "Name", value(resource.name()));
        element(indent, "Operations", value(resource.operations()));
        element(indent, "MultipleInstances", instances(resource.multiple()));
        element(indent, "Mandatory", mandatory(resource.mandatory()));
        element(indent, "Type", value(resource.type()));
        element(indent, "RangeEnumeration", value(resource.range()));
        element(indent, "Units", value(resource.units()));
        element(indent, "Description", value(resource.description()));
        out.append("      </Item>\n");
    }

    private static String value(Field<String> field) {
        return field.value().orElse("");
    }

    private static String instances(Field<Boolean> multiple) {
        return multiple.value().orElse(false) ? "Multiple" : "Single";
    }

    private static String mandatory(Field<Boolean> mandatory) {
        return mandatory.value().orElse(false) ? "Mandatory" : "Optional";
    }

    private void element(String indent, String name, String text) {
        out.append(indent)
                .append('<')
                .append(name)
                .append('>')
                .append(XmlText.escaped(XmlText.characters(text)))
                .append("</")
                .append(name)
                .append(">\n");
    }

    private static String attribute(String value) {
        return XmlText.escaped(XmlText.characters(value)).replace("\"", "&quot;");
    }
}
