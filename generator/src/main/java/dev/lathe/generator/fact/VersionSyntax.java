package dev.lathe.generator.fact;

import dev.lathe.generator.model.Version;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two numbers with a dot between them and no leading zeros, up to 9999.9999. */
public final class VersionSyntax {

    private static final Pattern SYNTAX = Pattern.compile("(0|[1-9]\\d{0,3})\\.(0|[1-9]\\d{0,3})");

    private VersionSyntax() {}

    /** Empty if the text is of another form. */
    public static Optional<Version> read(String text) {
        Matcher matcher = SYNTAX.matcher(text);
        return matcher.matches()
                ? Optional.of(new Version(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }
}
