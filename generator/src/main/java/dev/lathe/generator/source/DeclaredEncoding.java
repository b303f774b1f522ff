package dev.lathe.generator.source;

import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.Fix;
import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.diagnostic.Pointer;
import dev.lathe.generator.diagnostic.SourceText;
import dev.lathe.generator.diagnostic.XmlRule;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The encoding an XML declaration names (XML 1.0, 4.3.3). Besides UTF-8 and its part US-ASCII the two of Western Europe are
 * read, as Java has them everywhere.
 */
final class DeclaredEncoding {

    /** A declaration is far shorter. */
    private static final int LONGEST_DECLARATION = 200;

    private static final Pattern DECLARATION =
            Pattern.compile("<\\?xml\\s[^>]*?encoding\\s*=\\s*(?:\"([^\"<>]*)\"|'([^'<>]*)')[^>]*\\?>");

    static final DeclaredEncoding UNDECLARED = new DeclaredEncoding("UTF-8", 0);

    private final String name;
    private final int offset;

    private DeclaredEncoding(String name, int offset) {
        this.name = name;
        this.offset = offset;
    }

    static DeclaredEncoding in(byte[] bytes, int start) {
        int length = Math.min(LONGEST_DECLARATION, bytes.length - start);
        String head = new String(bytes, start, length, StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARATION.matcher(head);
        if (!matcher.lookingAt()) {
            return UNDECLARED;
        }
        int group = matcher.start(1) >= 0 ? 1 : 2;
        return new DeclaredEncoding(matcher.group(group), matcher.start(group));
    }

    /** Empty if it is none that is read here. */
    Optional<Charset> charset() {
        return switch (name.toUpperCase(Locale.ROOT)) {
            case "UTF-8", "UTF8", "US-ASCII", "ASCII" -> Optional.of(StandardCharsets.UTF_8);
            case "ISO-8859-1", "LATIN1" -> Optional.of(StandardCharsets.ISO_8859_1);
            case "WINDOWS-1252" -> Optional.of(Charset.forName("windows-1252"));
            default -> Optional.empty();
        };
    }

    /**
     * Says what is odd about it.
     *
     * @param marked whether the file begins with the byte order mark of UTF-8
     */
    void report(SourceText source, boolean marked, DiagnosticCollector faults) {
        Optional<Charset> charset = charset();
        if (charset.equals(Optional.of(StandardCharsets.UTF_8))) {
            return;
        }
        Place place = Place.of(source, offset, offset + name.length(), Pointer.ROOT);
        DiagnosticCollector here = faults.at(place);
        if (marked || name.toUpperCase(Locale.ROOT).startsWith("UTF-16")) {
            here.report(
                    charset.isEmpty() ? XmlRule.UNKNOWN_ENCODING : XmlRule.OTHER_ENCODING,
                    "the file says that it is in " + name + ", and is not",
                    "write \"UTF-8\"",
                    Fix.replace(place, "UTF-8"));
        } else if (charset.isEmpty()) {
            here.report(
                    XmlRule.UNKNOWN_ENCODING,
                    "encoding \"" + name + "\" is not read here",
                    "save the file as UTF-8 and say so in this place");
        } else {
            here.report(
                    XmlRule.OTHER_ENCODING,
                    "the file is in " + name + ", and OMA's are in UTF-8",
                    "save it as UTF-8 and say so in this place");
        }
    }
}
