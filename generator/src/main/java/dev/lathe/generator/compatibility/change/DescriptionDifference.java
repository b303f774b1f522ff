package dev.lathe.generator.compatibility.change;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.descriptor.ObjectDescriptor;
import dev.lathe.generator.descriptor.ResourceDescriptor;
import dev.lathe.generator.diagnostic.ChangeRule;

/** What descriptions say, however their lines are broken (LwM2M Core 1.2, 7.2.1). */
final class DescriptionDifference implements ObjectDifference {

    @Override
    public void find(ObjectPair object, Findings findings) {
        ObjectDescriptor before = object.from().descriptor();
        ObjectDescriptor after = object.to().descriptor();
        compare(
                "the Object",
                before.description(),
                after.description(),
                object.at(ObjectDescriptor::description),
                findings);
        compare(
                "the Object",
                before.description2(),
                after.description2(),
                object.at(ObjectDescriptor::description2),
                findings);
        for (ResourcePair resource : object.kept()) {
            compare(
                    resource.say(),
                    resource.from().descriptor().description(),
                    resource.to().descriptor().description(),
                    resource.at(ResourceDescriptor::description),
                    findings);
        }
    }

    private static void compare(
            String whose, Field<String> from, Field<String> to, ChangePlace place, Findings findings) {
        if (!words(from).equals(words(to))) {
            findings.report(
                    ChangeRule.DESCRIPTION_CHANGED,
                    place,
                    whose + " is described in other words",
                    "see whether devices and servers have to do something else now");
        }
    }

    private static String words(Field<String> text) {
        return text.value().orElse("").strip().replaceAll("\\s+", " ");
    }
}
