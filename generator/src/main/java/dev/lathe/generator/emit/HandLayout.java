package dev.lathe.generator.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lays generated sources out as a person would, where JavaPoet has one shape for all: a comment of one sentence takes one line,
 * fields that say nothing more stand together, and a body without statements is closed where it opens.
 */
final class HandLayout {

    private static final int WIDTH = 120;

    private static final Pattern FIELD = Pattern.compile(" +private (static )?(final )?[^=(]+;");
    private static final Pattern CONSTANT = Pattern.compile(" +[\\p{javaJavaIdentifierPart}]+\\(-?\\d+L?\\)[,;]");

    private final List<String> lines = new ArrayList<>();

    private HandLayout() {}

    /** @param source as JavaPoet writes it: lines end with {@code \n} */
    static String of(String source) {
        HandLayout layout = new HandLayout();
        source.lines().forEach(layout::add);
        StringBuilder text = new StringBuilder(source.length());
        layout.lines.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    private void add(String line) {
        if (closesComment(line) || closesEmptyBody(line)) {
            return;
        }
        if (isOneOf(line, FIELD) || isOneOf(line, CONSTANT)) {
            lines.remove(lines.size() - 1);
        }
        lines.add(line);
    }

    /** Whether the line ended a comment of one line, which is closed now. */
    private boolean closesComment(String line) {
        if (lines.size() < 2 || !line.strip().equals("*/")) {
            return false;
        }
        String begin = fromEnd(2);
        String text = fromEnd(1).strip();
        int width = begin.length() + text.length() + 2;
        if (!begin.strip().equals("/**") || !text.startsWith("* ") || width > WIDTH) {
            return false;
        }
        lines.remove(lines.size() - 1);
        lines.set(lines.size() - 1, begin + text.substring(1) + " */");
        return true;
    }

    /** Whether the line ended a body without statements, which is closed now. */
    private boolean closesEmptyBody(String line) {
        if (lines.isEmpty() || !line.strip().equals("}") || !fromEnd(1).endsWith(") {")) {
            return false;
        }
        lines.set(lines.size() - 1, fromEnd(1) + "}");
        return true;
    }

    /** Whether the line is such a one, and stands below another and an empty line. */
    private boolean isOneOf(String line, Pattern kind) {
        return lines.size() > 1
                && fromEnd(1).isEmpty()
                && kind.matcher(line).matches()
                && kind.matcher(fromEnd(2)).matches();
    }

    /** @param distance of the last line, 1 */
    private String fromEnd(int distance) {
        return lines.get(lines.size() - distance);
    }
}
