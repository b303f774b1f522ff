package dev.lathe.generator.compatibility.change;

import dev.lathe.generator.descriptor.ResourceDescriptor;
import dev.lathe.generator.diagnostic.ChangeRule;
import dev.lathe.generator.fact.ResourceFacts;

/** The data type of a value (LwM2M Core, 7.2.1 and C). */
final class TypeDifference implements ResourceDifference {

    @Override
    public void find(ResourcePair resource, Findings findings) {
        if (!resource.from().hasValue() || !resource.to().hasValue()) {
            return;
        }
        resource.change(ResourceFacts::type)
                .ifPresent(change -> findings.report(
                        ChangeRule.TYPE_CHANGED,
                        resource.at(ResourceDescriptor::type),
                        resource.say() + " was " + change.from().spelling() + " and is "
                                + change.to().spelling() + ": " + TypeStep.consequence(change.from(), change.to()),
                        "keep " + change.from().spelling() + ", or give the new one an id of its own"));
    }
}
