package dev.lathe.generator.compatibility.change;

import dev.lathe.generator.diagnostic.ChangeRule;

/** Ids that stand for something else than in the old version, or in one before it (LwM2M Core 1.2, 7.2.1). */
final class ReusedResourceIds implements ObjectDifference {

    @Override
    public void find(ObjectPair object, Findings findings) {
        for (ResourcePair resource : object.reused()) {
            findings.report(
                    ChangeRule.RESOURCE_ID_REUSED,
                    resource.atName(),
                    ResourcePair.say(resource.from()) + " is gone, and its id stands for \""
                            + resource.to().descriptor().name().value().orElse("") + "\"",
                    "give the new Resource an id that was never used");
        }
    }
}
