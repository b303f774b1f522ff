package dev.lathe.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.generator.convert.DescriptorFile;
import dev.lathe.generator.diagnostic.Diagnostic;
import dev.lathe.generator.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatterTest {

    private static final String LAMP = """
            {
              "id": 42769,
              "name": "Lamp",
              "resources": [
                { "id": 0, "name": "On", "operations": "RW", "type": "Boolean" }
              ]
            }
            """;

    static List<Path> examples() throws IOException {
        return DiagnosticExamplesTest.examples().stream()
                .filter(file -> file.toString().endsWith(".json"))
                .toList();
    }

    @Test
    void aCanonicalFileIsNotChanged() {
        FormatResult result = format(LAMP);
        assertThat(result.text()).contains(LAMP);
        assertThat(result.isChanged()).isFalse();
        assertThat(result.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF%s", "%s\n", " %s"})
    void anyOtherByteIsAChange(String around) {
        FormatResult result = format(around.formatted(LAMP));
        assertThat(result.text()).contains(LAMP);
        assertThat(result.isChanged()).isTrue();
    }

    @Test
    void oneObjectStaysOneAndAnArrayStaysAnArray() {
        String array = "[\n  " + LAMP.strip().replace("\n", "\n  ") + "\n]\n";
        assertThat(format("[" + LAMP + "]").text()).contains(array);
        assertThat(format(array).isChanged()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\": 42769, ",
                "{\"id\": \"42769\", \"name\": \"Lamp\", \"resources\": []}",
                "{\"id\": 42769, \"label\": \"Lamp\", \"resources\": []}",
                "{\"id\": 42769, \"name\": \"Lamp\", \"name\": \"Lamp\", \"resources\": []}",
                "{\"id\": 42769, \"name\": \"Lamp\", \"resources\": [null]}",
                "{} {}",
                "[]",
                "7"
            })
    void whatCannotBeReadWholeIsLeftAlone(String text) {
        FormatResult result = format(text);
        assertThat(result.text()).isEmpty();
        assertThat(result.isChanged()).isFalse();
        assertThat(result.diagnostics().hasErrors()).isTrue();
    }

    @Test
    void faultsOfMeaningDoNotHinder() {
        assertThat(format("{\"resources\":[],\"id\":99999}").text()).contains("""
                {
                  "id": 99999,
                  "resources": []
                }
                """);
    }

    @Test
    void theSpellingsOfLeshanBecomeThoseOfThisFormat() {
        assertThat(format("""
                {"name":"Lamp","id":42769,"instancetype":"multiple","lwm2mversion":"1.1","resourcedefs":[
                {"id":0,"operations":"NONE","name":"Key","type":"unsigned_integer","instancetype":"single"}]}
                """).text()).contains("""
                {
                  "id": 42769,
                  "name": "Lamp",
                  "lwm2mVersion": "1.1",
                  "multiple": true,
                  "resources": [
                    { "id": 0, "name": "Key", "operations": "", "multiple": false, "type": "Unsigned Integer" }
                  ]
                }
                """);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleFormattedHasTheSameFindingsAndIsNotChangedAgain(Path example) throws IOException {
        SourceFile file = SourceFile.of("example.json", Files.readAllBytes(example));
        FormatResult result = Formatter.format(file);
        if (result.text().isEmpty()) {
            assertThat(result.diagnostics().hasErrors()).isTrue();
            return;
        }
        SourceFile formatted = SourceFile.of("example.json", result.text().get());
        assertThat(Formatter.format(formatted).isChanged()).isFalse();
        assertThat(findings(formatted)).containsExactlyInAnyOrderElementsOf(findings(file));
    }

    /** Without those of the form alone, which formatting mends. */
    private static List<String> findings(SourceFile file) {
        return LatheCompiler.check(List.of(file)).asList().stream()
                .map(Diagnostic::id)
                .filter(id -> !List.of("LWM103", "LWM114", "LWM119").contains(id))
                .toList();
    }

    @Test
    void splittingGivesEachObjectAFileOfItsOwn() {
        ImportResult result = Formatter.split(
                SourceFile.of("both.json", "[" + LAMP + "," + LAMP.replace("Lamp", "Wall Clock") + "]"));
        assertThat(result.files()).extracting(DescriptorFile::name).containsExactly("lamp.json", "wall-clock.json");
        assertThat(result.files()).extracting(DescriptorFile::text).contains(LAMP);
    }

    private static FormatResult format(String text) {
        return Formatter.format(SourceFile.of("test.json", text));
    }
}
