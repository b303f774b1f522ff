package dev.lathe.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.generator.diagnostic.Diagnostic;
import dev.lathe.generator.fix.FixResult;
import dev.lathe.generator.lint.LintSettings;
import dev.lathe.generator.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Mends the examples of {@link DiagnosticExamplesTest}: one that can be mended has what comes out in {@code <case>.fixed} beside it, to the
 * byte. With {@code -Dgolden.update=true} it is recorded; look through the difference before it is committed.
 */
class FixExamplesTest {

    static List<Path> examples() throws IOException {
        return DiagnosticExamplesTest.examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleIsMendedAsRecorded(Path example) throws IOException {
        FixResult result = fix(example);
        Path expected = fixed(example);
        if (Boolean.getBoolean("golden.update")) {
            if (result.changed().isEmpty()) {
                Files.deleteIfExists(expected);
            } else {
                Files.write(expected, result.changed().get(0).content());
            }
        }
        if (result.changed().isEmpty()) {
            assertThat(expected).doesNotExist();
        } else {
            assertThat(result.changed().get(0).content()).isEqualTo(Files.readAllBytes(expected));
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void whatCanBeMendedIsGoneAfterwards(Path example) throws IOException {
        assertThat(fix(example).report().diagnostics().asList())
                .filteredOn(each -> each.fix().isPresent())
                .isEmpty();
    }

    @Test
    void atLeastTwelveRulesMendWhatTheyFind() throws IOException {
        Set<String> mending = new TreeSet<>();
        for (Path example : examples()) {
            for (Diagnostic each : LatheCompiler.check(List.of(source(example)), LintSettings.standard())
                    .diagnostics()) {
                each.fix().ifPresent(fix -> mending.add(each.id()));
            }
        }
        assertThat(mending).hasSizeGreaterThanOrEqualTo(12);
    }

    private static FixResult fix(Path example) throws IOException {
        return LatheCompiler.fix(List.of(source(example)), LintSettings.standard());
    }

    private static SourceFile source(Path example) throws IOException {
        return SourceFile.of(example.getFileName().toString(), Files.readAllBytes(example));
    }

    private static Path fixed(Path example) {
        return example.resolveSibling(example.getFileName() + ".fixed");
    }
}
