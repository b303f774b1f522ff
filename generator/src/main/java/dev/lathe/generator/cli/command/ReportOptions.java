package dev.lathe.generator.cli.command;

import dev.lathe.generator.cli.settings.Settings;
import dev.lathe.generator.cli.terminal.BuildInfo;
import dev.lathe.generator.cli.terminal.ColourChoice;
import dev.lathe.generator.cli.terminal.ExitCode;
import dev.lathe.generator.cli.terminal.Surroundings;
import dev.lathe.generator.diagnostic.Diagnostics;
import dev.lathe.generator.diagnostic.Severity;
import dev.lathe.generator.diagnostic.TextRenderer;
import dev.lathe.generator.report.Report;
import dev.lathe.generator.report.ReportFormat;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How findings are told, and which of them fail the run. */
final class ReportOptions {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            completionCandidates = Words.Formats.class,
            description = "text, json, sarif (2.1.0) or github (annotations of a workflow); default: text.")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            completionCandidates = Words.Colours.class,
            description = "auto (on a terminal, unless NO_COLOR is set), always or never; default: auto.")
    private ColourChoice colour = ColourChoice.AUTO;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "How many findings are listed at most; all are counted. Default: 500.")
    private @Nullable Integer limit;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            completionCandidates = Words.Severities.class,
            description = "Exit with 1 if there is an error, or also if there is a warning; default: error.")
    private @Nullable Severity failOn;

    @Option(
            names = {"-q", "--quiet"},
            description = "List errors only, and say nothing if there are none. Formats for programs stay whole.")
    private boolean quiet;

    /** Writes the report, and says how the run ends. */
    int tell(Report report, Settings settings, Surroundings surroundings) throws IOException {
        report.troubles().forEach(each -> surroundings.err().println("lathe: " + each));
        int most = limit != null ? limit : settings.limit().orElse(TextRenderer.DEFAULT_LIMIT);
        Report shown = quiet && format == ReportFormat.TEXT ? errorsOf(report) : report;
        if (!quiet || format != ReportFormat.TEXT || !shown.diagnostics().isEmpty()) {
            format.renderer(most, surroundings.palette(colour), BuildInfo::version)
                    .render(shown, surroundings.out());
        }
        surroundings.out().flush();
        return report.troubles().isEmpty() ? exitCode(report.diagnostics(), settings) : ExitCode.TROUBLE;
    }

    boolean isQuiet() {
        return quiet;
    }

    /** Whether what else a command has to say may stand beside the report. */
    boolean isForPeople() {
        return format == ReportFormat.TEXT && !quiet;
    }

    ColourChoice colour() {
        return colour;
    }

    private int exitCode(Diagnostics found, Settings settings) {
        Severity from = failOn != null ? failOn : settings.failOn().orElse(Severity.ERROR);
        boolean fails = found.hasErrors() || (from == Severity.WARNING && found.count(Severity.WARNING) > 0);
        return fails ? ExitCode.FOUND : ExitCode.OK;
    }

    private static Report errorsOf(Report report) {
        return new Report(
                report.diagnostics().without(each -> each.severity() != Severity.ERROR),
                report.suppressed(),
                report.troubles(),
                report.descriptors());
    }
}
