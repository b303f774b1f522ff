package dev.lathe.generator.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.generator.diagnostic.Diagnostic;
import dev.lathe.generator.diagnostic.Diagnostics;
import dev.lathe.generator.diagnostic.Palette;
import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.diagnostic.Pointer;
import dev.lathe.generator.diagnostic.ShapeRule;
import dev.lathe.generator.diagnostic.SourceText;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class GitHubReportTest {

    private static final SourceText SOURCE = new SourceText("a,b:c%.json", "one\ntwo\n");

    @Test
    void whatWouldEndACommandIsEscaped() throws IOException {
        Diagnostic diagnostic = new Diagnostic(
                ShapeRule.NOT_JSON,
                Place.of(SOURCE, 4, 7, Pointer.ROOT),
                "100 %\n::error::\u001B[31m",
                "mend it, now: so");
        assertThat(rendered(diagnostic))
                .startsWith("::error file=a%2Cb%3Ac%25.json,line=2,endLine=2,col=1,endColumn=4,title=LWM101::"
                        + "100 %25%0A::error::\\u001B[31m; mend it, now: so\n");
    }

    @Test
    void aStretchOfSeveralLinesHasNoColumns() throws IOException {
        Diagnostic diagnostic =
                new Diagnostic(ShapeRule.NOT_JSON, Place.of(SOURCE, 1, 6, Pointer.ROOT), "wrong", "mend it");
        assertThat(rendered(diagnostic)).contains(",line=1,endLine=2,title=");
    }

    private static String rendered(Diagnostic diagnostic) throws IOException {
        StringBuilder out = new StringBuilder();
        Report report = new Report(Diagnostics.of(List.of(diagnostic)), List.of(), List.of(), 1);
        ReportFormat.GITHUB.renderer(10, Palette.PLAIN, () -> "1.0").render(report, out);
        return out.toString();
    }
}
