package dev.lathe.generator.cli.command;

import dev.lathe.generator.cli.command.ProjectOptions.Project;
import dev.lathe.generator.cli.settings.BaselineFile;
import dev.lathe.generator.cli.terminal.ExitCode;
import dev.lathe.generator.cli.terminal.Surroundings;
import dev.lathe.generator.cli.terminal.UsageException;
import dev.lathe.generator.diagnostic.Diagnostic;
import dev.lathe.generator.diagnostic.Rule;
import dev.lathe.generator.file.FileException;
import dev.lathe.generator.file.WholeFile;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * Records what a run found in the project's baseline, instead of telling it.
 *
 * @param isLookedFor rules of this command; what others have recorded stays
 */
record BaselineUpdate(Project project, Predicate<Rule> isLookedFor, ReportOptions reports, Surroundings surroundings) {

    private static final String OPTION = "--update-baseline";

    static CommandSpec declare(CommandSpec spec) {
        return spec.addOption(
                Declared.flag("Record what is found now in the baseline, and tell nothing of it.", OPTION));
    }

    static boolean isWanted(ParseResult arguments) {
        return arguments.hasMatchedOption(OPTION);
    }

    /** @return the exit code */
    int record(List<Diagnostic> found, List<String> troubles) throws UsageException, FileException {
        Path file = project.baselineFile()
                .orElseThrow(
                        () -> new UsageException(OPTION + " needs a file: name it with --baseline, or in lathe.json"));
        troubles.forEach(each -> surroundings.err().println("lathe: " + each));
        if (!troubles.isEmpty()) {
            return ExitCode.TROUBLE; // recorded of half the files, it would bring up the findings of the other half
        }
        WholeFile.write(file, BaselineFile.text(project.lint().baseline().withAll(found, isLookedFor)));
        if (reports.isForPeople()) {
            int findings = found.size();
            surroundings.out().println(findings + (findings == 1 ? " finding" : " findings") + " recorded in " + file);
        }
        return ExitCode.OK;
    }
}
