package dev.lathe.generator.diagnostic;

import java.util.List;

/**
 * Diagnostics as text for people: one line of what and where, the line of the source with the place underlined, and the
 * remedy beside the underline. Lines end in {@code \n}.
 */
public final class TextRenderer {

    /** More than anybody reads; the counts at the end are of all. */
    public static final int DEFAULT_LIMIT = 500;

    private static final int LONGEST_MESSAGE = 300;

    private final int limit;

    public TextRenderer() {
        this(DEFAULT_LIMIT);
    }

    /** A renderer that lists no more than {@code limit} diagnostics. */
    public TextRenderer(int limit) {
        this.limit = limit;
    }

    /** All of it, with a last line of counts; {@code descriptors} is how many files were read. */
    public String render(Diagnostics diagnostics, int descriptors) {
        StringBuilder out = new StringBuilder();
        List<Diagnostic> all = diagnostics.asList();
        for (Diagnostic each : all.subList(0, Math.min(limit, all.size()))) {
            out.append(render(each));
        }
        if (all.size() > limit) {
            out.append(all.size() - limit)
                    .append(" more not listed, the limit is ")
                    .append(limit)
                    .append('\n');
        }
        return out.append(summary(diagnostics, descriptors)).append('\n').toString();
    }

    /** One diagnostic with its excerpt. */
    public String render(Diagnostic diagnostic) {
        Place place = diagnostic.place();
        StringBuilder out = new StringBuilder()
                .append(VisibleText.of(place.toString()))
                .append(": ")
                .append(diagnostic.severity().word())
                .append('[')
                .append(diagnostic.id())
                .append("]: ")
                .append(VisibleText.of(shortened(diagnostic.message())))
                .append('\n');
        String remedy = VisibleText.of(shortened(diagnostic.remedy()));
        if (place.source().text().isEmpty()) {
            return out.append("      = ").append(remedy).append('\n').toString();
        }
        Excerpt excerpt = Excerpt.of(place);
        String number = " ".repeat(Math.max(0, 5 - digits(place.line()))) + place.line();
        return out.append((number + " | " + excerpt.line()).stripTrailing())
                .append('\n')
                .append(" ".repeat(number.length()))
                .append(" | ")
                .append(" ".repeat(excerpt.indent()))
                .append("^".repeat(excerpt.width()))
                .append(' ')
                .append(remedy)
                .append('\n')
                .toString();
    }

    private static String summary(Diagnostics diagnostics, int descriptors) {
        int infos = diagnostics.count(Severity.INFO);
        return counted(diagnostics.count(Severity.ERROR), "error")
                + ", "
                + counted(diagnostics.count(Severity.WARNING), "warning")
                + (infos == 0 ? "" : ", " + counted(infos, "info"))
                + " in "
                + counted(descriptors, "descriptor");
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /** Messages quote what is written, however long it is. */
    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_MESSAGE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_MESSAGE)) + "…";
    }

    private static int digits(int number) {
        return Integer.toString(number).length();
    }
}
