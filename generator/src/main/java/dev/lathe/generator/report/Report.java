package dev.lathe.generator.report;

import dev.lathe.generator.diagnostic.Diagnostics;
import dev.lathe.generator.lint.LintReport;
import dev.lathe.generator.lint.Suppressed;
import java.util.List;

/**
 * What a run has to tell.
 *
 * @param diagnostics what is left to do, in order
 * @param suppressed what somebody has looked at and lives with, in order
 * @param troubles files that could not be read, one sentence each
 * @param descriptors how many files were read
 */
public record Report(Diagnostics diagnostics, List<Suppressed> suppressed, List<String> troubles, int descriptors) {

    public Report {
        suppressed = List.copyOf(suppressed);
        troubles = List.copyOf(troubles);
    }

    /** Of what rules had to say. */
    public static Report of(LintReport found, List<String> troubles, int descriptors) {
        return new Report(found.diagnostics(), found.suppressed(), troubles, descriptors);
    }

    int suppressed(Suppressed.Kind kind) {
        return (int) suppressed.stream().filter(each -> each.kind() == kind).count();
    }
}
