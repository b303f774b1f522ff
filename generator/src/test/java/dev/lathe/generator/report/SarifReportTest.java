package dev.lathe.generator.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.lathe.generator.LatheCompiler;
import dev.lathe.generator.diagnostic.Diagnostics;
import dev.lathe.generator.diagnostic.Palette;
import dev.lathe.generator.lint.LintReport;
import dev.lathe.generator.lint.LintSettings;
import dev.lathe.generator.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SarifReportTest {

    private static final Path SCHEMA = Path.of("src/test/resources/sarif/sarif-2.1.0-rtm.5.json");

    /** Every rule that has an example speaks in it, with fixes, suppressions and related places. */
    @Test
    void theLogOfAllExamplesIsValidByTheOfficialSchema() throws IOException {
        List<SourceFile> sources = new ArrayList<>();
        try (Stream<Path> examples = Files.walk(Path.of("src/test/resources/diagnostics"))) {
            for (Path each : examples.sorted().toList()) {
                String name = each.toString();
                if (name.endsWith(".json") || name.endsWith(".xml")) {
                    sources.add(SourceFile.of(name, Files.readAllBytes(each)));
                }
            }
        }
        LintReport found = LatheCompiler.check(sources, LintSettings.standard());
        String log = log(new Report(found.diagnostics(), found.suppressed(), List.of("one file is gone"), 300), 10_000);
        assertThat(log).contains("\"fixes\"").contains("\"relatedLocations\"").contains("\"kind\": \"inSource\"");
        assertThat(schema().validate(log, InputFormat.JSON)).isEmpty();
    }

    @Test
    void theSchemaIsOneThatFindsFaults() throws IOException {
        String log = log(new Report(Diagnostics.none(), List.of(), List.of(), 0), 1);
        assertThat(schema().validate(log, InputFormat.JSON)).isEmpty();
        assertThat(schema().validate(log.replace("\"2.1.0\"", "\"2.2\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void namesOfFilesBecomeUris() {
        assertThat(ArtifactUri.of("src/über 100%.json")).isEqualTo("src/%C3%BCber%20100%25.json");
        assertThat(ArtifactUri.of("/tmp/a b.json")).isEqualTo("file:///tmp/a%20b.json");
        assertThat(ArtifactUri.of("C:/a b.json")).isEqualTo("file:///C:/a%20b.json");
        assertThat(ArtifactUri.of("<stdin>")).isEqualTo("%3Cstdin%3E");
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                .getSchema(Files.readString(SCHEMA), InputFormat.JSON);
    }

    private static String log(Report report, int limit) throws IOException {
        StringBuilder out = new StringBuilder();
        ReportFormat.SARIF.renderer(limit, Palette.PLAIN, () -> "1.0").render(report, out);
        return out.toString();
    }
}
