package dev.lathe.generator.compatibility.change;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.fact.ValueFacts;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a value could be and can be.
 *
 * @param names where to point at what is not written
 * @param say whose value it is, for messages
 * @param isEnumerated whether both have an enumeration, whose bounds a range then is
 */
record ValuePair(ValueFacts from, ValueFacts to, ChangePlace names, String say, boolean isEnumerated) {

    ChangePlace at(Function<ValueFacts, Field<String>> key) {
        Field<String> before = key.apply(from);
        Field<String> after = key.apply(to);
        return new ChangePlace(
                before.isAbsent() ? names.from() : before.place(), after.isAbsent() ? names.to() : after.place());
    }

    /** Whether the same may be said of both values: numbers, or octets. A change of type says more than one of bounds. */
    boolean isComparable() {
        return from.type()
                .flatMap(before -> to.type().map(after -> before == after || (before.isNumeric() && after.isNumeric())))
                .orElse(false);
    }

    Optional<String> text(Function<ValueFacts, Field<String>> key, ValueFacts of) {
        return key.apply(of).value().map(String::strip).filter(text -> !text.isEmpty());
    }
}
