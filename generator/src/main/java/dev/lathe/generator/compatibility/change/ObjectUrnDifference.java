package dev.lathe.generator.compatibility.change;

import dev.lathe.generator.descriptor.ObjectDescriptor;
import dev.lathe.generator.diagnostic.ChangeRule;
import dev.lathe.generator.fact.Urn;
import java.util.Locale;
import java.util.Optional;

/** The URN, its version left out (OMNA registry; early draft, 7.2). */
final class ObjectUrnDifference implements ObjectDifference {

    @Override
    public void find(ObjectPair object, Findings findings) {
        Optional<String> before = object.from().urn();
        Optional<String> after = object.to().urn();
        if (before.isPresent() && after.isPresent() && !stem(before.get()).equals(stem(after.get()))) {
            findings.report(
                    ChangeRule.OBJECT_URN_CHANGED,
                    object.at(ObjectDescriptor::urn),
                    "the URN was \"" + before.get() + "\" and is \"" + after.get() + "\"",
                    "keep it, or take an id of its own for the new Object");
        }
    }

    private static String stem(String urn) {
        return Urn.read(urn)
                .map(read -> read.idClass() + ":" + read.id())
                .orElse(urn.strip().toLowerCase(Locale.ROOT));
    }
}
