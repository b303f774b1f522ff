package dev.lathe.generator.diagnostic;

import java.io.IOException;
import java.io.UncheckedIOException;
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
    private final Palette palette;

    public TextRenderer() {
        this(DEFAULT_LIMIT);
    }

    /** A renderer that lists no more than {@code limit} diagnostics. */
    public TextRenderer(int limit) {
        this(limit, Palette.PLAIN);
    }

    public TextRenderer(int limit, Palette palette) {
        this.limit = limit;
        this.palette = palette;
    }

    /** All of it, with a last line of counts; {@code descriptors} is how many files were read. */
    public String render(Diagnostics diagnostics, int descriptors) {
        StringBuilder out = new StringBuilder();
        try {
            list(diagnostics, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.append(summary(diagnostics, descriptors)).append('\n').toString();
    }

    /** The diagnostics as far as the limit goes, and how many are beyond it. */
    public void list(Diagnostics diagnostics, Appendable out) throws IOException {
        List<Diagnostic> all = diagnostics.asList();
        for (Diagnostic each : all.subList(0, Math.min(limit, all.size()))) {
            out.append(render(each));
        }
        if (all.size() > limit) {
            out.append(notListed(all.size(), limit)).append('\n');
        }
    }

    /** What to say where a limit cut a list short. */
    public static String notListed(int all, int limit) {
        return all - limit + " more not listed, the limit is " + limit;
    }

    /** One diagnostic with its excerpt. */
    public String render(Diagnostic diagnostic) {
        Place place = diagnostic.place();
        Severity severity = diagnostic.severity();
        StringBuilder out = new StringBuilder()
                .append(palette.strong(VisibleText.of(place.toString()) + ":"))
                .append(' ')
                .append(palette.of(severity, severity.word() + "[" + diagnostic.id() + "]"))
                .append(": ")
                .append(palette.strong(VisibleText.of(shortened(diagnostic.message()))))
                .append('\n');
        String remedy = VisibleText.of(shortened(diagnostic.remedy()));
        if (place.source().text().isEmpty()) {
            return out.append("      ")
                    .append(palette.margin("="))
                    .append(' ')
                    .append(remedy)
                    .append('\n')
                    .toString();
        }
        Excerpt excerpt = Excerpt.of(place);
        String number = " ".repeat(Math.max(0, 5 - digits(place.line()))) + place.line();
        return out.append(palette.margin(number + " |"))
                .append((" " + excerpt.line()).stripTrailing())
                .append('\n')
                .append(palette.margin(" ".repeat(number.length()) + " |"))
                .append(' ')
                .append(" ".repeat(excerpt.indent()))
                .append(palette.of(severity, "^".repeat(excerpt.width()) + " " + remedy))
                .append('\n')
                .toString();
    }

    /** The counts, as the last line has them. */
    public static String summary(Diagnostics diagnostics, int descriptors) {
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
