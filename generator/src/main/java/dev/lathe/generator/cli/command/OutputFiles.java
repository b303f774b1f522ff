package dev.lathe.generator.cli.command;

import dev.lathe.generator.cli.terminal.Surroundings;
import dev.lathe.generator.file.FileException;
import dev.lathe.generator.file.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Files for a folder of the user's, who may have written in it: nothing is written over unless that was asked for. */
record OutputFiles(Path folder, boolean dryRun, boolean force) {

    static CommandSpec declare(CommandSpec spec) {
        return spec.addOption(Declared.required("DIR", "Folder for the files.", "-o", "--output"))
                .addOption(Declared.flag("Say what would be written, and write nothing.", "--dry-run"))
                .addOption(Declared.flag("Write over files that are there with another content.", "--force"));
    }

    static OutputFiles of(ParseResult arguments, Surroundings surroundings) {
        return new OutputFiles(
                surroundings.resolve(Declared.text(arguments, "--output").orElseThrow()),
                arguments.hasMatchedOption("--dry-run"),
                arguments.hasMatchedOption("--force"));
    }

    /**
     * Writes them, all or none.
     *
     * @param texts by file name
     * @throws FileException if one would be written over, or the disk fails
     */
    void write(Map<String, String> texts, ReportOptions reports, Surroundings surroundings) throws FileException {
        Map<Path, byte[]> changed = new TreeMap<>();
        for (var each : texts.entrySet()) {
            Path file = folder.resolve(each.getKey());
            byte[] content = each.getValue().getBytes(StandardCharsets.UTF_8);
            if (differs(file, content)) {
                changed.put(file, content);
            }
        }
        for (var each : changed.entrySet()) {
            if (!dryRun) {
                WholeFile.write(each.getKey(), each.getValue());
            } else if (reports.isForPeople()) {
                surroundings.out().println("would write " + each.getKey());
            }
        }
        if (reports.isForPeople()) {
            int files = changed.size();
            surroundings
                    .out()
                    .println(files + (files == 1 ? " file" : " files") + (dryRun ? " to write, " : " written, ")
                            + (texts.size() - files) + " unchanged");
        }
    }

    private boolean differs(Path file, byte[] content) throws FileException {
        if (!Files.exists(file)) {
            return true;
        }
        try {
            if (Arrays.equals(Files.readAllBytes(file), content)) {
                return false;
            }
        } catch (IOException fault) {
            throw FileException.reading(file, fault);
        }
        if (!force) {
            throw new FileException(file
                    + " is there with another content, and nothing was written; choose another folder, or write over it"
                    + " with --force");
        }
        return true;
    }
}
