package dev.lathe.generator.rule.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text in UTF-8 that was read as Windows-1252: {@code Â°} for a degree sign, {@code â€™} for an apostrophe. */
final class Mojibake {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** What octets 0x80 to 0xBF become, which go on a character in UTF-8. */
    private static final String NEXT = "[\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]";

    /** Characters of Latin-1, and those of U+2000 on: other first octets are letters that real words end in. */
    private static final Pattern GARBLED = Pattern.compile("[ÂÃ]" + NEXT + "|â" + NEXT + "{2}");

    private Mojibake() {}

    /** The first character that came to be several; the text must have one. */
    static String first(String text) {
        Matcher found = GARBLED.matcher(text);
        return found.find() ? found.group() : "";
    }

    /** The text as it was written; the same if nothing in it is garbled. */
    static String undone(String text) {
        return GARBLED.matcher(text).replaceAll(found -> Matcher.quoteReplacement(decoded(found.group())));
    }

    private static String decoded(String garbled) {
        byte[] octets = new byte[garbled.length()];
        for (int i = 0; i < octets.length; i++) {
            char c = garbled.charAt(i);
            octets[i] = c <= 0xFF ? (byte) c : String.valueOf(c).getBytes(WINDOWS)[0];
        }
        String decoded = new String(octets, StandardCharsets.UTF_8);
        return decoded.indexOf('\uFFFD') >= 0 ? garbled : decoded;
    }
}
