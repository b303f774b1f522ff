package dev.lathe.generator.emit;

import dev.lathe.generator.diagnostic.CodeRule;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.emit.value.ValueEmitter;
import dev.lathe.generator.link.Places;
import dev.lathe.generator.model.ArgumentModel;
import dev.lathe.generator.model.ObjectModel;
import dev.lathe.generator.model.ResourceModel;
import java.util.List;
import java.util.Optional;

/** What javac refuses though the descriptor is good: methods and constants have their limits in class files. */
public final class JavaLimits {

    /** In octets of modified UTF-8 (Java Virtual Machine Specification, 4.4.7), of which javac takes one less than there could be. */
    private static final int LONGEST_CONSTANT = 65534;

    private JavaLimits() {}

    /** Reports what keeps code from being generated for the Object. */
    public static void check(ObjectModel object, Places places, DiagnosticCollector faults) {
        checkRoom(object, faults.at(places.ofName(object)));
        checkText("name", Optional.of(object.name()), faults.at(places.ofName(object)));
        for (ResourceModel resource : object.resources()) {
            DiagnosticCollector here = faults.at(places.ofName(resource));
            checkText("name", Optional.of(resource.name()), here);
            checkText("range", resource.rangeText(), here);
            checkText("unit", resource.units(), here);
            for (ArgumentModel argument : resource.arguments().orElse(List.of())) {
                DiagnosticCollector there = faults.at(places.ofName(argument));
                checkText("name", Optional.of(argument.name()), there);
                checkText("range", argument.rangeText(), there);
            }
        }
    }

    /** Whether javac takes what would be emitted: a constructor has a parameter for each value, of which Java allows 255. */
    static boolean hasRoomFor(ObjectModel object) {
        return ValueEmitter.hasRoomFor(object.resources());
    }

    private static void checkRoom(ObjectModel object, DiagnosticCollector here) {
        if (!hasRoomFor(object)) {
            here.report(
                    CodeRule.OBJECT_TOO_LARGE,
                    "the values of " + object.resources().size()
                            + " Resources are more than one method of Java can take",
                    "split \"" + object.name() + "\" into several Objects");
        }
    }

    private static void checkText(String what, Optional<String> text, DiagnosticCollector here) {
        long octets = text.map(JavaLimits::octets).orElse(0L);
        if (octets > LONGEST_CONSTANT) {
            here.report(
                    CodeRule.TEXT_TOO_LONG,
                    "the " + what + " has " + octets + " octets, more than the " + LONGEST_CONSTANT
                            + " a constant of Java can have",
                    "shorten the " + what);
        }
    }

    /** In class files the NUL has two octets, and each half of a surrogate pair three. */
    private static long octets(String text) {
        return text.chars()
                .mapToLong(c -> c != 0 && c < 0x80 ? 1 : c < 0x800 ? 2 : 3)
                .sum();
    }
}
