package dev.lathe.generator;

import dev.lathe.generator.lint.LintReport;
import java.util.List;

/**
 * Objects as OMA's DDF files.
 *
 * @param files in order of name, no two alike; nothing of Objects with errors that DDF has no form for
 * @param report on what was read, and on what DDF cannot say
 */
public record ExportResult(List<ExportedFile> files, LintReport report) {

    public ExportResult {
        files = List.copyOf(files);
    }

    /**
     * A file to be written.
     *
     * @param name without folder: the Object ID and its version as OMA's registry has them, {@code 3-1_2.xml}
     */
    public record ExportedFile(String name, String text) {}
}
