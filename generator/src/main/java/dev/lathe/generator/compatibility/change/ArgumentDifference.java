package dev.lathe.generator.compatibility.change;

import dev.lathe.generator.descriptor.ArgumentDescriptor;
import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.diagnostic.ChangeRule;
import dev.lathe.generator.fact.ArgumentFacts;
import java.util.Optional;

/** An argument that both versions have, found by its index (LwM2M Core, 6.3.5). */
final class ArgumentDifference {

    private ArgumentDifference() {}

    static void compare(String whose, ArgumentFacts before, ArgumentFacts after, Findings findings) {
        ArgumentDescriptor from = before.descriptor();
        ArgumentDescriptor to = after.descriptor();
        if (before.type().isPresent()
                && after.type().isPresent()
                && !before.type().equals(after.type())) {
            findings.report(
                    ChangeRule.ARGUMENT_TYPE_CHANGED,
                    ChangePlace.of(from.type(), from.name(), to.type(), to.name()),
                    whose + " was " + before.type().get().spelling() + " and is "
                            + after.type().get().spelling(),
                    "keep " + before.type().get().spelling());
        }
        boolean was = from.mandatory().value().orElse(true);
        boolean is = to.mandatory().value().orElse(true);
        if (was != is) {
            findings.report(
                    is ? ChangeRule.ARGUMENT_BECAME_MANDATORY : ChangeRule.ARGUMENT_BECAME_OPTIONAL,
                    ChangePlace.of(from.mandatory(), from.name(), to.mandatory(), to.name()),
                    whose + (is ? " could be left out and cannot any more" : " can be left out now"),
                    is ? "keep it optional" : "keep it mandatory");
        }
        Optional<String> named = name(from).value();
        Optional<String> isNamed = name(to).value();
        if (named.isPresent()
                && isNamed.isPresent()
                && !NameWords.of(named.get()).isSpelledAs(NameWords.of(isNamed.get()))) {
            findings.report(
                    ChangeRule.ARGUMENT_RENAMED,
                    new ChangePlace(name(from).place(), name(to).place()),
                    whose + " was \"" + named.get() + "\" and is \"" + isNamed.get() + "\"",
                    "keep the name, or keep the old one as \"javaName\"");
        }
    }

    private static Field<String> name(ArgumentDescriptor argument) {
        return argument.javaName().isAbsent() ? argument.name() : argument.javaName();
    }
}
