package dev.lathe.generator.cli.command;

import dev.lathe.generator.ExportResult;
import dev.lathe.generator.ExportResult.ExportedFile;
import dev.lathe.generator.Exporter;
import dev.lathe.generator.cli.command.ProjectOptions.Project;
import dev.lathe.generator.cli.input.Inputs;
import dev.lathe.generator.cli.terminal.Surroundings;
import dev.lathe.generator.report.Report;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code lathe export}. */
public final class ExportCommand implements Command {

    private final Surroundings surroundings;

    public ExportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Declared.command(
                "Writes Objects as OMA's DDF files, named by id and version as in OMA's registry: 3-1_2.xml.",
                "lathe export src/main/lwm2m --output ddf",
                "lathe export room-thermostat.json -o ddf --dry-run");
        return OutputFiles.declare(ReportOptions.declare(ProjectOptions.declare(InputOptions.declare(spec))));
    }

    @Override
    public int run(ParseResult arguments) throws Exception {
        ReportOptions reports = ReportOptions.of(arguments);
        Project project = ProjectOptions.of(arguments).load(surroundings, false);
        Inputs read = InputOptions.of(arguments).read(surroundings, project.ours());
        ExportResult exported = Exporter.write(read.sources(), project.lint());
        Report report =
                Report.of(exported.report(), read.troubles(), read.sources().size());
        int code = reports.tell(report, project.settings(), surroundings);
        Map<String, String> texts =
                exported.files().stream().collect(Collectors.toMap(ExportedFile::name, ExportedFile::text));
        OutputFiles.of(arguments, surroundings).write(texts, reports, surroundings);
        return code;
    }
}
