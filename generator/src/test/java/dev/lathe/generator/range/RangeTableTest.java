package dev.lathe.generator.range;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lathe.generator.descriptor.ObjectDescriptor;
import dev.lathe.generator.descriptor.ResourceDescriptor;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.link.FrontEnd;
import dev.lathe.generator.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
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
        Path registry = Path.of(System.getProperty("lathe.reference", ""), "registry");
        assumeTrue(
                Files.isDirectory(registry),
                () -> "skipped: " + registry + " is missing; -Dlathe.reference names the folder of reference material");
        Set<String> now = new TreeSet<>();
        for (ObjectDescriptor object : objects(registry)) {
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

    private static List<ObjectDescriptor> objects(Path registry) throws IOException {
        try (Stream<Path> files = Files.list(registry)) {
            return files.filter(file -> file.toString().matches(".*\\d\\.xml"))
                    .sorted()
                    .flatMap(file ->
                            FrontEnd.describe(source(file), DiagnosticCollector.startingAt(Place.ofFile(""))).stream())
                    .toList();
        }
    }

    private static SourceFile source(Path file) {
        try {
            return SourceFile.of(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void record(Path table, Iterable<String> lines) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.write(table, lines);
        }
    }
}
