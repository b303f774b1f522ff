package dev.lathe.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.generator.ExportResult.ExportedFile;
import dev.lathe.generator.link.FrontEnd;
import dev.lathe.generator.lint.LintSettings;
import dev.lathe.generator.source.SourceFile;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExporterTest {

    private static final String GAUGE = """
            { "id": 42770, "name": "Gauge", "resources": [
              { "id": 0, "name": "Level", "operations": "R", "type": "Integer", "range": "0..100" },
              { "id": 1, "name": "Reset", "operations": "E" }
            ] }
            """;

    @Test
    void everyObjectOfTheRegistryIsExported() throws IOException {
        for (SourceFile file : Registry.files()) {
            int objects = FrontEnd.read(List.of(file)).linked().size(); // Common.xml has none
            assertThat(export(file).files()).as(file.name()).hasSize(objects);
        }
    }

    @Test
    void whatAnObjectMeansWronglyDdfSaysAsWell() {
        ExportResult result = export(descriptor(GAUGE.replace("0..100", "100..0")));
        assertThat(result.report().diagnostics().hasErrors()).isTrue();
        assertThat(result.files())
                .extracting(ExportedFile::text)
                .singleElement()
                .asString()
                .contains("<RangeEnumeration>100..0</RangeEnumeration>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"type\": \"Integr\"",
                "\"type\": \"Integer\", \"tpye\": 1",
                "\"type\": 7",
                "\"type\": \"Integer\", \"multiple\": \"yes\""
            })
    void whatDdfHasNoFormForIsNotExported(String broken) {
        assertThat(export(descriptor(GAUGE.replace("\"type\": \"Integer\"", broken)))
                        .files())
                .isEmpty();
    }

    private static SourceFile descriptor(String text) {
        return SourceFile.of("gauge.json", text);
    }

    private static ExportResult export(SourceFile file) {
        return Exporter.write(List.of(file), LintSettings.standard());
    }
}
