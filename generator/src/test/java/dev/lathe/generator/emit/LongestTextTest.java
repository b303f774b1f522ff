package dev.lathe.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.generator.diagnostic.CodeRule;
import dev.lathe.generator.diagnostic.Diagnostic;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.Diagnostics;
import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.json.SourceFile;
import dev.lathe.generator.link.FrontEnd;
import dev.lathe.generator.link.LinkResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LongestTextTest {

    /** Letters of one, two, three and four octets in UTF-8; those of four are two of three in a class file. */
    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "温", "😀"})
    void the_longest_name_there_is_compiles_and_a_longer_one_is_refused(String letter) {
        int octets = letter.codePointAt(0) > 0xFFFF ? 6 : letter.getBytes(StandardCharsets.UTF_8).length;
        int most = 65534 / octets;

        assertThat(found(named(letter.repeat(most)))).isEmpty();
        assertThat(InMemoryCompiler.compile(Emitted.whateverIsWarnedOf(named(letter.repeat(most))))
                        .messages())
                .isEmpty();
        assertThat(found(named(letter.repeat(most + 1))))
                .extracting(Diagnostic::rule)
                .containsExactly(CodeRule.TEXT_TOO_LONG);
    }

    @Test
    void a_range_and_a_unit_are_constants_too() {
        String text = "x".repeat(65536);

        assertThat(found("""
                        {"id": 42770, "name": "Table", "resources": [
                          {"id": 0, "name": "Cell", "operations": "R", "type": "String", "range": "%s", "units": "%s"},
                          {"id": 1, "name": "Go", "operations": "E", "arguments": [
                            {"index": 0, "name": "way", "type": "String", "range": "%s"}]}]}""".formatted(text, text, text)))
                .extracting(Diagnostic::message)
                .containsExactly(
                        "the range has 65536 octets, more than the 65534 a constant of Java can have",
                        "the unit has 65536 octets, more than the 65534 a constant of Java can have",
                        "the range has 65536 octets, more than the 65534 a constant of Java can have");
    }

    private static Diagnostics found(String descriptor) {
        LinkResult linked = FrontEnd.read(List.of(SourceFile.of("test.json", descriptor)));
        DiagnosticCollector faults = DiagnosticCollector.startingAt(Place.ofFile(""));
        linked.objects().forEach(object -> JavaLimits.check(object, linked.places(), faults));
        return faults.diagnostics();
    }

    private static String named(String name) {
        return "{\"id\": 42770, \"name\": \"Table\", \"resources\": [{\"id\": 0, \"name\": \"" + name
                + "\", \"operations\": \"R\", \"type\": \"Float\", \"javaName\": \"cell\"}]}";
    }
}
