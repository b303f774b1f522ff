package dev.lathe.generator.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.generator.diagnostic.ChangeRule;
import dev.lathe.generator.diagnostic.Diagnostics;
import dev.lathe.generator.link.FrontEnd;
import dev.lathe.generator.link.LinkResult;
import dev.lathe.generator.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the examples in {@code src/test/resources/compatibility}: a folder per rule with pairs of descriptors on which it speaks, and
 * pairs near by, named {@code ok-…}, on which it does not. Beside each pair is what is found. With {@code -Dgolden.update=true} what
 * is found now is recorded; look through the difference before it is committed.
 */
class CompatibilityExamplesTest {

    private static final Path EXAMPLES = Path.of("src/test/resources/compatibility");

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            return files.filter(file -> file.endsWith("new.json"))
                    .map(Path::getParent)
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleIsComparedAsRecorded(Path example) throws IOException {
        String actual = ComparisonText.of(compare(example));
        Path expected = example.resolve("expected");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void bothSidesOfAnExampleAreValid(Path example) throws IOException {
        for (String side : List.of("old.json", "new.json")) {
            Diagnostics found = read(example, side).diagnostics();
            assertThat(found.hasErrors()).as(side + ": " + found).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(ChangeRule.class)
    void aRuleSpeaksOnItsExamplesAndIsSilentOnThoseNearBy(ChangeRule rule) throws IOException {
        List<Path> ofRule = examples().stream()
                .filter(example -> example.startsWith(EXAMPLES.resolve(folder(rule))))
                .toList();
        assertThat(ofRule).anyMatch(CompatibilityExamplesTest::isNearBy);
        assertThat(ofRule).anyMatch(example -> !isNearBy(example));
        for (Path example : ofRule) {
            boolean speaks = compare(example).findings().asList().stream().anyMatch(each -> each.rule() == rule);
            assertThat(speaks).as(example.toString()).isNotEqualTo(isNearBy(example));
        }
    }

    @Test
    void everyFolderIsOfARule() throws IOException {
        try (Stream<Path> found = Files.list(EXAMPLES)) {
            assertThat(found.map(path -> path.getFileName().toString()))
                    .isSubsetOf(Stream.of(ChangeRule.values())
                            .map(CompatibilityExamplesTest::folder)
                            .toList());
        }
    }

    private static boolean isNearBy(Path example) {
        return example.getFileName().toString().startsWith("ok-");
    }

    private static String folder(ChangeRule rule) {
        return rule.id() + "-" + rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Comparison compare(Path example) throws IOException {
        return Compatibility.compare(read(example, "old.json"), read(example, "new.json"), Optional.empty());
    }

    private static LinkResult read(Path example, String side) throws IOException {
        return FrontEnd.read(List.of(SourceFile.of(side, Files.readAllBytes(example.resolve(side)))));
    }
}
