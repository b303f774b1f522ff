package dev.lathe.generator.cli.command;

import dev.lathe.generator.FormatResult;
import dev.lathe.generator.Formatter;
import dev.lathe.generator.ImportResult;
import dev.lathe.generator.cli.command.ProjectOptions.Project;
import dev.lathe.generator.cli.input.Inputs;
import dev.lathe.generator.cli.terminal.ExitCode;
import dev.lathe.generator.cli.terminal.Surroundings;
import dev.lathe.generator.cli.terminal.UsageException;
import dev.lathe.generator.convert.DescriptorFile;
import dev.lathe.generator.diagnostic.Diagnostics;
import dev.lathe.generator.diagnostic.Notation;
import dev.lathe.generator.file.FileException;
import dev.lathe.generator.file.WholeFile;
import dev.lathe.generator.report.Report;
import dev.lathe.generator.report.ReportFormat;
import dev.lathe.generator.source.SourceFile;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code lathe format}. */
public final class FormatCommand implements Command {

    private final Surroundings surroundings;

    public FormatCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Declared.command(
                "Brings JSON descriptors into their canonical form, in place; from standard input to standard output.",
                "lathe format src/main/lwm2m",
                "lathe format --check \"src/**/*.json\"",
                "lathe format --split all-objects.json",
                "lathe format - < lamp.json");
        ReportOptions.declare(ProjectOptions.declareConfig(InputOptions.declare(spec)));
        return spec.addOption(Declared.flag(
                        "Change nothing, list the files that would change, and exit with 1 if there are any.",
                        "--check"))
                .addOption(Declared.flag("Change nothing, and show what would change.", "--dry-run"))
                .addOption(Declared.flag(
                        "Give each Object of an array a file of its own beside it, and take the array away.",
                        "--split"));
    }

    @Override
    public int run(ParseResult arguments) throws Exception {
        boolean check = arguments.hasMatchedOption("--check");
        boolean dryRun = arguments.hasMatchedOption("--dry-run");
        boolean split = arguments.hasMatchedOption("--split");
        if (split && (check || dryRun)) {
            throw new UsageException("--split does not go together with --check or --dry-run");
        }
        InputOptions inputs = InputOptions.of(arguments);
        ReportOptions reports = ReportOptions.of(arguments);
        Project project = ProjectOptions.of(arguments).loadSettings(surroundings);
        Inputs read = inputs.readJson(surroundings, project.ours());
        PrintStream talk = inputs.talk(surroundings, !check && !dryRun);
        List<String> troubles = new ArrayList<>(read.troubles());
        List<SourceFile> changed = new ArrayList<>();
        Diagnostics faults = Diagnostics.none();
        for (SourceFile file : read.sources()) {
            if (file.notation() == Notation.XML) {
                troubles.add(file.name() + " is a DDF file; \"lathe import\" makes a descriptor of it");
                continue;
            }
            if (split && !inputs.isStandardInput(file.name())) {
                faults = faults.and(split(file, reports));
                continue;
            }
            FormatResult result = Formatter.format(file);
            faults = faults.and(result.diagnostics());
            boolean goesOn = inputs.isStandardInput(file.name()) && !check && !dryRun;
            result.text()
                    .filter(text -> result.isChanged() || goesOn)
                    .ifPresent(text -> changed.add(SourceFile.of(file.name(), text)));
        }
        boolean isSilent = faults.isEmpty() && troubles.isEmpty() && reports.format() == ReportFormat.TEXT;
        Report report = new Report(faults, List.of(), troubles, read.sources().size());
        int code = isSilent ? ExitCode.OK : reports.tell(report, project.settings(), surroundings, talk, each -> false);
        if (!check) {
            new Changes(read, changed, inputs, surroundings).make(dryRun, reports, talk);
            return code;
        }
        PrintStream list = reports.format() == ReportFormat.TEXT ? surroundings.out() : surroundings.err();
        changed.forEach(file -> list.println("would change " + file.name()));
        return changed.isEmpty() ? code : Math.max(code, ExitCode.FOUND);
    }

    /** The new files first: whatever goes wrong, no Object is lost. */
    private Diagnostics split(SourceFile file, ReportOptions reports) throws FileException {
        ImportResult result = Formatter.split(file);
        Path array = surroundings.resolve(file.name());
        for (DescriptorFile each : result.files()) {
            Path own = array.resolveSibling(each.name());
            if (Files.exists(own) && !own.equals(array)) {
                throw new FileException(own + " is there already, and an Object of " + file.name()
                        + " would have that name; move it away");
            }
        }
        boolean isKept = result.files().isEmpty();
        for (DescriptorFile each : result.files()) {
            Path own = array.resolveSibling(each.name());
            WholeFile.write(own, each.text().getBytes(StandardCharsets.UTF_8));
            isKept |= own.equals(array);
            if (reports.isForPeople()) {
                surroundings.out().println("wrote " + own);
            }
        }
        if (!isKept) {
            try {
                Files.delete(array);
            } catch (IOException fault) {
                throw FileException.writing(array, fault);
            }
        }
        return result.diagnostics();
    }
}
