package dev.lathe.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.generator.diagnostic.Diagnostic;
import dev.lathe.generator.diagnostic.Diagnostics;
import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.diagnostic.SourceText;
import dev.lathe.generator.diagnostic.TextRenderer;
import dev.lathe.generator.lint.LintSettings;
import dev.lathe.generator.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Descriptors with bytes deleted, inserted and replaced: anything may be wrong with them, and nothing may throw. */
class MutationTest {

    private static final int MUTATIONS = 20_000;

    @Test
    void noMutationThrowsAndEveryDiagnosticPointsIntoTheFile() throws IOException {
        List<byte[]> seeds =
                DiagnosticExamplesTest.valid().stream().map(MutationTest::bytes).toList();
        Random random = new Random(20_260_101);
        int refused = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] mutant = mutate(seeds.get(i % seeds.size()), random);
            Analysis result =
                    Analysis.forCode(List.of(SourceFile.of("mutant.json", mutant)), "mutant", LintSettings.standard());
            Diagnostics found = result.report().everything();
            for (Diagnostic each : found) {
                assertIsInside(each.place());
            }
            assertThat(new TextRenderer().render(found, 1)).endsWith(" in 1 descriptor\n");
            if (found.hasErrors()) {
                refused++;
            } else {
                assertThat(result.objects()).isNotEmpty();
            }
        }
        assertThat(refused).isBetween(MUTATIONS / 2, MUTATIONS - 100);
    }

    private static void assertIsInside(Place place) {
        SourceText source = place.source();
        assertThat(place.offset()).isBetween(0, source.text().length());
        assertThat(place.end()).isBetween(place.offset(), source.text().length());
        assertThat(place.line()).isBetween(1, source.lines());
        assertThat(place.column()).isBetween(1, source.line(place.line()).length() + 1);
    }

    private static byte[] mutate(byte[] seed, Random random) {
        byte[] mutant = seed;
        int times = 1 + random.nextInt(3);
        for (int i = 0; i < times; i++) {
            int at = random.nextInt(mutant.length);
            int end = Math.min(mutant.length, at + random.nextInt(4));
            mutant = switch (random.nextInt(4)) {
                case 0 -> spliced(mutant, at, new byte[0], end);
                case 1 -> spliced(mutant, at, new byte[] {structural(random)}, at);
                case 2 -> spliced(mutant, at, new byte[] {(byte) random.nextInt(256)}, end);
                default -> {
                    int from = random.nextInt(seed.length);
                    yield spliced(mutant, at, Arrays.copyOfRange(seed, from, Math.min(seed.length, from + 20)), end);
                }
            };
        }
        return mutant;
    }

    private static byte structural(Random random) {
        String likely = "{}[]:,\"\\0123456789-+.eE\n\r\tRWE ";
        return (byte) likely.charAt(random.nextInt(likely.length()));
    }

    private static byte[] spliced(byte[] bytes, int at, byte[] inserted, int end) {
        byte[] result = new byte[at + inserted.length + bytes.length - end];
        System.arraycopy(bytes, 0, result, 0, at);
        System.arraycopy(inserted, 0, result, at, inserted.length);
        System.arraycopy(bytes, end, result, at + inserted.length, bytes.length - end);
        return result.length == 0 ? new byte[] {'{'} : result;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
