package dev.lathe.generator.fix;

import dev.lathe.generator.lint.LintReport;
import dev.lathe.generator.source.SourceFile;
import java.util.List;

/**
 * What came of mending descriptors. Nothing was written.
 *
 * @param changed the files that are another now, as they should be written, in order of name
 * @param mended how many diagnostics there were before and are not any more
 * @param report of the files as they are now
 */
public record FixResult(List<SourceFile> changed, int mended, LintReport report) {

    public FixResult {
        changed = List.copyOf(changed);
    }
}
