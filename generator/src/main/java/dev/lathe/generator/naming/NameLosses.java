package dev.lathe.generator.naming;

import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.NameRule;
import java.util.Optional;

/** Tells the author of a name what of it did not come through to Java. */
final class NameLosses {

    private NameLosses() {}

    /** Of what can have a {@code javaName}, and then has lost nothing. {@code inJava} is what it is called instead. */
    static void report(String name, Optional<String> javaName, String inJava, DiagnosticCollector here) {
        if (javaName.isEmpty()) {
            report(name, inJava, "give it a javaName", "give it a javaName", here);
        }
    }

    /** Of a value of an enumeration, which has its name alone. */
    static void reportConstant(String name, String inJava, DiagnosticCollector here) {
        report(name, inJava, "give it a name with letters of ASCII", "give it a shorter name", here);
    }

    private static void report(
            String name, String inJava, String remedyIfLost, String remedyIfCut, DiagnosticCollector here) {
        Words words = Words.of(name);
        if (words.isEmpty()) {
            here.report(
                    NameRule.NAME_LOST_IN_JAVA,
                    "\"" + name + "\" has no letter or digit of ASCII and is called " + inJava + " in Java",
                    remedyIfLost);
        } else if (words.isTooLong()) {
            here.report(
                    NameRule.NAME_CUT_IN_JAVA,
                    "this name has more than 80 letters and digits and is cut to " + inJava + " in Java",
                    remedyIfCut);
        }
    }
}
