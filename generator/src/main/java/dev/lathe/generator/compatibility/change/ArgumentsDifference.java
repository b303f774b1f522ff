package dev.lathe.generator.compatibility.change;

import dev.lathe.generator.descriptor.ArgumentDescriptor;
import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.descriptor.ResourceDescriptor;
import dev.lathe.generator.diagnostic.ChangeRule;
import dev.lathe.generator.fact.ArgumentFacts;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;

/** The declared arguments of an executable (LwM2M Core, 6.3.5; descriptor format). */
final class ArgumentsDifference implements ResourceDifference {

    @Override
    public void find(ResourcePair resource, Findings findings) {
        if (!resource.from().isExecutable() || !resource.to().isExecutable()) {
            return;
        }
        Field<List<ArgumentDescriptor>> before = resource.from().descriptor().arguments();
        Field<List<ArgumentDescriptor>> after = resource.to().descriptor().arguments();
        if (before.isAbsent() != after.isAbsent()) {
            findings.report(
                    after.isAbsent() ? ChangeRule.ARGUMENTS_UNDECLARED : ChangeRule.ARGUMENTS_DECLARED,
                    resource.atName(),
                    resource.say()
                            + (after.isAbsent()
                                    ? " no longer declares its arguments"
                                    : " took any arguments and declares them now"),
                    after.isAbsent() ? "keep \"arguments\"" : "see that they are those devices know");
        } else if (before.value().isPresent() && after.value().isPresent()) {
            compare(resource, findings);
        }
    }

    private static void compare(ResourcePair resource, Findings findings) {
        Map<BigInteger, ArgumentFacts> before = ComparedValues.byIndex(resource.from());
        Map<BigInteger, ArgumentFacts> after = ComparedValues.byIndex(resource.to());
        after.forEach((index, argument) -> {
            ArgumentFacts old = before.get(index);
            String whose = "argument " + index + " of " + resource.say();
            if (old != null) {
                ArgumentDifference.compare(whose, old, argument, findings);
            } else {
                boolean mandatory = argument.descriptor().mandatory().value().orElse(true);
                findings.report(
                        mandatory ? ChangeRule.MANDATORY_ARGUMENT_ADDED : ChangeRule.OPTIONAL_ARGUMENT_ADDED,
                        argument.descriptor().name().place(),
                        resource.at(ResourceDescriptor::arguments).from(),
                        (mandatory ? "mandatory " : "optional ") + whose + " is new",
                        mandatory ? "make it optional" : "see that code names it");
            }
        });
        before.forEach((index, argument) -> {
            if (!after.containsKey(index)) {
                findings.report(
                        ChangeRule.ARGUMENT_REMOVED,
                        resource.atName().to(),
                        argument.descriptor().name().place(),
                        "argument " + index + " of " + resource.say() + " is gone",
                        "keep it, and make it optional");
            }
        });
    }
}
