package dev.lathe.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.generator.diagnostic.Diagnostic;
import dev.lathe.generator.source.SourceFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodeLimitsTest {

    @Test
    void aTextThatNoClassHasRoomForIsReported() {
        assertThat(messages("x".repeat(65_534), "s")).isEmpty();
        assertThat(messages("x".repeat(65_535), "s"))
                .containsExactly("a range here has 65535 octets, and a text in a class of Java at most 65534");
        assertThat(messages("€".repeat(30_000), "s"))
                .containsExactly("a range here has 90000 octets, and a text in a class of Java at most 65534");
        assertThat(messages("0..1", "s".repeat(70_000))).hasSize(1);
    }

    private static List<String> messages(String range, String units) {
        String descriptor = """
                { "id": 42770, "name": "Table", "resources": [
                  { "id": 0, "name": "Cell", "operations": "RW", "type": "Integer", "range": "%s", "units": "%s" } ] }
                """.formatted(range, units);
        return Analysis.forCode(
                        new CompileRequest(List.of(SourceFile.of("test.json", descriptor)), "example", Path.of("none")))
                .report()
                .diagnostics()
                .asList()
                .stream()
                .filter(each -> each.id().equals("LWM904"))
                .map(Diagnostic::message)
                .toList();
    }
}
