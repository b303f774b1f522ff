package dev.lathe.generator.compatibility.change;

import dev.lathe.generator.diagnostic.ChangeRule;
import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.fact.ResourceFacts;

/** Resources only the old version has (LwM2M Core, 7.2.1); the new Object's name stands for what is not there. */
final class RemovedResources implements ObjectDifference {

    @Override
    public void find(ObjectPair object, Findings findings) {
        Place after = object.to().descriptor().name().place();
        for (ResourceFacts resource : object.removed()) {
            boolean mandatory = resource.descriptor().mandatory().value().orElse(false);
            findings.report(
                    mandatory ? ChangeRule.MANDATORY_RESOURCE_REMOVED : ChangeRule.OPTIONAL_RESOURCE_REMOVED,
                    after,
                    resource.descriptor().name().place(),
                    (mandatory ? "mandatory " : "optional ") + ResourcePair.say(resource) + " is gone",
                    "keep it, and mark it \"deprecated\"");
        }
    }
}
