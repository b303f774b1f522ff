package dev.lathe.generator.compatibility.change;

import dev.lathe.generator.descriptor.ResourceDescriptor;
import dev.lathe.generator.diagnostic.ChangeRule;

/** Whether an Instance must have a Resource (LwM2M Core, 7.2.1). */
final class ResourcePresenceDifference implements ResourceDifference {

    private static final Flag FLAG = new Flag(
            ChangeRule.RESOURCE_BECAME_MANDATORY,
            "was optional and is mandatory",
            ChangeRule.RESOURCE_BECAME_OPTIONAL,
            "was mandatory and is optional",
            "keep it optional",
            "keep it mandatory");

    @Override
    public void find(ResourcePair resource, Findings findings) {
        FLAG.compare(
                resource.say(),
                resource.from().descriptor().mandatory(),
                resource.to().descriptor().mandatory(),
                resource.at(ResourceDescriptor::mandatory),
                findings);
    }
}
