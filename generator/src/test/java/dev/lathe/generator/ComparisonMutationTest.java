package dev.lathe.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.generator.compatibility.Comparison;
import dev.lathe.generator.compatibility.Compatibility;
import dev.lathe.generator.compatibility.Policy;
import dev.lathe.generator.diagnostic.Diagnostic;
import dev.lathe.generator.diagnostic.TextRenderer;
import dev.lathe.generator.link.FrontEnd;
import dev.lathe.generator.link.LinkResult;
import dev.lathe.generator.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.json.JsonMapper;

/** Pairs of versions with their structure changed, and huge ones: nothing may throw, and nothing may take its time. */
class ComparisonMutationTest {

    private static final int MUTANTS = 1_500;
    private static final JsonMapper JSON = new JsonMapper();
    private static final Path EXAMPLES = Path.of("src/test/resources/compatibility");

    @Test
    void mutantsAreComparedAsFarAsTheyAreUnderstood() throws IOException {
        JsonMutator mutator = new JsonMutator(new Random(20_260_101));
        List<Path> pairs;
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            pairs = files.filter(file -> file.endsWith("new.json"))
                    .map(Path::getParent)
                    .sorted()
                    .toList();
        }
        int silent = 0;
        for (int i = 0; i < MUTANTS; i++) {
            Path pair = pairs.get(i % pairs.size());
            String old = Files.readString(pair.resolve("old.json"));
            String young = JSON.writeValueAsString(mutator.mutate(JSON.readTree(pair.resolve("new.json"))));
            Comparison there = compare(old, young, Optional.empty());
            Comparison back = compare(young, old, Optional.of(Policy.OMA_1_2));
            for (Diagnostic each : there.findings().and(back.findings())) {
                assertThat(new TextRenderer().render(each)).contains(each.id()).endsWith("\n");
            }
            silent += there.findings().isEmpty() && back.findings().isEmpty() ? 1 : 0;
        }
        assertThat(silent).isLessThan(MUTANTS / 4);
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES)
    void aGreatManyOfAnythingAreComparedInTimeThatGrowsNoFaster() {
        int many = 10_000;
        assertThat(compare(objects(many, 0), objects(many, many), Optional.empty())
                        .objects())
                .hasSize(2 * many);
        assertThat(compare(enumeration(many, i -> i), enumeration(many, i -> many - i), Optional.empty())
                        .findings()
                        .asList())
                .hasSizeGreaterThan(5_000);
        assertThat(compare(resources(many, 0), resources(many, many), Optional.empty())
                        .findings()
                        .asList())
                .hasSizeGreaterThan(5_000);
    }

    private static String objects(int many, int from) {
        return list(
                many,
                i -> "{\"id\":" + (from + i) + ",\"name\":\"Pump " + words(from + i)
                        + "\",\"resources\":[{\"id\":0,\"name\":\"a\",\"operations\":\"R\",\"type\":\"Float\"}]}");
    }

    private static String enumeration(int many, IntFunction<Integer> number) {
        return "{\"id\":42770,\"name\":\"Pump\",\"resources\":[{\"id\":0,\"name\":\"a\",\"operations\":\"R\",\"type\":\"Integer\",\"enum\":"
                + list(many, i -> "{\"value\":" + number.apply(i) + ",\"name\":\"" + words(i) + "\"}") + "}]}";
    }

    private static String resources(int many, int from) {
        return "{\"id\":42770,\"name\":\"Pump\",\"resources\":"
                + list(
                        many,
                        i -> "{\"id\":" + (from + i) + ",\"name\":\"" + words(from + i)
                                + "\",\"operations\":\"R\",\"type\":\"Float\"}")
                + "}";
    }

    private static String list(int many, IntFunction<String> element) {
        return IntStream.range(0, many).mapToObj(element).collect(Collectors.joining(",", "[", "]"));
    }

    /** Of letters alone. */
    private static String words(int number) {
        return "n"
                + Integer.toString(number)
                        .chars()
                        .mapToObj(digit -> String.valueOf((char) (digit + 'a' - '0')))
                        .collect(Collectors.joining());
    }

    private static Comparison compare(String old, String young, Optional<Policy> policy) {
        return Compatibility.compare(read("old.json", old), read("new.json", young), policy);
    }

    private static LinkResult read(String name, String text) {
        return FrontEnd.read(List.of(SourceFile.of(name, text)));
    }
}
