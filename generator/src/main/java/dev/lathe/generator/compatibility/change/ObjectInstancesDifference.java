package dev.lathe.generator.compatibility.change;

import dev.lathe.generator.descriptor.ObjectDescriptor;
import dev.lathe.generator.diagnostic.ChangeRule;

/** How many Instances an Object can have (LwM2M Core, 7.2.1). */
final class ObjectInstancesDifference implements ObjectDifference {

    private static final Flag FLAG = new Flag(
            ChangeRule.OBJECT_BECAME_MULTIPLE,
            "had one Instance and may have several",
            ChangeRule.OBJECT_BECAME_SINGLE,
            "might have several Instances and has one",
            "keep it single",
            "keep it multiple");

    @Override
    public void find(ObjectPair object, Findings findings) {
        FLAG.compare(
                "the Object",
                object.from().descriptor().multiple(),
                object.to().descriptor().multiple(),
                object.at(ObjectDescriptor::multiple),
                findings);
    }
}
