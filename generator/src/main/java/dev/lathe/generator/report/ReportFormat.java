package dev.lathe.generator.report;

import dev.lathe.generator.diagnostic.Palette;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The formats a report can be had in, by the word that asks for them. */
public enum ReportFormat {
    /** For people. */
    TEXT("text") {
        @Override
        public ReportRenderer renderer(int limit, Palette palette, Supplier<String> version) {
            return new TextReport(limit, palette);
        }
    },
    /** For programs: the shape that {@code docs/command-line.md} describes. */
    JSON("json") {
        @Override
        public ReportRenderer renderer(int limit, Palette palette, Supplier<String> version) {
            return new JsonReport(limit, version);
        }
    },
    /** OASIS SARIF 2.1.0, for code scanning and its viewers. */
    SARIF("sarif") {
        @Override
        public ReportRenderer renderer(int limit, Palette palette, Supplier<String> version) {
            return new SarifReport(limit, version);
        }
    },
    /** Workflow commands of GitHub Actions, which show as annotations of the change under review. */
    GITHUB("github") {
        @Override
        public ReportRenderer renderer(int limit, Palette palette, Supplier<String> version) {
            return new GitHubReport(limit);
        }
    };

    private final String word;

    ReportFormat(String word) {
        this.word = word;
    }

    /**
     * A renderer for this format.
     *
     * @param limit how many diagnostics are listed at most; a report that leaves some out says so
     * @param palette for formats that people read
     * @param version of this compiler, for formats that tell it
     */
    public abstract ReportRenderer renderer(int limit, Palette palette, Supplier<String> version);

    public String word() {
        return word;
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(ReportFormat::word).toList();
    }

    public static Optional<ReportFormat> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
    }
}
