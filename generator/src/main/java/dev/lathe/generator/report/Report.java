package dev.lathe.generator.report;

import dev.lathe.generator.diagnostic.Diagnostics;
import java.util.List;

/**
 * What a run has to tell.
 *
 * @param diagnostics what is left to do, in order
 * @param accepted what somebody has looked at and lives with, in order
 * @param troubles files that could not be read, one sentence each
 * @param descriptors how many files were read
 */
public record Report(Diagnostics diagnostics, List<Accepted> accepted, List<String> troubles, int descriptors) {

    public Report {
        accepted = List.copyOf(accepted);
        troubles = List.copyOf(troubles);
    }

    int accepted(Accepted.By by) {
        return (int) accepted.stream().filter(each -> each.by() == by).count();
    }
}
