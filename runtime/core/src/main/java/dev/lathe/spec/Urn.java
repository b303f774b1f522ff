package dev.lathe.spec;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The URN of an Object, kept as it was written. What the early draft calls the Object ID (draft, 7.2), and nothing that could be
 * taken for a number. Immutable.
 *
 * <p>Two are equal by RFC 8141, section 3: {@code urn} and the namespace identifier ({@code oma}) in any case, what follows to
 * the letter.
 */
public final class Urn {

    private static final Pattern SYNTAX =
            Pattern.compile("(?i:urn):([A-Za-z0-9][A-Za-z0-9-]{0,30}[A-Za-z0-9]):([!$%&'()*+,\\-./0-9:;=@A-Z_a-z~]+)");

    private final String text;
    private final String canonical;

    private Urn(String text, String canonical) {
        this.text = text;
        this.canonical = canonical;
    }

    /** @throws IllegalArgumentException if it is no URN */
    public static Urn parse(String text) {
        var syntax = SYNTAX.matcher(text);
        if (!syntax.matches()) {
            throw new IllegalArgumentException("'" + text + "' is no URN: write urn:oma:…");
        }
        return new Urn(text, "urn:" + syntax.group(1).toLowerCase(Locale.ROOT) + ":" + syntax.group(2));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Urn that && canonical.equals(that.canonical);
    }

    @Override
    public int hashCode() {
        return canonical.hashCode();
    }

    /** As it was written. */
    @Override
    public String toString() {
        return text;
    }
}
