package dev.lathe.generator.fix;

import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.diagnostic.SourceText;
import java.util.regex.Pattern;

/**
 * Changes of an OMA DDF file that is well-formed. Its elements all have to be there: what is removed of one is its text, and where
 * a word has to stand, the word for nothing special comes in.
 */
final class XmlSource implements EditedSource {

    private static final String OPEN = "<![CDATA[";
    private static final String CLOSE = "]]>";
    private static final Pattern LINE_BREAK = Pattern.compile("\\r?\\n");

    private final String text;
    private final String lineBreak;

    XmlSource(SourceText source) {
        this.text = source.text();
        this.lineBreak = source.lineBreak();
    }

    /** A parser has made {@code \n} of every line end; where the file has others, these are written. */
    @Override
    public TextChange write(Place place, String value) {
        TextChange change = writeLines(place, value);
        return new TextChange(
                change.start(),
                change.end(),
                LINE_BREAK.matcher(change.characters()).replaceAll(lineBreak));
    }

    private TextChange writeLines(Place place, String value) {
        if (isEmptyTag(place)) {
            return new TextChange(place.offset(), place.end(), opened(place.text(), value));
        }
        boolean isSection = text.startsWith(OPEN, place.offset());
        boolean inSection = place.offset() >= OPEN.length() && text.startsWith(OPEN, place.offset() - OPEN.length());
        boolean fits = !value.contains(CLOSE) && value.indexOf('\r') < 0;
        if (isSection && fits) {
            return new TextChange(place.offset(), place.end(), OPEN + value + CLOSE);
        }
        if (inSection && fits) {
            return new TextChange(place.offset(), place.end(), value);
        }
        int outside = inSection ? OPEN.length() : 0;
        return new TextChange(place.offset() - outside, place.end() + (inSection ? CLOSE.length() : 0), escaped(value));
    }

    /** An element {@code <a/>} has no text to point at, so that its place is the tag. */
    private static boolean isEmptyTag(Place place) {
        String written = place.text();
        return written.length() > 3
                && written.startsWith("<")
                && written.endsWith("/>")
                && Character.isLetter(written.charAt(1));
    }

    private static String opened(String tag, String value) {
        String inside = tag.substring(1, tag.length() - 2).stripTrailing();
        String name = inside.split("\\s", 2)[0];
        return "<" + inside + ">" + escaped(value) + "</" + name + ">";
    }

    @Override
    public TextChange remove(Place place) {
        if (isEmptyTag(place)) {
            return new TextChange(place.offset(), place.offset(), "");
        }
        String start = text.substring(Math.max(0, place.offset() - 40), place.offset());
        if (start.endsWith("<MultipleInstances>")) {
            return new TextChange(place.offset(), place.end(), "Single");
        }
        if (start.endsWith("<Mandatory>")) {
            return new TextChange(place.offset(), place.end(), "Optional");
        }
        return new TextChange(place.offset(), place.end(), "");
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\r", "&#13;");
    }
}
