package dev.lathe.generator.canonical;

import dev.lathe.generator.descriptor.ArgumentDescriptor;
import dev.lathe.generator.descriptor.EnumConstantDescriptor;
import dev.lathe.generator.descriptor.LeshanSpelling;
import dev.lathe.generator.descriptor.ObjectDescriptor;
import dev.lathe.generator.descriptor.ResourceDescriptor;
import dev.lathe.generator.descriptor.SourceDescriptor;
import dev.lathe.generator.descriptor.SuppressionDescriptor;
import java.util.List;

/**
 * Descriptors as text; this class is the order of the format's keys, {@link Layout} that of its lines. Lines end in
 * {@code \n}, the last one too. Reading the text gives descriptors with the same values, as long as no value was refused:
 * those have nothing to write.
 */
public final class CanonicalWriter {

    private CanonicalWriter() {}

    /** A file with one Object. */
    public static String write(ObjectDescriptor object) {
        return Layout.object(object(object), "") + "\n";
    }

    /** A file with an array of Objects. */
    public static String write(List<ObjectDescriptor> objects) {
        return Layout.array(
                        objects.stream()
                                .map(each -> Layout.object(object(each), "  "))
                                .toList(),
                        "")
                + "\n";
    }

    private static Part.Group object(ObjectDescriptor object) {
        return new Parts()
                .text("$schema", object.schema())
                .integer("id", object.id())
                .text("family", object.family())
                .text("name", object.name())
                .text("urn", object.urn())
                .text("version", object.version())
                .text("lwm2mVersion", object.lwm2mVersion())
                .flag("multiple", object.multiple())
                .flag("mandatory", object.mandatory())
                .text("description", object.description())
                .text("description2", object.description2())
                .text("javaName", object.javaName())
                .text("deprecated", object.deprecated())
                .list("lint", object.lint(), CanonicalWriter::suppression)
                .group("source", object.source(), CanonicalWriter::source)
                .list("resources", object.resources(), CanonicalWriter::resource)
                .group();
    }

    private static Part.Group resource(ResourceDescriptor resource) {
        return new Parts()
                .integer("id", resource.id())
                .text("name", resource.name())
                .text("operations", LeshanSpelling.operations(resource.operations()))
                .flag("multiple", resource.multiple())
                .flag("mandatory", resource.mandatory())
                .text("type", LeshanSpelling.type(resource.type()))
                .text("range", resource.range())
                .text("units", resource.units())
                .text("description", resource.description())
                .list("enum", resource.enumeration(), CanonicalWriter::constant)
                .list("arguments", resource.arguments(), CanonicalWriter::argument)
                .text("javaName", resource.javaName())
                .text("deprecated", resource.deprecated())
                .text("since", resource.since())
                .list("lint", resource.lint(), CanonicalWriter::suppression)
                .group();
    }

    private static Part.Group argument(ArgumentDescriptor argument) {
        return new Parts()
                .integer("index", argument.index())
                .text("name", argument.name())
                .text("type", argument.type())
                .flag("mandatory", argument.mandatory())
                .text("range", argument.range())
                .text("units", argument.units())
                .text("description", argument.description())
                .text("javaName", argument.javaName())
                .group();
    }

    private static Part.Group constant(EnumConstantDescriptor constant) {
        return new Parts()
                .integer("value", constant.value())
                .text("name", constant.name())
                .text("description", constant.description())
                .group();
    }

    private static Part.Group suppression(SuppressionDescriptor suppression) {
        return new Parts()
                .text("rule", suppression.rule())
                .text("reason", suppression.reason())
                .group();
    }

    private static Part.Group source(SourceDescriptor source) {
        return new Parts()
                .text("licence", source.licence())
                .text("copyright", source.copyright())
                .text("schema", source.schema())
                .group();
    }
}
