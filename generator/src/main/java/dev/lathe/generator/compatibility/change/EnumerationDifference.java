package dev.lathe.generator.compatibility.change;

import dev.lathe.generator.descriptor.EnumConstantDescriptor;
import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.descriptor.ResourceDescriptor;
import dev.lathe.generator.diagnostic.ChangeRule;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        Map<BigInteger, Constant> old = byValue(before);
        Map<BigInteger, Constant> young = byValue(after);
        young.forEach((value, constant) -> {
            Optional<Constant> elsewhere = named(constant, old);
            Optional<Constant> sameNumber = Optional.ofNullable(old.get(value));
            if (sameNumber.filter(constant::hasNameOf).isPresent()) {
                return;
            }
            if (elsewhere.isPresent()) {
                findings.report(
                        ChangeRule.ENUM_VALUE_RENUMBERED,
                        new ChangePlace(elsewhere.get().place(), constant.place()),
                        "\"" + constant.name() + "\" of " + resource.say() + " was "
                                + elsewhere.get().value() + " and is " + value,
                        "keep " + elsewhere.get().value());
            } else if (sameNumber.isEmpty()) {
                findings.report(
                        ChangeRule.ENUM_VALUE_ADDED,
                        new ChangePlace(resource.at(ResourceDescriptor::name).from(), constant.place()),
                        value + " of " + resource.say() + " is named now, \"" + constant.name() + "\"",
                        "see that older ends can do with it");
            } else if (named(sameNumber.get(), young).isEmpty()) {
                findings.report(
                        ChangeRule.ENUM_VALUE_RENAMED,
                        new ChangePlace(sameNumber.get().place(), constant.place()),
                        value + " of " + resource.say() + " was \""
                                + sameNumber.get().name() + "\" and is \"" + constant.name() + "\"",
                        "keep the name");
            }
        });
        old.forEach((value, constant) -> {
            if (!young.containsKey(value) && named(constant, young).isEmpty()) {
                findings.report(
                        ChangeRule.ENUM_VALUE_REMOVED,
                        new ChangePlace(constant.place(), resource.atName().to()),
                        value + " of " + resource.say() + " is no longer named \"" + constant.name() + "\"",
                        "keep it");
            }
        });
    }

    private static Optional<Constant> named(Constant like, Map<BigInteger, Constant> in) {
        return in.values().stream().filter(like::hasNameOf).findFirst();
    }

    private static Map<BigInteger, Constant> byValue(List<EnumConstantDescriptor> constants) {
        Map<BigInteger, Constant> byValue = new LinkedHashMap<>();
        for (EnumConstantDescriptor each : constants) {
            each.value().value().ifPresent(value -> each.name()
                    .value()
                    .ifPresent(name -> byValue.putIfAbsent(
                            value, new Constant(value, name, each.name().place()))));
        }
        return byValue;
    }
}
