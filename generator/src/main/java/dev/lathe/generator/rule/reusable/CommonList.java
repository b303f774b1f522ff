package dev.lathe.generator.rule.reusable;

import dev.lathe.generator.fact.IntegerLimits;
import dev.lathe.generator.fact.ResourceFacts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** OMA's common list of reusable Resources. Read when it is first asked for. */
final class CommonList {

    /** The month it was taken over. */
    static final String DATE = "February 2024";

    private static final int FIRST = 2048;
    private static final int LAST = 26240;

    private CommonList() {}

    /** Whether it is the list that says what a Resource of that id is. */
    static boolean governs(ResourceFacts resource) {
        return resource.descriptor()
                .id()
                .value()
                .filter(id -> IntegerLimits.within(id, FIRST, LAST))
                .isPresent();
    }

    static Optional<CommonResource> find(ResourceFacts resource) {
        return governs(resource)
                ? resource.descriptor().id().value().map(id -> Table.ROWS.get(id.intValueExact()))
                : Optional.empty();
    }

    /** What the Resource says it is: the entry of its id, unless its name tells that it is something else altogether. */
    static Optional<CommonResource> meantBy(ResourceFacts resource) {
        return find(resource).filter(common -> resource.descriptor()
                .name()
                .value()
                .filter(common::isCalled)
                .isPresent());
    }

    static Collection<CommonResource> all() {
        return Table.ROWS.values();
    }

    private static final class Table {

        private static final Map<Integer, CommonResource> ROWS = read();

        private static Map<Integer, CommonResource> read() {
            Map<Integer, CommonResource> rows = new TreeMap<>();
            try (InputStream in = CommonList.class.getResourceAsStream("common-resources.tsv")) {
                String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
                text.lines()
                        .filter(line -> !line.startsWith("#"))
                        .map(CommonResource::of)
                        .forEach(row -> rows.put(row.id(), row));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return rows;
        }
    }
}
