package dev.lathe.generator.range;

import java.util.Optional;

/** How ranges are read, as lines of a table: type, kind, what is allowed or else may have been meant, the text itself. */
final class RangeTable {

    private static final int LONGEST_TEXT = 24;
    private static final int SHOWN = 12;

    private RangeTable() {}

    /** Of a longer text the beginning alone. */
    static String line(String type, String text) {
        RangeReading reading = RangeParser.parse(text, subject(type));
        return String.join(
                " | ", type, kind(reading), shortened(meaning(reading).orElse("-")), shortened(escaped(text)));
    }

    /** Reads a line's type and text again, which must be whole. */
    static String lineAsReadNow(String line) {
        String[] cells = line.split(" \\| ", 4);
        return line(cells[0], cells[3].replace("\\n", "\n").replace("\\t", "\t"));
    }

    private static RangeSubject subject(String type) {
        return switch (type) {
            case "Integer" -> RangeSubject.INTEGER;
            case "Unsigned Integer" -> RangeSubject.UNSIGNED_INTEGER;
            case "Float" -> RangeSubject.FLOAT;
            case "String" -> RangeSubject.STRING;
            case "Opaque" -> RangeSubject.OPAQUE;
            default -> RangeSubject.OTHER;
        };
    }

    private static String kind(RangeReading reading) {
        String kind = reading.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        return reading instanceof RangeReading.Note note
                ? kind + " of " + note.counted().plural()
                : kind + reading.constraint().map(RangeTable::form).orElse("");
    }

    private static String form(ValueRange range) {
        if (range instanceof ValueRange.Texts) {
            return " texts";
        }
        boolean isOctets = range instanceof ValueRange.Octets;
        int size = range.parts().size();
        return (isOctets ? " octets" : " numbers") + (size > 1 ? ", " + size + " parts" : "");
    }

    private static Optional<String> meaning(RangeReading reading) {
        if (reading instanceof RangeReading.Unreadable unreadable) {
            return unreadable.suggestion().map(text -> "perhaps " + text);
        }
        if (reading instanceof RangeReading.Reversed reversed) {
            return Optional.of("perhaps " + reversed.suggestion());
        }
        if (reading instanceof RangeReading.Note note) {
            return note.suggestion().map(text -> "perhaps " + text);
        }
        return reading.constraint().map(ValueRange::canonical);
    }

    private static String escaped(String text) {
        return text.replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r");
    }

    private static String shortened(String text) {
        boolean isSentence = text.length() > LONGEST_TEXT && text.chars().anyMatch(Character::isLetter);
        return isSentence && !text.startsWith("perhaps ") ? text.substring(0, SHOWN) + "…" : text;
    }
}
