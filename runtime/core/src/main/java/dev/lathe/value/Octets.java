package dev.lathe.value;

/** Counts octets: OMA's ranges of String Resources bound the UTF-8 form, not the number of {@code char}s. */
public final class Octets {

    private Octets() {}

    /** How many octets the UTF-8 form has; a lone surrogate counts as the three octets of U+FFFD. */
    public static int count(String text) {
        int octets = text.length();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x800) {
                octets += 2;
                if (Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1))) {
                    i++; // a pair is four octets, of which two chars were counted
                }
            } else if (c >= 0x80) {
                octets++;
            }
        }
        return octets;
    }
}
