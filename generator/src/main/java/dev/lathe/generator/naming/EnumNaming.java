package dev.lathe.generator.naming;

import dev.lathe.generator.model.EnumConstant;
import java.util.Collection;
import java.util.List;

/** Names the constants of an enumeration; their values tell apart those that meet. */
final class EnumNaming {

    private EnumNaming() {}

    /** In the order given. */
    static Distinct<EnumCandidate> names(List<EnumConstant> enumeration) {
        return Distinct.of(enumeration.stream().map(EnumNaming::candidate).toList());
    }

    private static EnumCandidate candidate(EnumConstant constant) {
        String number = Long.toString(constant.value()).replace('-', 'M');
        Words words = Words.of(constant.name());
        EnumCandidate plain = new EnumCandidate(words.isEmpty() ? "VALUE" : words.upperSnake(), number, 0);
        boolean needsNumber = words.isEmpty() || plain.base().equals(ReservedNames.UNRECOGNIZED);
        return needsNumber ? plain.suffixed() : plain;
    }

    /** @param number the value, as part of a name */
    record EnumCandidate(String base, String number, int suffixes) implements Candidate<EnumCandidate> {

        String name() {
            return base + ("_" + number).repeat(suffixes);
        }

        @Override
        public Collection<String> claims() {
            return List.of(name());
        }

        @Override
        public boolean isFixed() {
            return false;
        }

        @Override
        public EnumCandidate suffixed() {
            return new EnumCandidate(base, number, suffixes + 1);
        }
    }
}
