package dev.lathe.generator.fact;

import dev.lathe.generator.model.Version;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two numbers with a dot between them and no leading zeros, up to 9999.9999. */
public final class VersionSyntax {

    private static final Pattern SYNTAX = Pattern.compile("(0|[1-9]\\d{0,3})\\.(0|[1-9]\\d{0,3})");

    /** Of version schemes with more or fewer numbers, with a letter before, or a space around. */
    private static final Pattern RELATED =
            Pattern.compile("\\s*[vV]?(0|[1-9]\\d{0,3})(?:\\.(0|[1-9]\\d{0,3})(?:\\.0)?)?\\s*");

    private static final Pattern RELEASE = Pattern.compile("\\s*([1-9]\\d{0,3}\\.\\d{1,4})\\.\\d{1,4}\\s*");

    private VersionSyntax() {}

    /** Empty if the text is of another form. */
    public static Optional<Version> read(String text) {
        Matcher matcher = SYNTAX.matcher(text);
        return matcher.matches()
                ? Optional.of(new Version(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    /** What {@code 1}, {@code v1.0} and {@code 1.0.0} stand for; empty if the text is of no related form. */
    public static Optional<Version> meantBy(String text) {
        Matcher matcher = RELATED.matcher(text);
        return matcher.matches()
                ? read(matcher.group(1) + "." + (matcher.group(2) == null ? "0" : matcher.group(2)))
                : Optional.empty();
    }

    /** As {@link #meantBy}, and of a release of an enabler such as {@code 1.1.1} the version it is a release of. */
    public static Optional<Version> releaseMeantBy(String text) {
        Matcher matcher = RELEASE.matcher(text);
        return matcher.matches() ? read(matcher.group(1)) : meantBy(text);
    }
}
