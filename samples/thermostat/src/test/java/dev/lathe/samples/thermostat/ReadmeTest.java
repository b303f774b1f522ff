package dev.lathe.samples.thermostat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What the READMEs show is what the build compiles: a fenced block below {@code <!-- from: path -->} or {@code <!-- from:
 * path#tag -->} is that file, or the lines of it between {@code tag::tag[]} and {@code end::tag[]}. A block below {@code <!-- in:
 * path -->} is pieces of that file with {@code …} between them; how far they are indented does not matter.
 */
class ReadmeTest {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Pattern BLOCK =
            Pattern.compile("<!-- from: ([^#\\s]+)(?:#(\\S+))? -->\\n```\\w*\\n(.*?)```\\n", Pattern.DOTALL);

    private static final Pattern PIECES =
            Pattern.compile("<!-- in: (\\S+) -->\\n```\\w*\\n(.*?)```\\n", Pattern.DOTALL);

    @TestFactory
    Stream<DynamicTest> the_page_on_generated_code_shows_what_was_generated() throws IOException {
        return PIECES.matcher(Files.readString(ROOT.resolve("generator/docs/generated-code.md")))
                .results()
                .flatMap(block -> {
                    Path file = ROOT.resolve(block.group(1));
                    return Stream.of(block.group(2).split("(?m)^…\\n"))
                            .map(piece -> DynamicTest.dynamicTest(
                                    file.getFileName() + ": "
                                            + piece.strip().lines().findFirst().orElseThrow(),
                                    () -> assertThat(unindented(Files.readString(file)))
                                            .contains(unindented(piece))));
                });
    }

    private static String unindented(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining("\n"));
    }

    @TestFactory
    Stream<DynamicTest> every_block_is_what_its_file_says() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String readme : List.of("README.md", "samples/thermostat/README.md", "runtime/docs/early-draft.md")) {
            Matcher block = BLOCK.matcher(Files.readString(ROOT.resolve(readme)));
            while (block.find()) {
                String path = block.group(1);
                String tag = block.group(2) == null ? "" : block.group(2);
                String shown = block.group(3);
                tests.add(DynamicTest.dynamicTest(
                        readme + " shows " + path + (tag.isEmpty() ? "" : "#" + tag),
                        () -> assertThat(shown).isEqualTo(region(ROOT.resolve(path), tag))));
            }
        }
        return tests.stream();
    }

    @Test
    void the_first_readme_shows_the_descriptor_the_build_file_both_sides_and_the_conversation() throws IOException {
        assertThat(BLOCK.matcher(Files.readString(ROOT.resolve("README.md")))
                        .results()
                        .map(block -> block.group(1).replaceAll(".*/", "")))
                .contains(
                        "room-thermostat.json", "pom.xml", "HallThermostat.java", "Operator.java", "conversation.txt");
    }

    private static String region(Path file, String tag) throws IOException {
        List<String> lines = Files.readAllLines(file);
        if (!tag.isEmpty()) {
            int from = indexOf(lines, "tag::" + tag + "[]") + 1;
            lines = lines.subList(from, from + indexOf(lines.subList(from, lines.size()), "end::" + tag + "[]"));
        }
        int indent = lines.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElse(0);
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            text.append(line.isBlank() ? "" : line.substring(indent)).append('\n');
        }
        return text.toString();
    }

    private static int indexOf(List<String> lines, String mark) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(mark)) {
                return i;
            }
        }
        throw new AssertionError("no line holds " + mark);
    }
}
