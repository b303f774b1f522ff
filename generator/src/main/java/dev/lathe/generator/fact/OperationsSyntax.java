package dev.lathe.generator.fact;

import dev.lathe.generator.model.Family;
import dev.lathe.generator.model.Operations;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The spellings of operations that each family has. */
public final class OperationsSyntax {

    private static final List<String> LWM2M = List.of("R", "W", "RW", "E", "");
    private static final List<String> DRAFT = List.of("R", "W", "RW", "E", "RE", "WE", "RWE", "");
    private static final Pattern ANY_ORDER = Pattern.compile("[RWE]+");

    private OperationsSyntax() {}

    /** Blank operations of the early draft stand for R. */
    public static Optional<Operations> read(String text, Family family) {
        if (!choices(family).contains(text)) {
            return Optional.empty();
        }
        boolean readable = text.contains("R") || (family == Family.DRAFT_0 && text.isEmpty());
        return Optional.of(new Operations(readable, text.contains("W"), text.contains("E")));
    }

    public static List<String> choices(Family family) {
        return family == Family.DRAFT_0 ? DRAFT : LWM2M;
    }

    /** Whether E stands beside another letter. */
    public static boolean isMixed(String text) {
        return ANY_ORDER.matcher(text).matches() && text.contains("E") && (text.contains("R") || text.contains("W"));
    }

    /** The spelling of the same letters in another order or case, or with something between; {@code X} executes, too. */
    public static Optional<String> meantBy(String text, Family family) {
        List<Integer> letters = letters(text.toUpperCase(Locale.ROOT).replace('X', 'E'));
        return choices(family).stream()
                .filter(choice -> !choice.isEmpty() && letters(choice).equals(letters))
                .findFirst();
    }

    private static List<Integer> letters(String text) {
        return text.chars().filter(Character::isLetter).sorted().boxed().toList();
    }
}
