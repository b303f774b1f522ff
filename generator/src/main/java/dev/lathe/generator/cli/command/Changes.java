package dev.lathe.generator.cli.command;

import dev.lathe.generator.cli.input.Inputs;
import dev.lathe.generator.cli.terminal.Surroundings;
import dev.lathe.generator.file.FileException;
import dev.lathe.generator.file.WholeFile;
import dev.lathe.generator.source.SourceFile;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Files of the user that shall have another content: written, or shown as a difference. Standard input goes to standard output,
 * which then carries nothing else.
 */
record Changes(Inputs before, List<SourceFile> changed, InputOptions inputs, Surroundings surroundings) {

    /** @param talk where it is said what was done */
    void make(boolean dryRun, ReportOptions reports, PrintStream talk) throws FileException {
        Map<String, SourceFile> old =
                before.sources().stream().collect(Collectors.toMap(SourceFile::name, Function.identity()));
        int files = 0;
        for (SourceFile file : changed) {
            if (dryRun) {
                String difference =
                        Difference.of(file.name(), old.get(file.name()), file, reports.palette(surroundings));
                if (reports.isForPeople()) {
                    talk.print(difference);
                }
            } else if (inputs.isStandardInput(file.name())) {
                surroundings.out().writeBytes(file.content());
                continue;
            } else {
                WholeFile.write(surroundings.resolve(file.name()), file.content());
            }
            files++;
        }
        if (reports.isForPeople() && files > 0) {
            talk.println((dryRun ? "would change " : "changed ") + files + (files == 1 ? " file" : " files"));
        }
    }
}
