package dev.lathe.generator.explain;

import dev.lathe.generator.diagnostic.Rule;
import dev.lathe.generator.diagnostic.RuleText;
import dev.lathe.generator.diagnostic.VersionRule;
import dev.lathe.generator.diagnostic.XmlRule;
import java.util.Locale;
import java.util.Optional;

/** All there is to know about a rule, as text for a terminal or for a page in Markdown. Lines end in {@code \n}. */
public final class RuleExplanation {

    private static final int WIDTH = 100;

    private final Rule rule;
    private final RuleText text;

    private RuleExplanation(Rule rule) {
        this.rule = rule;
        this.text = rule.text();
    }

    public static RuleExplanation of(Rule rule) {
        return new RuleExplanation(rule);
    }

    /** In lower case and with hyphens, as in {@code reversed-range}. */
    public String name() {
        return rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@code error}, {@code warning} or {@code info}, and whether it has to be asked for. */
    public String level() {
        return text.severity().word() + (text.isOptional() ? ", off until asked for" : "");
    }

    /** Paragraphs of up to 100 columns, indented below a line with the id. */
    public String toText() {
        StringBuilder out = new StringBuilder(rule.id() + " " + name() + " (" + level() + ")\n");
        paragraph("", text.what(), out);
        if (!text.why().isEmpty()) {
            paragraph("Why: ", text.why(), out);
        }
        paragraph("What to do: ", text.remedy(), out);
        mending().ifPresent(words -> paragraph("", words, out));
        paragraph("Source: ", text.source(), out);
        text.omaCode().ifPresent(code -> paragraph("OMA's validator: ", code, out));
        paragraph("", suppressing(), out);
        RuleExamples.of(rule).ifPresent(example -> out.append("  Example:\n\n").append(example.indent(4)));
        return out.toString();
    }

    /** A section of a page. */
    public String toMarkdown() {
        StringBuilder out = new StringBuilder("### " + rule.id() + " " + name() + "\n\n")
                .append("*" + level() + "*; source: " + text.source());
        text.omaCode().ifPresent(code -> out.append("; OMA's validator: " + code));
        out.append("\n\n").append(text.what());
        if (!text.why().isEmpty()) {
            out.append(' ').append(text.why());
        }
        out.append("\n\n**What to do:** ").append(text.remedy());
        mending().ifPresent(words -> out.append(' ').append(words));
        out.append('\n');
        RuleExamples.of(rule)
                .ifPresent(example -> out.append("\n```\n").append(example).append("```\n"));
        return out.toString();
    }

    private Optional<String> mending() {
        return RuleExamples.isMended(rule)
                ? Optional.of("\"lathe validate --fix\" does it, where there is one way to.")
                : Optional.empty();
    }

    private String suppressing() {
        if (rule.isBinding()) {
            return "It cannot be suppressed nor lowered: nothing can be made of an Object that breaks it.";
        }
        return isOfDdfAlone()
                ? "What is meant to stay goes into a baseline, or the rule is turned off in lathe.json: a DDF file has no place for a suppression."
                : "What is meant to stay says so where it stands: \"lint\": [ { \"rule\": \"" + rule.id()
                        + "\", \"reason\": \"…\" } ]";
    }

    private boolean isOfDdfAlone() {
        return rule instanceof VersionRule || (rule instanceof XmlRule && !rule.isOfExport());
    }

    private static void paragraph(String heading, String words, StringBuilder out) {
        StringBuilder line = new StringBuilder("  " + heading);
        int indent = line.length();
        for (String word : words.split(" ", -1)) {
            if (line.length() > indent && line.length() + word.length() > WIDTH) {
                out.append(line.toString().stripTrailing()).append('\n');
                line = new StringBuilder(" ".repeat(indent));
            }
            line.append(word).append(' ');
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }
}
