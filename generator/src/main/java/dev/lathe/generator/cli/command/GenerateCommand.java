package dev.lathe.generator.cli.command;

import dev.lathe.generator.CompileRequest;
import dev.lathe.generator.CompileResult;
import dev.lathe.generator.LatheCompiler;
import dev.lathe.generator.cli.command.ProjectOptions.Project;
import dev.lathe.generator.cli.input.Inputs;
import dev.lathe.generator.cli.terminal.Surroundings;
import dev.lathe.generator.cli.terminal.UsageException;
import dev.lathe.generator.lint.LintReport;
import dev.lathe.generator.naming.PackageLayout;
import dev.lathe.generator.report.Report;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code lathe generate}. */
public final class GenerateCommand implements Command {

    private final Surroundings surroundings;

    public GenerateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Declared.command(
                "Generates Java for both ends of the wire from descriptors without errors.",
                "lathe generate src/main/lwm2m --package com.acme.objects --output target/generated",
                "lathe generate --package-layout by-version versions -p com.acme.objects -o generated",
                "lathe generate --dry-run lamp.json -p com.acme.objects -o generated",
                "lathe generate --watch src/main/lwm2m -p com.acme.objects -o generated");
        ReportOptions.declare(ProjectOptions.declare(InputOptions.declare(spec)));
        return spec.addOption(Declared.text(
                        "PACKAGE", "Package of all generated types. Default: what lathe.json says.", "-p", "--package"))
                .addOption(Declared.word(
                        "--package-layout",
                        "LAYOUT",
                        "flat, all types in that package; or by-version, each Object in a package below, such as"
                                + " com.acme.objects.v1_1, where versions of one Object stand side by side. Default: what lathe.json says, or flat.",
                        PackageLayout.class,
                        PackageLayout.WORDS,
                        new Words<>(PackageLayout.WORDS, PackageLayout::of)))
                .addOption(Declared.text(
                        "MODULE",
                        "Make a module of that name of the generated types, by a module-info.java that exports their packages."
                                + " Default: what lathe.json says, or none.",
                        "--module-name"))
                .addOption(Declared.required(
                        "DIR",
                        "Folder for the sources. It belongs to this command: what it generated before and does not generate"
                                + " again is removed.",
                        "-o",
                        "--output"))
                .addOption(Declared.flag("Say what would be written and removed, and leave it at that.", "--dry-run"))
                .addOption(Declared.flag("Generate again whenever a file changes, until interrupted.", "--watch"));
    }

    @Override
    public int run(ParseResult arguments) throws Exception {
        InputOptions inputs = InputOptions.of(arguments);
        return arguments.hasMatchedOption("--watch")
                ? Watching.repeat(() -> once(arguments, inputs), inputs.watched(surroundings), surroundings)
                : once(arguments, inputs);
    }

    private int once(ParseResult arguments, InputOptions inputs) throws Exception {
        ReportOptions reports = ReportOptions.of(arguments);
        Project project = ProjectOptions.of(arguments).load(surroundings, false);
        Inputs read = inputs.read(surroundings, project.ours());
        CompileRequest request = request(arguments, project, read);
        if (!read.troubles().isEmpty()) {
            // Without all descriptors we would remove what was generated from those we cannot read.
            return tell(LatheCompiler.check(read.sources(), project.lint()), read, reports, project);
        }
        boolean dryRun = arguments.hasMatchedOption("--dry-run");
        CompileResult result = dryRun ? LatheCompiler.preview(request) : LatheCompiler.compile(request);
        int code = tell(result.report(), read, reports, project);
        if (result.succeeded()) {
            result.edited().forEach(file -> surroundings
                    .err()
                    .println("lathe: " + file + " had been edited by hand and "
                            + (dryRun ? "would be" : "was")
                            + " generated anew or removed; change its descriptor instead"));
            if (reports.isForPeople()) {
                list(result, dryRun);
            }
        }
        return code;
    }

    private CompileRequest request(ParseResult arguments, Project project, Inputs read) throws UsageException {
        Path output = surroundings.resolve(Declared.text(arguments, "--output").orElseThrow());
        Optional<String> name = Declared.text(arguments, "--package")
                .or(() -> project.settings().packageName());
        try {
            return new CompileRequest(
                    read.sources(),
                    name.orElseThrow(() -> new UsageException("name the package of the generated types: --package"
                            + " com.acme.objects, or \"package\" in lathe.json")),
                    Declared.<PackageLayout>value(arguments, "--package-layout")
                            .or(() -> project.settings().packageLayout())
                            .orElse(PackageLayout.FLAT),
                    Declared.text(arguments, "--module-name")
                            .or(() -> project.settings().moduleName()),
                    output,
                    project.lint());
        } catch (IllegalArgumentException refused) {
            throw new UsageException(String.valueOf(refused.getMessage()));
        }
    }

    private int tell(LintReport found, Inputs read, ReportOptions reports, Project project) throws Exception {
        Report report = Report.of(found, read.troubles(), read.sources().size());
        return reports.tell(report, project.settings(), surroundings);
    }

    private void list(CompileResult result, boolean dryRun) {
        if (dryRun) {
            result.written().forEach(file -> surroundings.out().println("would write " + file));
            result.removed().forEach(file -> surroundings.out().println("would remove " + file));
        }
        surroundings
                .out()
                .println(result.written().size() + " sources " + (dryRun ? "to write, " : "written, ")
                        + result.unchanged().size() + " unchanged, "
                        + result.removed().size()
                        + (dryRun ? " to remove" : " removed"));
    }
}
