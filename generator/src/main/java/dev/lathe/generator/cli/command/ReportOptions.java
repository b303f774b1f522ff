package dev.lathe.generator.cli.command;

import dev.lathe.generator.cli.settings.Settings;
import dev.lathe.generator.cli.terminal.BuildInfo;
import dev.lathe.generator.cli.terminal.ColourChoice;
import dev.lathe.generator.cli.terminal.ExitCode;
import dev.lathe.generator.cli.terminal.Surroundings;
import dev.lathe.generator.cli.terminal.UsageException;
import dev.lathe.generator.diagnostic.Diagnostic;
import dev.lathe.generator.diagnostic.Palette;
import dev.lathe.generator.diagnostic.Severity;
import dev.lathe.generator.diagnostic.TextRenderer;
import dev.lathe.generator.report.Report;
import dev.lathe.generator.report.ReportFormat;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
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
                        "List only what fails the run, and say nothing if nothing does. Formats for programs stay whole.",
                        "-q",
                        "--quiet"));
    }

    /** @throws UsageException if the limit is below 0 */
    static ReportOptions of(ParseResult arguments) throws UsageException {
        OptionalInt limit = Declared.number(arguments, "--limit");
        if (limit.isPresent() && limit.getAsInt() < 0) {
            throw new UsageException("--limit " + limit.getAsInt()
                    + " lists less than nothing; write a number from 0 on, or leave it out");
        }
        return new ReportOptions(
                Declared.<ReportFormat>value(arguments, "--format").orElse(ReportFormat.TEXT),
                Declared.<ColourChoice>value(arguments, "--color").orElse(ColourChoice.AUTO),
                limit,
                Declared.value(arguments, "--fail-on"),
                arguments.hasMatchedOption("--quiet"));
    }

    /** Writes the report, and says how the run ends. */
    int tell(Report report, Settings settings, Surroundings surroundings) throws IOException {
        return tell(report, settings, surroundings, surroundings.out(), each -> false);
    }

    /**
     * Writes the report where the command has room for it.
     *
     * @param failsToo what fails the run besides what is severe enough
     */
    int tell(
            Report report,
            Settings settings,
            Surroundings surroundings,
            PrintStream out,
            Predicate<Diagnostic> failsToo)
            throws IOException {
        Severity from = failOn.or(settings::failOn).orElse(Severity.ERROR);
        Predicate<Diagnostic> fails = failsToo.or(each -> each.severity().compareTo(from) <= 0);
        report.troubles().forEach(each -> surroundings.err().println("lathe: " + each));
        int most = limit.orElse(settings.limit().orElse(TextRenderer.DEFAULT_LIMIT));
        boolean curtly = isQuiet && format == ReportFormat.TEXT;
        Report shown = curtly ? failuresOf(report, fails) : report;
        if (!curtly || !shown.diagnostics().isEmpty()) {
            format.renderer(most, palette(surroundings), BuildInfo::version).render(shown, out);
        }
        out.flush();
        if (!report.troubles().isEmpty()) {
            return ExitCode.TROUBLE;
        }
        return report.diagnostics().asList().stream().anyMatch(fails) ? ExitCode.FOUND : ExitCode.OK;
    }

    /** Whether what else a command has to say may stand beside the report. */
    boolean isForPeople() {
        return format == ReportFormat.TEXT && !isQuiet;
    }

    Palette palette(Surroundings surroundings) {
        return surroundings.palette(colour);
    }

    private static Report failuresOf(Report report, Predicate<Diagnostic> fails) {
        return new Report(
                report.diagnostics().without(fails.negate()),
                report.suppressed(),
                report.troubles(),
                report.descriptors());
    }
}
