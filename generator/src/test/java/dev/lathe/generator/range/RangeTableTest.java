package dev.lathe.generator.range;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.generator.Registry;
import dev.lathe.generator.descriptor.ObjectDescriptor;
import dev.lathe.generator.descriptor.ResourceDescriptor;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.link.FrontEnd;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * How every form of range is read, in {@code src/test/resources/range}: {@code forms.txt} has forms of our own, {@code
 * registry.txt} those of OMA's registry. With {@code -Dgolden.update=true} what is read now is recorded; look through the
 * difference before it is committed.
 */
class RangeTableTest {

    private static final Path FORMS = Path.of("src/test/resources/range/forms.txt");
    private static final Path OF_REGISTRY = Path.of("src/test/resources/range/registry.txt");

    @Test
    void everyFormIsReadAsTheTableSays() throws IOException {
        List<String> table = Files.readAllLines(FORMS);
        List<String> now = table.stream().map(RangeTable::lineAsReadNow).toList();
        record(FORMS, now);
        assertThat(now).isEqualTo(Files.readAllLines(FORMS));
    }

    @Test
    void everyRangeOfTheRegistryIsReadAsTheTableSays() throws IOException {
        Set<String> now = new TreeSet<>();
        for (ObjectDescriptor object : objects()) {
            for (ResourceDescriptor each : object.resources().value().orElse(List.of())) {
                String text = each.range().value().orElse("").strip();
                each.type()
                        .value()
                        .filter(type -> !text.isEmpty())
                        .ifPresent(type -> now.add(RangeTable.line(type, text)));
            }
        }
        record(OF_REGISTRY, now);
        // The table is of the whole registry, of which the folder may hold a part.
        assertThat(Files.readAllLines(OF_REGISTRY)).containsAll(now).isSorted().doesNotHaveDuplicates();
    }

    private static List<ObjectDescriptor> objects() throws IOException {
        return Registry.definitions().stream()
                .flatMap(file -> FrontEnd.describe(file, DiagnosticCollector.startingAt(Place.ofFile(""))).stream())
                .toList();
    }

    private static void record(Path table, Iterable<String> lines) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.write(table, lines);
        }
    }
}
