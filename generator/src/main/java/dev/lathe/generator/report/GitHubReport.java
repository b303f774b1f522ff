package dev.lathe.generator.report;

import dev.lathe.generator.diagnostic.Diagnostic;
import dev.lathe.generator.diagnostic.Severity;
import dev.lathe.generator.diagnostic.TextRenderer;
import dev.lathe.generator.diagnostic.VisibleText;
import java.io.IOException;
import java.util.List;

/**
 * One workflow command a diagnostic, {@code ::error file=…,line=…::message}, which GitHub Actions turns into an annotation. GitHub
 * itself shows the first ten of a kind in each step.
 */
final class GitHubReport implements ReportRenderer {

    private final int limit;

    GitHubReport(int limit) {
        this.limit = limit;
    }

    @Override
    public void render(Report report, Appendable out) throws IOException {
        for (String trouble : report.troubles()) {
            out.append("::error title=lathe::").append(data(trouble)).append('\n');
        }
        List<Diagnostic> all = report.diagnostics().asList();
        for (Diagnostic each : all.subList(0, Math.min(limit, all.size()))) {
            command(each, out);
        }
        if (all.size() > limit) {
            out.append("::notice title=lathe::")
                    .append(TextRenderer.notListed(all.size(), limit))
                    .append('\n');
        }
        out.append(TextReport.summary(report)).append('\n');
    }

    private static void command(Diagnostic diagnostic, Appendable out) throws IOException {
        Region region = Region.of(diagnostic.place());
        out.append("::")
                .append(word(diagnostic.severity()))
                .append(" file=")
                .append(property(diagnostic.place().file()))
                .append(",line=")
                .append(Integer.toString(region.startLine()))
                .append(",endLine=")
                .append(Integer.toString(region.endLine()));
        if (region.startLine() == region.endLine()) {
            // Columns are of one line: GitHub refuses them on a stretch of several.
            out.append(",col=")
                    .append(Integer.toString(region.startColumn()))
                    .append(",endColumn=")
                    .append(Integer.toString(region.endColumn()));
        }
        out.append(",title=")
                .append(diagnostic.id())
                .append("::")
                .append(data(diagnostic.message() + "; " + diagnostic.remedy()))
                .append('\n');
    }

    private static String word(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "notice";
        };
    }

    /** The message of a command ends with its line. */
    private static String data(String text) {
        return VisibleText.of(escaped(text));
    }

    /** The value of a property ends at a comma or at the colons before the message. */
    private static String property(String text) {
        return VisibleText.of(escaped(text).replace(":", "%3A").replace(",", "%2C"));
    }

    private static String escaped(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }
}
