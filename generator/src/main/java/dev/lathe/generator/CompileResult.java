package dev.lathe.generator;

import dev.lathe.generator.diagnostic.Diagnostics;
import dev.lathe.generator.lint.LintReport;
import dev.lathe.generator.output.OutputChanges;
import java.nio.file.Path;
import java.util.List;

/**
 * What came of a {@link CompileRequest}. With errors among the diagnostics all lists are empty: nothing was touched. Paths
 * begin with the output directory as it was given, each list is in order of path.
 *
 * @param report what there is to say of the descriptors
 * @param written new files and those with another text than before
 * @param removed files generated before and not any more
 * @param edited those of the written and removed that somebody had changed by hand meanwhile: worth a warning, for what they
 *     wrote is gone
 */
public record CompileResult(
        LintReport report, List<Path> written, List<Path> unchanged, List<Path> removed, List<Path> edited) {

    public CompileResult {
        written = List.copyOf(written);
        unchanged = List.copyOf(unchanged);
        removed = List.copyOf(removed);
        edited = List.copyOf(edited);
    }

    CompileResult(LintReport report, OutputChanges changes) {
        this(report, changes.written(), changes.unchanged(), changes.removed(), changes.edited());
    }

    /** What is to be told. */
    public Diagnostics diagnostics() {
        return report.diagnostics();
    }

    /** Whether the code is there. */
    public boolean succeeded() {
        return !diagnostics().hasErrors();
    }
}
