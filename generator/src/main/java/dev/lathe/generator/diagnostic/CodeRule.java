package dev.lathe.generator.diagnostic;

import static dev.lathe.generator.diagnostic.RuleText.error;

/** What stands in the way of code, though the descriptor is good: 9xx. */
public enum CodeRule implements Rule {
    OBJECT_TOO_LARGE(error(
                    "LWM902",
                    "An Object has more Resources than one method of Java can take.",
                    "Split it into several Objects.",
                    "limit of this compiler")
            .because("A constructor has a parameter for each value, and javac refuses one with too many.")),
    TOO_MANY_VALUES(error(
                    "LWM903",
                    "An enumeration or the ranges of an Object have more values than a class of Java has room for.",
                    "Take intervals.",
                    "limit of this compiler")
            .because("javac would refuse the generated code, and say nothing of the descriptor.")),
    TEXT_TOO_LONG(error(
                    "LWM904",
                    "A name, range or unit has more than 65534 octets, which is the most a class of Java has room for.",
                    "Shorten it.",
                    "limit of this compiler")
            .because("javac would refuse the generated code, and say nothing of the descriptor."));

    private final RuleText text;

    CodeRule(RuleText text) {
        this.text = text;
    }

    @Override
    public RuleText text() {
        return text;
    }
}
