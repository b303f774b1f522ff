package dev.lathe.generator.compatibility.change;

import dev.lathe.generator.descriptor.ResourceDescriptor;
import dev.lathe.generator.diagnostic.ChangeRule;

/** How many values a Resource can have (LwM2M Core, 7.2.1). */
final class ResourceInstancesDifference implements ResourceDifference {

    private static final Flag FLAG = new Flag(
            ChangeRule.RESOURCE_BECAME_MULTIPLE,
            "had one value and may have several",
            ChangeRule.RESOURCE_BECAME_SINGLE,
            "might have several values and has one",
            "keep it single, or give the new one an id of its own",
            "keep it multiple, or give the new one an id of its own");

    @Override
    public void find(ResourcePair resource, Findings findings) {
        FLAG.compare(
                resource.say(),
                resource.from().descriptor().multiple(),
                resource.to().descriptor().multiple(),
                resource.at(ResourceDescriptor::multiple),
                findings);
    }
}
