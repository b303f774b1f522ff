package dev.lathe.generator.cli.command;

import dev.lathe.generator.LatheCompiler;
import dev.lathe.generator.cli.command.ProjectOptions.Project;
import dev.lathe.generator.cli.input.Inputs;
import dev.lathe.generator.cli.settings.BaselineFile;
import dev.lathe.generator.cli.terminal.ExitCode;
import dev.lathe.generator.cli.terminal.Progress;
import dev.lathe.generator.cli.terminal.Surroundings;
import dev.lathe.generator.cli.terminal.UsageException;
import dev.lathe.generator.lint.LintReport;
import dev.lathe.generator.report.Report;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lathe validate}. */
@Command(
        name = "validate",
        description = "Checks descriptors, and tells every fault with its place and its remedy.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  lathe validate src/main/lwm2m",
            "  lathe validate --fail-on warning --format github \"src/**/*.json\"",
            "  lathe validate --format sarif registry > lathe.sarif",
            "  lathe validate --baseline lathe-baseline.json --update-baseline registry",
            "  lathe validate --watch room-thermostat.json"
        })
public final class ValidateCommand implements Callable<Integer> {

    @Mixin
    private InputOptions inputs = new InputOptions();

    @Mixin
    private ProjectOptions projectOptions = new ProjectOptions();

    @Mixin
    private ReportOptions reports = new ReportOptions();

    @Option(
            names = "--update-baseline",
            description = "Record what is found now in the baseline, and tell nothing of it.")
    private boolean updateBaseline;

    @Option(names = "--watch", description = "Check again whenever a file changes, until interrupted.")
    private boolean watch;

    private final Surroundings surroundings;

    public ValidateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        return watch ? Watching.repeat(this::validate, inputs.watched(surroundings), surroundings) : validate();
    }

    private int validate() throws Exception {
        Project project = projectOptions.load(surroundings, updateBaseline);
        Inputs read = inputs.read(surroundings, project.ours());
        LintReport found = Progress.during(
                () -> LatheCompiler.check(read.sources(), project.lint()),
                "checking " + read.sources().size() + " descriptors",
                surroundings);
        if (updateBaseline) {
            return record(found, project, read);
        }
        Report report = new Report(
                found.diagnostics(),
                found.suppressed(),
                read.troubles(),
                read.sources().size());
        return reports.tell(report, project.settings(), surroundings);
    }

    private int record(LintReport found, Project project, Inputs read) throws Exception {
        Path file = project.baselineFile()
                .orElseThrow(() -> new UsageException(
                        "--update-baseline needs a file: name it with --baseline, or in lathe.json"));
        read.troubles().forEach(each -> surroundings.err().println("lathe: " + each));
        if (!read.troubles().isEmpty()) {
            return ExitCode.TROUBLE; // a baseline of half the files would be told of the other half
        }
        WholeFile.write(file, BaselineFile.freeze(found.toFreeze()));
        if (reports.isForPeople()) {
            int findings = found.toFreeze().size();
            surroundings.out().println(findings + (findings == 1 ? " finding" : " findings") + " recorded in " + file);
        }
        return ExitCode.OK;
    }
}
