package dev.lathe.generator.compatibility.change;

import dev.lathe.generator.diagnostic.ChangeRule;
import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.fact.ResourceFacts;

/** Resources the old version did not have (LwM2M Core, 7.2.1). */
final class AddedResources implements ObjectDifference {

    @Override
    public void find(ObjectPair object, Findings findings) {
        Place before = object.from().descriptor().name().place();
        for (ResourceFacts resource : object.added()) {
            boolean mandatory = resource.descriptor().mandatory().value().orElse(false);
            String kind = mandatory ? "mandatory " : "optional ";
            findings.report(
                    mandatory ? ChangeRule.MANDATORY_RESOURCE_ADDED : ChangeRule.OPTIONAL_RESOURCE_ADDED,
                    resource.descriptor().name().place(),
                    before,
                    kind + ResourcePair.say(resource) + " is new",
                    mandatory ? "make it optional" : "nothing to do");
        }
    }
}
