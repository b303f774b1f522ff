package dev.lathe.generator.cli.command;

import dev.lathe.generator.diagnostic.ChangeRule;
import dev.lathe.generator.diagnostic.Diagnostic;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What of a comparison is to be told. */
enum Verdict {
    VERSION("version"),
    CHANGES("changes"),
    BOTH("both");

    private final String word;

    Verdict(String word) {
        this.word = word;
    }

    static List<String> words() {
        return Arrays.stream(values()).map(each -> each.word).toList();
    }

    static Optional<Verdict> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
    }

    /** What is of neither verdict, as an unused suppression, is told with both. */
    boolean tells(Diagnostic finding) {
        return this == BOTH
                || !(finding.rule() instanceof ChangeRule change)
                || change.isOfVersion() == (this == VERSION);
    }
}
