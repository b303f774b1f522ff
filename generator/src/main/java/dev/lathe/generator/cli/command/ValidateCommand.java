package dev.lathe.generator.cli.command;

import dev.lathe.generator.LatheCompiler;
import dev.lathe.generator.cli.command.ProjectOptions.Project;
import dev.lathe.generator.cli.input.Inputs;
import dev.lathe.generator.cli.settings.BaselineFile;
import dev.lathe.generator.cli.terminal.ExitCode;
import dev.lathe.generator.cli.terminal.Progress;
import dev.lathe.generator.cli.terminal.Surroundings;
import dev.lathe.generator.cli.terminal.UsageException;
import dev.lathe.generator.file.WholeFile;
import dev.lathe.generator.fix.FixResult;
import dev.lathe.generator.lint.LintReport;
import dev.lathe.generator.report.Report;
import dev.lathe.generator.source.SourceFile;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code lathe validate}. */
public final class ValidateCommand implements Command {

    private final Surroundings surroundings;

    public ValidateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Declared.command(
                "Checks descriptors, and tells every fault with its place and its remedy.",
                "lathe validate src/main/lwm2m",
                "lathe validate --fail-on warning --format github \"src/**/*.json\"",
                "lathe validate --format sarif registry > lathe.sarif",
                "lathe validate --fix --dry-run room-thermostat.json",
                "lathe validate --baseline lathe-baseline.json --update-baseline registry",
                "lathe validate --watch src/main/lwm2m");
        ReportOptions.declare(ProjectOptions.declare(InputOptions.declare(spec)));
        return spec.addOption(Declared.flag("Mend what can be mended without asking, and tell the rest.", "--fix"))
                .addOption(Declared.flag("With --fix: show what would change, and change nothing.", "--dry-run"))
                .addOption(Declared.flag(
                        "Record what is found now in the baseline, and tell nothing of it.", "--update-baseline"))
                .addOption(Declared.flag("Check again whenever a file changes, until interrupted.", "--watch"));
    }

    @Override
    public int run(ParseResult arguments) throws Exception {
        Run run = new Run(arguments);
        boolean watch = arguments.hasMatchedOption("--watch");
        return watch ? Watching.repeat(run::once, run.inputs.watched(surroundings), surroundings) : run.once();
    }

    private final class Run {

        private final InputOptions inputs;
        private final ProjectOptions projects;
        private final ReportOptions reports;
        private final boolean fix;
        private final boolean dryRun;
        private final boolean updateBaseline;

        Run(ParseResult arguments) throws UsageException {
            inputs = InputOptions.of(arguments);
            projects = ProjectOptions.of(arguments);
            reports = ReportOptions.of(arguments);
            fix = arguments.hasMatchedOption("--fix");
            dryRun = arguments.hasMatchedOption("--dry-run");
            updateBaseline = arguments.hasMatchedOption("--update-baseline");
            if (fix && updateBaseline) {
                throw new UsageException("--fix and --update-baseline do not go together; run one after the other");
            }
            if (dryRun && !fix) {
                throw new UsageException("--dry-run is of use with --fix only; without it nothing is changed anyway");
            }
        }

        int once() throws Exception {
            Project project = projects.load(surroundings, updateBaseline);
            Inputs read = inputs.read(surroundings, project.ours());
            String doing = "checking " + read.sources().size() + " descriptors";
            if (fix) {
                FixResult mended =
                        Progress.during(() -> LatheCompiler.fix(read.sources(), project.lint()), doing, surroundings);
                PrintStream talk = inputs.talk(surroundings, !dryRun);
                Changes changes =
                        new Changes(read, dryRun ? mended.changed() : withInput(mended, read), inputs, surroundings);
                changes.make(dryRun, reports, talk);
                return tell(mended.report(), project, read, talk);
            }
            LintReport found =
                    Progress.during(() -> LatheCompiler.check(read.sources(), project.lint()), doing, surroundings);
            return updateBaseline
                    ? record(found, project, read.troubles())
                    : tell(found, project, read, surroundings.out());
        }

        /** Who reads behind us gets the descriptor whether there was something to mend or not. */
        private List<SourceFile> withInput(FixResult mended, Inputs read) {
            List<SourceFile> written = new ArrayList<>(mended.changed());
            read.sources().stream()
                    .filter(file -> inputs.isStandardInput(file.name()))
                    .filter(file ->
                            written.stream().noneMatch(each -> each.name().equals(file.name())))
                    .forEach(written::add);
            return written;
        }

        private int tell(LintReport found, Project project, Inputs read, PrintStream out) throws IOException {
            Report report = Report.of(found, read.troubles(), read.sources().size());
            return reports.tell(report, project.settings(), surroundings, out, each -> false);
        }

        private int record(LintReport found, Project project, List<String> troubles) throws Exception {
            Path file = project.baselineFile()
                    .orElseThrow(() -> new UsageException(
                            "--update-baseline needs a file: name it with --baseline, or in lathe.json"));
            troubles.forEach(each -> surroundings.err().println("lathe: " + each));
            if (!troubles.isEmpty()) {
                return ExitCode.TROUBLE; // recorded of half the files, it would bring up the findings of the other half
            }
            WholeFile.write(file, BaselineFile.freeze(found.toFreeze()));
            if (reports.isForPeople()) {
                int findings = found.toFreeze().size();
                surroundings
                        .out()
                        .println(findings + (findings == 1 ? " finding" : " findings") + " recorded in " + file);
            }
            return ExitCode.OK;
        }
    }
}
