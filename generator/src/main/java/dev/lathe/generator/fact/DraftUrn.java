package dev.lathe.generator.fact;

import java.util.Locale;
import java.util.regex.Pattern;

/** The URNs of the early draft: any, kept to the letter (7.2). */
public final class DraftUrn {

    /** RFC 8141, the assigned name without its optional components. */
    private static final Pattern SYNTAX =
            Pattern.compile("(?i:urn):[A-Za-z0-9][A-Za-z0-9-]{0,30}[A-Za-z0-9]:[!-~&&[^?#\"<>\\[\\]\\\\^`{|}]]+");

    private DraftUrn() {}

    public static boolean isUrn(String text) {
        return SYNTAX.matcher(text).matches();
    }

    /** What URNs that mean the same are equal in: all but the scheme and the namespace is to the letter (RFC 8141, 3). */
    public static String canonical(String urn) {
        int name = urn.indexOf(':', urn.indexOf(':') + 1);
        return urn.substring(0, Math.max(name, 0)).toLowerCase(Locale.ROOT) + urn.substring(Math.max(name, 0));
    }
}
