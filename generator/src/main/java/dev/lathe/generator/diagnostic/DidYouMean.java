package dev.lathe.generator.diagnostic;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that was probably meant: the one with the fewest letters to change, add, drop or swap. */
public final class DidYouMean {

    private static final int LONGEST = 40;

    private DidYouMean() {}

    /** Empty if no word is near: more than a third of the letters are wrong. The first of equally near ones wins. */
    public static Optional<String> closest(String written, Collection<String> words) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String lower = written.toLowerCase(Locale.ROOT);
        Optional<String> best = Optional.empty();
        int least = Math.max(1, written.length() / 3) + 1;
        for (String word : words) {
            if (Math.abs(lower.length() - word.length()) >= least) {
                continue; // at least so many letters are wrong
            }
            int distance = distance(lower, word.toLowerCase(Locale.ROOT));
            if (distance < least && distance < word.length()) {
                least = distance;
                best = Optional.of(word);
            }
        }
        return best;
    }

    /** Ready to be put into a remedy: {@code did you mean "…"?}, or else the words to choose from. */
    public static String remedy(String written, Collection<String> words) {
        return closest(written, words)
                .map(word -> "did you mean \"" + word + "\"?")
                .orElseGet(() -> "choose one of: " + String.join(", ", words));
    }

    /** The nearest word, if no other is as near: what may be put in place without asking. */
    public static Optional<String> only(String written, Collection<String> words) {
        Optional<String> nearest = closest(written, words);
        List<String> others = words.stream()
                .filter(word -> !nearest.equals(Optional.of(word)))
                .toList();
        String lower = written.toLowerCase(Locale.ROOT);
        return nearest.filter(word -> others.stream()
                .noneMatch(other -> distance(lower, other.toLowerCase(Locale.ROOT))
                        <= distance(lower, word.toLowerCase(Locale.ROOT))));
    }

    /** Optimal string alignment. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
