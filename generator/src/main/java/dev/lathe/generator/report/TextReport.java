package dev.lathe.generator.report;

import dev.lathe.generator.diagnostic.Palette;
import dev.lathe.generator.diagnostic.TextRenderer;
import dev.lathe.generator.lint.Suppressed;
import java.io.IOException;

/** What people read: diagnostics with excerpts, then the counts. What is suppressed is counted only. */
final class TextReport implements ReportRenderer {

    private final TextRenderer renderer;

    TextReport(int limit, Palette palette) {
        renderer = new TextRenderer(limit, palette);
    }

    @Override
    public void render(Report report, Appendable out) throws IOException {
        renderer.list(report.diagnostics(), out);
        out.append(summary(report)).append('\n');
    }

    static String summary(Report report) {
        int suppressed = report.suppressed(Suppressed.Kind.IN_SOURCE);
        int old = report.suppressed(Suppressed.Kind.BASELINE);
        return TextRenderer.summary(report.diagnostics(), report.descriptors())
                + (suppressed == 0 ? "" : ", " + suppressed + " suppressed")
                + (old == 0 ? "" : ", " + old + " in the baseline")
                + (report.troubles().isEmpty() ? "" : ", " + report.troubles().size() + " not read");
    }
}
