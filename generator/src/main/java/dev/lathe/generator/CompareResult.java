package dev.lathe.generator;

import dev.lathe.generator.compatibility.Comparison;
import dev.lathe.generator.lint.LintReport;
import java.util.List;

/**
 * What came of comparing two sets of Objects.
 *
 * @param comparison both verdicts on each Object, whatever the project thinks of them
 * @param report what is to be told, as severe as the project wants it
 * @param notCompared names of files of either side in which there is no Object to compare
 */
public record CompareResult(Comparison comparison, LintReport report, List<String> notCompared) {

    public CompareResult {
        notCompared = List.copyOf(notCompared);
    }
}
