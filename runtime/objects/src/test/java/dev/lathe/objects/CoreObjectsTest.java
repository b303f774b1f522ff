package dev.lathe.objects;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.spec.ObjectSpec;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What others rely on: ids, versions, operations and types of the core Objects do not change by accident. */
class CoreObjectsTest {

    private static List<String> table() throws IOException {
        try (InputStream in = Objects.requireNonNull(CoreObjectsTest.class.getResourceAsStream("core-objects.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    static Stream<ObjectSpec> objects() {
        return CoreObjects.specs().stream();
    }

    @ParameterizedTest
    @MethodSource("objects")
    void areThoseOfTheTable(ObjectSpec object) throws IOException {
        List<String> rows = new ArrayList<>(List.of(CoreObjects.row(object)));
        object.resources().forEach(resource -> rows.add(CoreObjects.row(resource)));

        assertThat(rows)
                .containsExactlyElementsOf(table().stream()
                        .filter(row ->
                                row.startsWith("/" + object.id() + " ") || row.startsWith("/" + object.id() + "/"))
                        .toList());
    }

    @Test
    void areAllInTheTable() throws IOException {
        assertThat(table().stream().filter(row -> row.matches("/\\d+ .*")))
                .containsExactlyElementsOf(objects().map(CoreObjects::row).toList());
    }

    @Test
    void areAllThereAreDescriptorsOf() throws IOException {
        try (Stream<Path> descriptors = Files.list(Path.of("src/main/lwm2m"))) {
            assertThat(descriptors).hasSameSizeAs(CoreObjects.ALL);
        }
    }
}
