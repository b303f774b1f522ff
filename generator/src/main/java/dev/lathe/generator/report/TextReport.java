package dev.lathe.generator.report;

import dev.lathe.generator.diagnostic.Palette;
import dev.lathe.generator.diagnostic.TextRenderer;
import java.io.IOException;

/** What people read: diagnostics with excerpts, then the counts. What is accepted is counted only. */
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
        int suppressed = report.accepted(Accepted.By.SUPPRESSION);
        int old = report.accepted(Accepted.By.BASELINE);
        return TextRenderer.summary(report.diagnostics(), report.descriptors())
                + (suppressed == 0 ? "" : ", " + suppressed + " suppressed")
                + (old == 0 ? "" : ", " + old + " in the baseline")
                + (report.troubles().isEmpty() ? "" : ", " + report.troubles().size() + " not read");
    }
}
