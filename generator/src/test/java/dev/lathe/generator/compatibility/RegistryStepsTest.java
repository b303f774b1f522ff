package dev.lathe.generator.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.generator.Registry;
import dev.lathe.generator.diagnostic.Breakage;
import dev.lathe.generator.diagnostic.Diagnostic;
import dev.lathe.generator.link.FrontEnd;
import dev.lathe.generator.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Compares each version of an Object of OMA's registry with the next, wherever the system property {@code lathe.reference} names a
 * folder with {@code registry/<id>-<major>_<minor>.xml}. What is found is recorded in {@code registry-steps.txt}, and with
 * {@code -Dgolden.update=true} anew; {@code docs/compatibility.md} says how the figures compare with those of people.
 */
class RegistryStepsTest {

    private static final Path RECORDED = Path.of("src/test/resources/golden/registry-steps.txt");
    private static final Pattern NAME = Pattern.compile("(\\d+)-(\\d+)_(\\d+)\\.xml");
    private static final Pattern STEPS = Pattern.compile("(?m)^(?=\\S)");

    /** Recorded is the whole registry of February 2024. Another may have more steps, or fewer: those of both are compared. */
    @Test
    void theStepsOfTheRegistryAreJudgedAsRecorded() throws IOException {
        Map<String, Integer> figures = new TreeMap<>();
        List<String> found = new ArrayList<>();
        for (List<Path> versions : versions().values()) {
            for (int i = 1; i < versions.size(); i++) {
                found.add(step(versions.get(i - 1), versions.get(i), figures));
            }
        }
        String recorded = Files.readString(RECORDED);
        String text = remarks(recorded) + String.join("", found) + figures(figures);
        if (Boolean.getBoolean("golden.update") && found.size() >= figure("steps", recorded)) {
            Files.writeString(RECORDED, text);
            recorded = text;
        }
        if (found.size() == figure("steps", recorded)) {
            assertThat(text).isEqualTo(recorded);
        } else {
            Map<String, String> known = byHeading(STEPS.splitAsStream(recorded));
            Map<String, String> now = byHeading(found.stream());
            now.keySet().retainAll(known.keySet());
            assertThat(now).isNotEmpty().allSatisfy((step, judged) -> assertThat(judged)
                    .isEqualTo(known.get(step)));
        }
    }

    /** Written by hand: where and why the findings differ from those of a comparison of texts. */
    private static String remarks(String recorded) {
        return recorded.lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static String figures(Map<String, Integer> figures) {
        return figures.entrySet().stream()
                .map(each -> each.getKey() + ": " + each.getValue() + "\n")
                .collect(Collectors.joining());
    }

    private static int figure(String of, String recorded) {
        return recorded.lines()
                .filter(line -> line.startsWith(of + ": "))
                .mapToInt(line -> Integer.parseInt(line.substring(of.length() + 2)))
                .sum();
    }

    private static Map<String, String> byHeading(Stream<String> steps) {
        return steps.filter(step -> step.startsWith("Object "))
                .collect(Collectors.toMap(
                        step -> step.substring(0, step.lastIndexOf(": ", step.indexOf('\n'))), step -> step));
    }

    private static String step(Path old, Path young, Map<String, Integer> figures) throws IOException {
        Comparison comparison = Compatibility.compare(
                FrontEnd.read(List.of(source(old))), FrontEnd.read(List.of(source(young))), Optional.empty());
        assertThat(comparison.objects()).hasSize(1);
        ObjectComparison object = comparison.objects().get(0);
        VersionVerdict verdict = object.version().orElseThrow();
        boolean breaks = !object.breaking(EnumSet.allOf(Breakage.class)).isEmpty();
        String step = verdict.isNewMajor() ? "major" : "minor";
        figures.merge("steps", 1, Integer::sum);
        figures.merge("steps, " + step + ", " + (breaks ? "breaking" : "compatible"), 1, Integer::sum);
        figures.merge("versions, " + step + ", " + verdict.outcome(), 1, Integer::sum);
        Map<String, Long> rules = object.findings().asList().stream()
                .collect(Collectors.groupingBy(RegistryStepsTest::say, TreeMap::new, Collectors.counting()));
        rules.forEach((rule, count) -> {
            figures.merge("changes, " + rule, count.intValue(), Integer::sum);
            figures.merge("steps with " + rule, 1, Integer::sum);
        });
        return object.name() + " " + verdict.from() + " to " + verdict.to() + ": " + verdict.outcome() + " by "
                + verdict.policy().spelling() + (breaks ? ", breaking\n" : "\n")
                + rules.entrySet().stream()
                        .map(each -> "    " + each.getKey() + " x" + each.getValue() + "\n")
                        .collect(Collectors.joining());
    }

    private static String say(Diagnostic diagnostic) {
        return diagnostic.id() + " " + diagnostic.rule().name();
    }

    /** By Object ID, ascending. */
    private static Map<Integer, List<Path>> versions() throws IOException {
        Map<Integer, Map<Integer, Path>> found = new TreeMap<>();
        try (Stream<Path> files = Files.list(Registry.folder())) {
            files.forEach(file -> {
                Matcher name = NAME.matcher(file.getFileName().toString());
                if (name.matches()) {
                    int version = 1000 * Integer.parseInt(name.group(2)) + Integer.parseInt(name.group(3));
                    found.computeIfAbsent(Integer.parseInt(name.group(1)), id -> new TreeMap<>())
                            .put(version, file);
                }
            });
        }
        Map<Integer, List<Path>> versions = new TreeMap<>();
        found.forEach((id, byVersion) -> versions.put(id, new ArrayList<>(byVersion.values())));
        return versions;
    }

    private static SourceFile source(Path file) throws IOException {
        return SourceFile.of(file.getFileName().toString(), Files.readAllBytes(file));
    }
}
