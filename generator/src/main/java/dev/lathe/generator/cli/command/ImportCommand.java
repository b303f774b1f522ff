package dev.lathe.generator.cli.command;

import dev.lathe.generator.ImportResult;
import dev.lathe.generator.Importer;
import dev.lathe.generator.cli.command.ProjectOptions.Project;
import dev.lathe.generator.cli.input.Inputs;
import dev.lathe.generator.cli.terminal.Surroundings;
import dev.lathe.generator.convert.DescriptorFile;
import dev.lathe.generator.report.Report;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code lathe import}. */
public final class ImportCommand implements Command {

    private final Surroundings surroundings;

    public ImportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Declared.command(
                "Makes descriptors of OMA's DDF files and of Leshan's JSON models, one file an Object.",
                "lathe import 3.xml --output src/main/lwm2m",
                "lathe import registry --output objects --dry-run",
                "curl -s https://example.org/42.xml | lathe import - --stdin-name 42.xml -o objects");
        return OutputFiles.declare(ReportOptions.declare(ProjectOptions.declare(InputOptions.declare(spec))));
    }

    @Override
    public int run(ParseResult arguments) throws Exception {
        ReportOptions reports = ReportOptions.of(arguments);
        Project project = ProjectOptions.of(arguments).load(surroundings, false);
        Inputs read = InputOptions.of(arguments).read(surroundings, project.ours());
        ImportResult imported = Importer.read(read.sources(), project.lint());
        Report report = new Report(
                imported.diagnostics(),
                List.of(),
                read.troubles(),
                read.sources().size());
        int code = reports.tell(report, project.settings(), surroundings);
        Map<String, String> texts =
                imported.files().stream().collect(Collectors.toMap(DescriptorFile::name, DescriptorFile::text));
        OutputFiles.of(arguments, surroundings).write(texts, reports, surroundings);
        return code;
    }
}
