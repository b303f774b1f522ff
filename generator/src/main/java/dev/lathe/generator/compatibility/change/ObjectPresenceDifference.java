package dev.lathe.generator.compatibility.change;

import dev.lathe.generator.descriptor.ObjectDescriptor;
import dev.lathe.generator.diagnostic.ChangeRule;

/** Whether a device must have an Object (LwM2M Core, 7.2.1). */
final class ObjectPresenceDifference implements ObjectDifference {

    private static final Flag FLAG = new Flag(
            ChangeRule.OBJECT_BECAME_MANDATORY,
            "was optional and is mandatory",
            ChangeRule.OBJECT_BECAME_OPTIONAL,
            "was mandatory and is optional",
            "keep it optional",
            "keep it mandatory");

    @Override
    public void find(ObjectPair object, Findings findings) {
        FLAG.compare(
                "the Object",
                object.from().descriptor().mandatory(),
                object.to().descriptor().mandatory(),
                object.at(ObjectDescriptor::mandatory),
                findings);
    }
}
