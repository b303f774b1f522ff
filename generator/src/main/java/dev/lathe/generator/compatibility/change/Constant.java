package dev.lathe.generator.compatibility.change;

import dev.lathe.generator.diagnostic.Place;
import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;

/** A named number of an enumeration. */
record Constant(BigInteger value, String name, Place place) {

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern HUMP = Pattern.compile("(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu}\\p{Ll})");

    /** Two names that are equal in this have one generated constant. */
    String inCode() {
        String parted = SIGNS.matcher(HUMP.matcher(name).replaceAll("_")).replaceAll("_");
        return parted.toUpperCase(Locale.ROOT);
    }
}
