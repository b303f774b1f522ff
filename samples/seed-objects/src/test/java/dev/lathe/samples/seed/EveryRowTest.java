package dev.lathe.samples.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each statement of the draft is a test of its name or stands on the page that says how it is read. */
class EveryRowTest {

    private static final Path PAGE = Path.of("../../runtime/docs/early-draft.md");
    private static final Pattern ROW_OF_PAGE = Pattern.compile("(?m)^\\| (S[DQ]-[0-9]{2}) \\|");
    private static final Pattern ROW_OF_TEST = Pattern.compile("^(S[DQ])_([0-9]{2})_");

    /** SD-27 to SD-29 were never given. */
    private static SortedSet<String> all() {
        return Stream.concat(
                        IntStream.concat(IntStream.rangeClosed(1, 26), IntStream.rangeClosed(30, 32))
                                .mapToObj(number -> String.format("SD-%02d", number)),
                        IntStream.rangeClosed(1, 20).mapToObj(number -> String.format("SQ-%02d", number)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static SortedSet<String> tested() {
        return Stream.of(
                        ModelRowsTest.class,
                        IdentifierRowsTest.class,
                        FormatRowsTest.class,
                        OperationRowsTest.class,
                        FamilyRowsTest.class,
                        BootstrapRowsTest.class)
                .flatMap(each -> Arrays.stream(each.getDeclaredMethods()))
                .map(Method::getName)
                .map(ROW_OF_TEST::matcher)
                .filter(name -> name.find())
                .map(name -> name.group(1) + "-" + name.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static SortedSet<String> read() throws IOException {
        return ROW_OF_PAGE
                .matcher(Files.readString(PAGE))
                .results()
                .map(row -> row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_row_is_tested_or_explained_and_none_is_both() throws IOException {
        SortedSet<String> both = new TreeSet<>(tested());
        both.addAll(read());

        assertThat(both).isEqualTo(all());
        assertThat(read()).doesNotContainAnyElementsOf(tested());
    }

    @Test
    void the_rows_are_those_that_were_made_of_the_draft() throws IOException {
        Path rows = Path.of(System.getProperty("lathe.reference", "missing"), "protocol.md");
        assumeThat(rows).as("there are no rows to compare with: %s", rows).exists();

        SortedSet<String> there = Pattern.compile("(?m)^(?:\\|SD-([0-9]+)|- \\*\\*SQ-([0-9]+))")
                .matcher(Files.readString(rows).replace("| SD-", "|SD-"))
                .results()
                .map(row -> row.group(1) != null
                        ? String.format("SD-%02d", Integer.parseInt(row.group(1)))
                        : String.format("SQ-%02d", Integer.parseInt(row.group(2))))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(there).isEqualTo(all());
    }
}
