package dev.lathe.generator.compatibility.change;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.diagnostic.ChangeRule;

/**
 * Something that is so or not, and not so if nothing is written.
 *
 * @param set speaks when it became so
 * @param cleared speaks when it is so no longer
 */
record Flag(
        ChangeRule set,
        String nowSet,
        ChangeRule cleared,
        String nowCleared,
        String remedyOfSet,
        String remedyOfCleared) {

    void compare(String whose, Field<Boolean> from, Field<Boolean> to, ChangePlace place, Findings findings) {
        if (isRefused(from) || isRefused(to)) {
            return;
        }
        boolean was = from.value().orElse(false);
        boolean is = to.value().orElse(false);
        if (!was && is) {
            findings.report(set, place, whose + " " + nowSet, remedyOfSet);
        } else if (was && !is) {
            findings.report(cleared, place, whose + " " + nowCleared, remedyOfCleared);
        }
    }

    private static boolean isRefused(Field<Boolean> field) {
        return !field.isAbsent() && field.value().isEmpty();
    }
}
