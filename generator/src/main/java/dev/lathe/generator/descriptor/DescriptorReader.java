package dev.lathe.generator.descriptor;

import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.diagnostic.ShapeRule;
import dev.lathe.generator.json.JsonValue;
import dev.lathe.generator.json.JsonValue.JsonArray;
import dev.lathe.generator.json.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** Reads the descriptors of one file; this class is the table of the format's keys. */
public final class DescriptorReader {

    private final DiagnosticCollector faults;

    private DescriptorReader(DiagnosticCollector faults) {
        this.faults = faults;
    }

    /** The Objects of a file in the order written: one, or the elements of an array. */
    public static List<ObjectDescriptor> read(JsonValue file, DiagnosticCollector faults) {
        return new DescriptorReader(faults).read(file);
    }

    private List<ObjectDescriptor> read(JsonValue file) {
        List<ObjectDescriptor> objects = new ArrayList<>();
        List<JsonValue> values = file instanceof JsonArray array ? array.elements() : List.of(file);
        if (values.isEmpty()) {
            faults.at(file.place()).report(ShapeRule.NO_OBJECT, "the array is empty", "write an Object into it");
        }
        for (JsonValue value : values) {
            if (value instanceof JsonObject object) {
                Members members = new Members(object, faults);
                objects.add(object(members, object.place()));
                members.finish();
            } else {
                faults.at(value.place())
                        .report(
                                ShapeRule.NO_OBJECT,
                                value.kind() + " stands where an Object should",
                                "write { \"id\": …, \"name\": …, \"resources\": [ … ] }");
            }
        }
        return objects;
    }

    private static ObjectDescriptor object(Members members, Place place) {
        return new ObjectDescriptor(
                place,
                members.schema(),
                members.integer("id"),
                members.text("family"),
                members.text("name"),
                LeshanSpelling.text(members, "urn"),
                LeshanSpelling.text(members, "version"),
                LeshanSpelling.text(members, "lwm2mVersion", "lwm2mversion"),
                LeshanSpelling.multiple(members),
                members.flag("mandatory"),
                members.text("description"),
                members.text("description2"),
                members.text("javaName"),
                members.text("deprecated"),
                lint(members),
                members.nested("source", DescriptorReader::source),
                members.list("resources", DescriptorReader::resource, "resourcedefs"));
    }

    private static ResourceDescriptor resource(Members members, Place place) {
        return new ResourceDescriptor(
                place,
                members.integer("id"),
                members.text("name"),
                LeshanSpelling.operations(members),
                LeshanSpelling.multiple(members),
                members.flag("mandatory"),
                LeshanSpelling.typeOfResource(members),
                members.text("range"),
                members.text("units"),
                members.text("description"),
                members.list("enum", DescriptorReader::constant),
                members.list("arguments", DescriptorReader::argument),
                members.text("javaName"),
                members.text("deprecated"),
                members.text("since"),
                lint(members));
    }

    private static ArgumentDescriptor argument(Members members, Place place) {
        return new ArgumentDescriptor(
                place,
                members.integer("index"),
                members.text("name"),
                LeshanSpelling.type(members),
                members.flag("mandatory"),
                members.text("range"),
                members.text("units"),
                members.text("description"),
                members.text("javaName"));
    }

    private static EnumConstantDescriptor constant(Members members, Place place) {
        return new EnumConstantDescriptor(
                place, members.integer("value"), members.text("name"), members.text("description"));
    }

    private static List<SuppressionDescriptor> lint(Members members) {
        return members.list(
                        "lint",
                        (entry, place) -> new SuppressionDescriptor(place, entry.text("rule"), entry.text("reason")))
                .value()
                .orElse(List.of());
    }

    private static SourceDescriptor source(Members members, Place unused) {
        return new SourceDescriptor(members.text("licence"), members.text("copyright"), members.text("schema"));
    }
}
