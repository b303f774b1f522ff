package dev.lathe.generator.cli.command;

import dev.lathe.generator.cli.settings.Settings;
import dev.lathe.generator.cli.terminal.BuildInfo;
import dev.lathe.generator.cli.terminal.ColourChoice;
import dev.lathe.generator.cli.terminal.ExitCode;
import dev.lathe.generator.cli.terminal.Surroundings;
import dev.lathe.generator.diagnostic.Diagnostics;
import dev.lathe.generator.diagnostic.Palette;
import dev.lathe.generator.diagnostic.Severity;
import dev.lathe.generator.diagnostic.TextRenderer;
import dev.lathe.generator.report.Report;
import dev.lathe.generator.report.ReportFormat;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * How findings are told, and which of them fail the run.
 *
 * @param limit how many are listed, where the command line says so
 * @param failOn the severity a run fails from, where the command line says so
 */
record ReportOptions(
        ReportFormat format, ColourChoice colour, OptionalInt limit, Optional<Severity> failOn, boolean isQuiet) {

    static CommandSpec declare(CommandSpec spec) {
        return spec.addOption(Declared.word(
                        "--format",
                        "FORMAT",
                        "text, json, sarif (2.1.0) or github (annotations of a workflow); default: text.",
                        ReportFormat.class,
                        ReportFormat.words(),
                        new Words<>(ReportFormat.words(), ReportFormat::of)))
                .addOption(Declared.word(
                        "--color",
                        "WHEN",
                        "auto (on a terminal, unless NO_COLOR is set), always or never; default: auto.",
                        ColourChoice.class,
                        ColourChoice.words(),
                        new Words<>(ColourChoice.words(), ColourChoice::of)))
                .addOption(Declared.number(
                        "--limit",
                        "N",
                        "How many findings are listed at most; all are counted. Default: " + TextRenderer.DEFAULT_LIMIT
                                + "."))
                .addOption(Declared.word(
                        "--fail-on",
                        "SEVERITY",
                        "Exit with 1 if there is an error, or also if there is a warning; default: error.",
                        Severity.class,
                        Settings.FAIL_ON,
                        new Words<>(Settings.FAIL_ON, Settings::failOn)))
                .addOption(Declared.flag(
                        "List errors only, and say nothing if there are none. Formats for programs stay whole.",
                        "-q",
                        "--quiet"));
    }

    static ReportOptions of(ParseResult arguments) {
        return new ReportOptions(
                Declared.<ReportFormat>value(arguments, "--format").orElse(ReportFormat.TEXT),
                Declared.<ColourChoice>value(arguments, "--color").orElse(ColourChoice.AUTO),
                Declared.number(arguments, "--limit"),
                Declared.value(arguments, "--fail-on"),
                arguments.hasMatchedOption("--quiet"));
    }

    /** Writes the report, and says how the run ends. */
    int tell(Report report, Settings settings, Surroundings surroundings) throws IOException {
        report.troubles().forEach(each -> surroundings.err().println("lathe: " + each));
        int most = limit.orElse(settings.limit().orElse(TextRenderer.DEFAULT_LIMIT));
        boolean curtly = isQuiet && format == ReportFormat.TEXT;
        Report shown = curtly ? errorsOf(report) : report;
        if (!curtly || !shown.diagnostics().isEmpty()) {
            format.renderer(most, palette(surroundings), BuildInfo::version).render(shown, surroundings.out());
        }
        surroundings.out().flush();
        return report.troubles().isEmpty() ? exitCode(report.diagnostics(), settings) : ExitCode.TROUBLE;
    }

    /** Whether what else a command has to say may stand beside the report. */
    boolean isForPeople() {
        return format == ReportFormat.TEXT && !isQuiet;
    }

    Palette palette(Surroundings surroundings) {
        return surroundings.palette(colour);
    }

    private int exitCode(Diagnostics found, Settings settings) {
        Severity from = failOn.or(settings::failOn).orElse(Severity.ERROR);
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
