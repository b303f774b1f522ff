package dev.lathe.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * All examples, good and bad, with their bytes or their structure changed: anything may be wrong with them, and nothing may
 * throw. {@code -Dlathe.mutants=…} says how many the long run makes.
 */
class MutationTest {

    private static final int SHORT = 20_000;
    private static final int LONG = Integer.getInteger("lathe.mutants", 200_000);
    private static final JsonMapper JSON = new JsonMapper();

    private final Random random = new Random(20_260_101);
    private final ByteMutator bytes = new ByteMutator(random);
    private final JsonMutator trees = new JsonMutator(random);
    private final XmlMutator elements = new XmlMutator(random);

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void mutantsEndInDiagnostics() throws IOException {
        run(SHORT);
    }

    @Test
    @Tag("long")
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void aGreatManyMutantsEndInDiagnostics() throws IOException {
        run(LONG);
    }

    private void run(int mutants) throws IOException {
        List<Path> all = DiagnosticExamplesTest.examples();
        List<Path> valid = DiagnosticExamplesTest.valid();
        int refused = 0;
        long most = 0;
        Duration longest = Duration.ZERO;
        for (int i = 0; i < mutants; i++) {
            byte[] mutant = mutant(i % 2 == 0 ? valid.get(i / 2 % valid.size()) : all.get(i / 2 % all.size()));
            try {
                HostileInput.Outcome outcome = i % 10 == 0 ? HostileInput.checkAll(mutant) : HostileInput.check(mutant);
                assertThat(outcome.usedBytes()).isLessThan(HostileInput.mostBytes(mutant.length));
                refused += outcome.isRefused() ? 1 : 0;
                most = Math.max(most, outcome.usedBytes());
                longest = outcome.time().compareTo(longest) > 0 ? outcome.time() : longest;
            } catch (RuntimeException | Error fault) {
                throw new AssertionError("on this input:\n" + new String(mutant, StandardCharsets.UTF_8), fault);
            }
        }
        System.out.printf(
                "%d mutants, %d refused; at most %d kB allocated for one, and %d ms%n",
                mutants, refused, most >> 10, longest.toMillis());
        assertThat(refused).isBetween(mutants / 2, mutants - mutants / 200);
    }

    private byte[] mutant(Path seed) {
        byte[] content = read(seed);
        if (random.nextBoolean() || content.length == 0) {
            return bytes.mutate(content.length == 0 ? new byte[] {' '} : content);
        }
        if (seed.toString().endsWith(".xml")) {
            return elements.mutate(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
        }
        try {
            JsonNode tree = JSON.readTree(content);
            return JSON.writeValueAsBytes(trees.mutate(tree));
        } catch (JacksonException notJson) {
            return bytes.mutate(content);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
