package dev.lathe.generator.compatibility.change;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.descriptor.ObjectDescriptor;
import dev.lathe.generator.descriptor.ResourceDescriptor;
import dev.lathe.generator.diagnostic.ChangeRule;

/** Marks that advise against an Object or a Resource (descriptor format). */
final class DeprecationDifference implements ObjectDifference {

    @Override
    public void find(ObjectPair object, Findings findings) {
        compare(
                "the Object",
                object.from().descriptor().deprecated(),
                object.to().descriptor().deprecated(),
                object.at(ObjectDescriptor::deprecated),
                findings);
        for (ResourcePair resource : object.kept()) {
            compare(
                    resource.say(),
                    resource.from().descriptor().deprecated(),
                    resource.to().descriptor().deprecated(),
                    resource.at(ResourceDescriptor::deprecated),
                    findings);
        }
    }

    private static void compare(
            String whose, Field<String> from, Field<String> to, ChangePlace place, Findings findings) {
        if (from.isAbsent() && to.value().isPresent()) {
            findings.report(
                    ChangeRule.DEPRECATED, place, whose + " is deprecated now", "say in the mark what to use instead");
        }
    }
}
