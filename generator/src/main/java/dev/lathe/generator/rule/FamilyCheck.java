package dev.lathe.generator.rule;

import dev.lathe.generator.descriptor.DidYouMean;
import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.descriptor.ObjectDescriptor;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.ShapeRule;
import dev.lathe.generator.model.Family;
import java.util.Arrays;
import java.util.Optional;

/** The family, if written, is one of two. */
final class FamilyCheck implements ObjectCheck {

    @Override
    public void check(ObjectFacts object, DiagnosticCollector faults) {
        Field<String> written = object.descriptor().family();
        if (written.value().isPresent() && familyOf(object.descriptor()).isEmpty()) {
            String text = written.value().get();
            faults.at(written.place())
                    .report(
                            ShapeRule.UNKNOWN_WORD,
                            "\"" + text + "\" is no family",
                            DidYouMean.remedy(
                                    text,
                                    Arrays.stream(Family.values())
                                            .map(Family::spelling)
                                            .toList()));
        }
    }

    /** LwM2M if none is written, empty if it is none there is. */
    static Optional<Family> familyOf(ObjectDescriptor descriptor) {
        if (descriptor.family().isAbsent()) {
            return Optional.of(Family.LWM2M);
        }
        return Arrays.stream(Family.values())
                .filter(family -> descriptor.family().value().equals(Optional.of(family.spelling())))
                .findFirst();
    }
}
