package dev.lathe.generator.fix;

import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.json.JsonText;

/** Changes of a file in JSON whose syntax is right. */
final class JsonSource implements EditedSource {

    private final String text;

    JsonSource(String text) {
        this.text = text;
    }

    @Override
    public TextChange write(Place place, String value) {
        return new TextChange(place.offset(), place.end(), JsonText.quoted(value));
    }

    /**
     * What follows moves up to where the member or element began, so that the layout stays; of the last one the comma before it
     * goes.
     */
    @Override
    public TextChange remove(Place place) {
        int start = memberStart(place.offset());
        int next = skipSpace(place.end());
        if (next < text.length() && text.charAt(next) == ',') {
            return new TextChange(start, skipSpace(next + 1), "");
        }
        int before = skipSpaceBack(start);
        boolean second = before > 0 && text.charAt(before - 1) == ',';
        return new TextChange(second ? before - 1 : start, place.end(), "");
    }

    /** Where the key of a value begins, or the value itself if it has none. */
    private int memberStart(int value) {
        int colon = skipSpaceBack(value);
        if (colon == 0 || text.charAt(colon - 1) != ':') {
            return value;
        }
        int quote = skipSpaceBack(colon - 1) - 1;
        do {
            quote--;
        } while (quote > 0 && !(text.charAt(quote) == '"' && backslashesBefore(quote) % 2 == 0));
        return quote;
    }

    private int backslashesBefore(int offset) {
        int at = offset;
        while (at > 0 && text.charAt(at - 1) == '\\') {
            at--;
        }
        return offset - at;
    }

    private int skipSpace(int from) {
        int at = from;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int skipSpaceBack(int from) {
        int at = from;
        while (at > 0 && isSpace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
