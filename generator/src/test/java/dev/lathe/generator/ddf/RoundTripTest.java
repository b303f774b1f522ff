package dev.lathe.generator.ddf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.generator.Importer;
import dev.lathe.generator.Registry;
import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.descriptor.ObjectDescriptor;
import dev.lathe.generator.descriptor.ResourceDescriptor;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.diagnostic.Severity;
import dev.lathe.generator.diagnostic.XmlRule;
import dev.lathe.generator.link.FrontEnd;
import dev.lathe.generator.lint.LintSettings;
import dev.lathe.generator.source.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is read from a DDF file and written again is the same Object. */
class RoundTripTest {

    @Test
    void everyObjectOfTheRegistryComesBackAsItWas() throws IOException {
        for (SourceFile file : Registry.files()) {
            for (ObjectDescriptor object : describe(file)) {
                SourceFile written = SourceFile.of(
                        file.name(), DdfWriter.write(object, collector()).orElseThrow());
                assertThat(describe(written))
                        .as(file.name())
                        .extracting(RoundTripTest::values)
                        .containsExactly(values(object));
                assertThat(FrontEnd.read(List.of(written)).objects())
                        .as(file.name())
                        .isEqualTo(FrontEnd.read(List.of(file)).objects());
            }
        }
    }

    @Test
    void whatIsWrittenHasTheFormOfTheSchema() throws IOException {
        for (SourceFile file : Registry.files()) {
            for (ObjectDescriptor object : describe(file)) {
                SourceFile written = SourceFile.of(
                        file.name(), DdfWriter.write(object, collector()).orElseThrow());
                assertThat(FrontEnd.read(List.of(written)).diagnostics())
                        .as(file.name())
                        .filteredOn(each -> each.rule() instanceof XmlRule)
                        .isEmpty();
            }
        }
    }

    @Test
    void nothingIsLostFromAFileOfTheRegistry() throws IOException {
        DiagnosticCollector faults = collector();
        for (SourceFile file : Registry.files()) {
            describe(file).forEach(object -> DdfWriter.write(object, faults));
        }
        assertThat(faults.diagnostics()).isEmpty();
    }

    @Test
    void aWrittenTextIsWrittenTheSameAgain() throws IOException {
        for (SourceFile file : Registry.files()) {
            for (ObjectDescriptor object : describe(file)) {
                String once = DdfWriter.write(object, collector()).orElseThrow();
                ObjectDescriptor again =
                        describe(SourceFile.of(file.name(), once)).get(0);
                assertThat(DdfWriter.write(again, collector())).contains(once);
            }
        }
    }

    @Test
    void nothingIsLostOnTheWayThroughTheCanonicalForm() throws IOException {
        for (SourceFile file : Registry.files()) {
            List<ObjectDescriptor> objects = describe(file);
            List<ObjectDescriptor> imported = Importer.read(List.of(file), LintSettings.standard()).files().stream()
                    .flatMap(each -> describe(SourceFile.of(each.name(), each.text())).stream())
                    .toList();
            assertThat(imported)
                    .as(file.name())
                    .extracting(object -> DdfWriter.write(object, collector()))
                    .isEqualTo(objects.stream()
                            .map(object -> DdfWriter.write(object, collector()))
                            .toList());
        }
    }

    @Test
    void everySchemaFindsValidWhatIsWrittenOfAValidFile() throws IOException {
        OmaSchemas schemas = new OmaSchemas();
        int valid = 0;
        for (SourceFile file : Registry.files()) {
            String schema = OmaSchemas.namedIn(file);
            for (ObjectDescriptor object : describe(file)) {
                String written = DdfWriter.write(object, collector()).orElseThrow();
                if (schemas.fault(schema, file.content()).isEmpty()) {
                    valid++;
                    assertThat(schemas.fault(schema, SourceFile.of("w", written).content()))
                            .as(file.name())
                            .isEmpty();
                }
            }
        }
        assertThat(valid).isGreaterThan(250);
    }

    private static DiagnosticCollector collector() {
        return DiagnosticCollector.startingAt(Place.ofFile(""));
    }

    private static List<ObjectDescriptor> describe(SourceFile file) {
        DiagnosticCollector faults = collector();
        List<ObjectDescriptor> objects = FrontEnd.describe(file, faults);
        assertThat(faults.diagnostics())
                .filteredOn(each -> each.severity() == Severity.ERROR)
                .isEmpty();
        return objects;
    }

    /**
     * All a DDF file says. An element that the schema wants and the file left out comes back empty; versions, which it does not
     * want, stay away.
     */
    private static List<Object> values(ObjectDescriptor object) {
        List<Object> values = new ArrayList<>();
        Stream.of(object.id(), object.name(), object.urn(), object.multiple(), object.mandatory())
                .forEach(field -> values.add(field.value()));
        Stream.of(object.version(), object.lwm2mVersion())
                .forEach(field -> values.add(List.of(field.isAbsent(), field.value())));
        values.add(text(object.description()));
        values.add(text(object.description2()));
        values.add(object.source()
                .map(source -> List.of(source.licence().value(), source.schema().value())));
        object.resources().value().orElseThrow().stream()
                .map(RoundTripTest::values)
                .forEach(values::add);
        return values;
    }

    private static List<Object> values(ResourceDescriptor resource) {
        List<Object> values = new ArrayList<>();
        List<Function<ResourceDescriptor, Field<?>>> fields = List.of(
                ResourceDescriptor::id,
                ResourceDescriptor::name,
                ResourceDescriptor::operations,
                ResourceDescriptor::multiple,
                ResourceDescriptor::mandatory,
                ResourceDescriptor::type);
        fields.forEach(field -> values.add(field.apply(resource).value()));
        values.add(text(resource.range()));
        values.add(text(resource.units()));
        values.add(text(resource.description()));
        return values;
    }

    private static Optional<String> text(Field<String> field) {
        return field.isAbsent() ? Optional.of("") : field.value();
    }
}
