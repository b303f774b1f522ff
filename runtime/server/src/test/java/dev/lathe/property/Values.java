package dev.lathe.property;

import dev.lathe.spec.DataType;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

/**
 * The values of a random Resource or argument. Whole numbers are {@code BigInteger}s, all others what they are in generated
 * code.
 *
 * @param range as the descriptor has it
 * @param constants numbers of an enumeration
 * @param allowed what the descriptor allows
 * @param forbidden what it does not, of the same type; absent where it allows all
 */
record Values(
        DataType type,
        Optional<String> range,
        List<Long> constants,
        Function<Random, Object> allowed,
        Optional<Function<Random, Object>> forbidden) {

    Object allowed(Random random) {
        return allowed.apply(random);
    }

    static Values any(DataType type, Function<Random, Object> allowed) {
        return new Values(type, Optional.empty(), List.of(), allowed, Optional.empty());
    }

    static Values within(
            DataType type, String range, Function<Random, Object> allowed, Function<Random, Object> forbidden) {
        return new Values(type, Optional.of(range), List.of(), allowed, Optional.of(forbidden));
    }
}
