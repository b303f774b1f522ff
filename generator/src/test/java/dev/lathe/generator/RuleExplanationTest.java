package dev.lathe.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.generator.diagnostic.Rule;
import dev.lathe.generator.diagnostic.Rules;
import dev.lathe.generator.explain.RuleExplanation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Explanations show what reports say of the examples in {@code src/test/resources}. With {@code -Dgolden.update=true} their
 * examples and {@code docs/rules.md} are written anew; run it twice, as the page is made of what was compiled.
 */
class RuleExplanationTest {

    private static final Path RECORDED = Path.of("src/main/resources/dev/lathe/generator/explain");
    private static final Path PAGE = Path.of("docs/rules.md");
    private static final List<Path> RECORDED_TEXTS = recordedTexts();
    private static final String HEAD = """
            # Rules

            Each rule with its reason, its remedy and an example of what it finds; [Diagnostics](diagnostics.md) has them in a table.
            This page is written by a test; `lathe explain LWM402` says the same in a terminal.
            """;

    @Test
    void everyExplanationShowsWhatTheFirstExampleReads() throws IOException {
        for (Rule rule : Rules.all()) {
            record(rule.id() + ".txt", firstExample(rule));
        }
    }

    @Test
    void noExampleIsOfARuleThatIsNoMore() throws IOException {
        try (Stream<Path> files = Files.list(RECORDED)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".txt", ""))
                            .filter(name -> !name.equals("mended")))
                    .allMatch(id -> Rules.of(id).isPresent());
        }
    }

    @Test
    void theListOfWhatIsMendedHoldsTheRulesWhoseExamplesAre() throws IOException {
        List<String> mended = new ArrayList<>();
        for (Path example : DiagnosticExamplesTest.examples()) {
            DiagnosticExamplesTest.diagnostics(example).asList().stream()
                    .filter(each -> each.fix().isPresent())
                    .forEach(each -> mended.add(each.id()));
        }
        record(
                "mended.txt",
                Optional.of(
                        mended.stream().distinct().sorted().map(id -> id + "\n").collect(Collectors.joining())));
    }

    @Test
    void thePageHasASectionForEveryRule() throws IOException {
        String page = HEAD
                + Rules.all().stream()
                        .map(rule -> "\n" + RuleExplanation.of(rule).toMarkdown())
                        .collect(Collectors.joining());
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, page);
        }
        assertThat(page).isEqualTo(Files.readString(PAGE));
    }

    @Test
    void anExplanationSaysWhatWhyAndHow() {
        String text = RuleExplanation.of(Rules.of("LWM213").orElseThrow()).toText();

        assertThat(text)
                .startsWith("LWM213 urn-version (error)\n  The URN's version is not the Object's.\n  Why: ")
                .contains(
                        "\n  What to do: Write the Object's own.\n", "--fix", "Source: Core, 7.2.2", "[LWM213]", "^^^");
        assertThat(RuleExplanation.of(Rules.of("LWM504").orElseThrow()).toText())
                .contains("\"lint\": [ { \"rule\": \"LWM504\"");
        assertThat(RuleExplanation.of(Rules.of("LWM134").orElseThrow()).toText())
                .contains("goes into a baseline")
                .doesNotContain("\"lint\"");
        assertThat(text.lines()).filteredOn(line -> !line.startsWith("    ")).allMatch(line -> line.length() <= 102);
    }

    private static void record(String name, Optional<String> wanted) throws IOException {
        Path file = RECORDED.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            if (wanted.isPresent()) {
                Files.createDirectories(RECORDED);
                Files.writeString(file, wanted.get());
            } else {
                Files.deleteIfExists(file);
            }
        }
        assertThat(Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty())
                .as(name)
                .isEqualTo(wanted);
    }

    /** The first thing a report says of the rule, in the order of its examples. */
    private static Optional<String> firstExample(Rule rule) throws IOException {
        for (Path expected : recordedTexts(rule)) {
            List<String> lines = Files.readAllLines(expected);
            for (int at = 0; at < lines.size(); at++) {
                if (lines.get(at).contains("[" + rule.id() + "]: ")) {
                    return Optional.of(block(lines, at));
                }
            }
        }
        return Optional.empty();
    }

    private static String block(List<String> lines, int start) {
        StringBuilder block = new StringBuilder(lines.get(start)).append('\n');
        for (int at = start + 1; at < lines.size() && lines.get(at).startsWith(" "); at++) {
            block.append(lines.get(at)).append('\n');
        }
        return block.toString();
    }

    private static List<Path> recordedTexts(Rule rule) {
        return RECORDED_TEXTS.stream()
                .filter(file -> file.toString().contains(rule.id() + "-"))
                .toList();
    }

    private static List<Path> recordedTexts() {
        List<Path> found = new ArrayList<>();
        for (String kind : List.of("diagnostics", "compatibility")) {
            try (Stream<Path> files = Files.walk(Path.of("src/test/resources", kind))) {
                files.filter(file -> file.getFileName().toString().endsWith("expected"))
                        .sorted()
                        .forEach(found::add);
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }
        return found;
    }
}
