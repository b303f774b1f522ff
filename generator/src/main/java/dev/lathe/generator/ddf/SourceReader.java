package dev.lathe.generator.ddf;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.descriptor.SourceDescriptor;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.diagnostic.XmlRule;
import dev.lathe.generator.fact.SchemaReference;
import dev.lathe.generator.model.Version;
import dev.lathe.generator.xml.XmlAttribute;
import dev.lathe.generator.xml.XmlComment;
import dev.lathe.generator.xml.XmlDocument;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a DDF file says of itself: the licence in the comments at its top, and its schema. */
final class SourceReader {

    private SourceReader() {}

    /** Empty if it says neither. */
    static Optional<SourceDescriptor> read(XmlDocument document, Attributes ofRoot, DiagnosticCollector faults) {
        Place root = document.root().startTag();
        Field<String> licence = licence(document);
        Field<String> schema = schema(ofRoot.findOfSchema("noNamespaceSchemaLocation"), root, faults);
        return licence.isAbsent() && schema.isAbsent()
                ? Optional.empty()
                : Optional.of(new SourceDescriptor(licence, Field.absent(root), schema));
    }

    /** The white space around it is the file's layout and not of the text. */
    private static Field<String> licence(XmlDocument document) {
        String text = document.header().stream()
                .map(XmlComment::text)
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("\n\n"));
        return text.isEmpty()
                ? Field.absent(document.root().startTag())
                : Field.of(text, document.header().get(0).place());
    }

    private static Field<String> schema(Optional<XmlAttribute> reference, Place root, DiagnosticCollector faults) {
        String ofFirst = SchemaReference.of(Version.V1_0);
        if (reference.isEmpty()) {
            faults.at(root)
                    .report(
                            XmlRule.NO_SCHEMA_REFERENCE,
                            "<LWM2M> does not name its schema",
                            "add xsi:noNamespaceSchemaLocation=\"" + ofFirst + "\", or of 1.1 on \""
                                    + SchemaReference.of(new Version(1, 1)) + "\"");
            return Field.absent(root);
        }
        XmlAttribute written = reference.get();
        if (SchemaReference.version(written.value()).isEmpty()) {
            faults.at(written.place())
                    .report(
                            XmlRule.UNKNOWN_SCHEMA_REFERENCE,
                            "\"" + written.value() + "\" is no schema of OMA's",
                            "write " + ofFirst + ", or " + SchemaReference.of(new Version(1, 1)));
        }
        return Field.of(written.value(), written.place());
    }
}
