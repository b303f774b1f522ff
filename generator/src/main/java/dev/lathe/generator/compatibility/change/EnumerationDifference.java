package dev.lathe.generator.compatibility.change;

import dev.lathe.generator.descriptor.EnumConstantDescriptor;
import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.descriptor.ResourceDescriptor;
import dev.lathe.generator.diagnostic.ChangeRule;
import java.util.List;
import java.util.Optional;

/** The named values of a number (LwM2M Core 1.2, 7.2.1; descriptor format). */
final class EnumerationDifference implements ResourceDifference {

    @Override
    public void find(ResourcePair resource, Findings findings) {
        if (!resource.from().hasValue() || !resource.to().hasValue()) {
            return;
        }
        Field<List<EnumConstantDescriptor>> before =
                resource.from().descriptor().enumeration();
        Field<List<EnumConstantDescriptor>> after = resource.to().descriptor().enumeration();
        ChangePlace place = resource.at(ResourceDescriptor::enumeration);
        if (before.isAbsent() && !after.isAbsent()) {
            findings.report(
                    ChangeRule.ENUM_ADDED,
                    new ChangePlace(place.from(), resource.atName().to()),
                    resource.say() + " had bare numbers and has an enumeration",
                    "see that it names every number devices send");
        } else if (!before.isAbsent() && after.isAbsent()) {
            findings.report(
                    ChangeRule.ENUM_REMOVED,
                    new ChangePlace(resource.atName().from(), place.to()),
                    resource.say() + " had an enumeration and has bare numbers",
                    "keep \"enum\"");
        } else if (before.value().isPresent() && after.value().isPresent()) {
            compare(resource, before.value().get(), after.value().get(), findings);
        }
    }

    private static void compare(
            ResourcePair resource,
            List<EnumConstantDescriptor> before,
            List<EnumConstantDescriptor> after,
            Findings findings) {
        Constants old = Constants.of(before);
        Constants young = Constants.of(after);
        for (Constant constant : young.all()) {
            Optional<Constant> sameNumber = old.withValueOf(constant);
            Optional<Constant> sameName = old.namedAs(constant);
            if (sameName.isPresent()) {
                if (!sameName.get().value().equals(constant.value())) {
                    findings.report(
                            ChangeRule.ENUM_VALUE_RENUMBERED,
                            new ChangePlace(sameName.get().place(), constant.place()),
                            "\"" + constant.name() + "\" of " + resource.say() + " was "
                                    + sameName.get().value() + " and is " + constant.value(),
                            "keep " + sameName.get().value());
                }
            } else if (sameNumber.isEmpty()) {
                findings.report(
                        ChangeRule.ENUM_VALUE_ADDED,
                        new ChangePlace(resource.atName().from(), constant.place()),
                        constant.value() + " of " + resource.say() + " is named now, \"" + constant.name() + "\"",
                        "see that older ends can do with it");
            } else if (young.namedAs(sameNumber.get()).isEmpty()) {
                findings.report(
                        ChangeRule.ENUM_VALUE_RENAMED,
                        new ChangePlace(sameNumber.get().place(), constant.place()),
                        constant.value() + " of " + resource.say() + " was \""
                                + sameNumber.get().name() + "\" and is \"" + constant.name() + "\"",
                        "keep the name");
            }
        }
        for (Constant constant : old.all()) {
            if (young.withValueOf(constant).isEmpty() && young.namedAs(constant).isEmpty()) {
                findings.report(
                        ChangeRule.ENUM_VALUE_REMOVED,
                        new ChangePlace(constant.place(), resource.atName().to()),
                        constant.value() + " of " + resource.say() + " is no longer named \"" + constant.name() + "\"",
                        "keep it");
            }
        }
    }
}
