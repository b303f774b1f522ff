package dev.lathe.generator.diagnostic;

import static dev.lathe.generator.diagnostic.RuleText.error;

/** What stands in the way of code, though the descriptor is good: 9xx. */
public enum CodeRule implements Rule {
    OBJECT_TOO_LARGE(error(
                    "LWM902",
                    "An Object has more Resources than one method of Java can take.",
                    "Split it into several Objects.",
                    "limit of this compiler")
            .because("The constructor of the value type would have more parameters than the 255 a method can have.")),
    TEXT_TOO_LONG(error(
                    "LWM904",
                    "A name, range or unit is longer than a constant of Java can be.",
                    "Shorten it to 65534 octets of UTF-8.",
                    "Java Virtual Machine Specification, 4.4.7")
            .because("Names, ranges and units are constants of the generated code, and javac refuses longer ones."));

    private final RuleText text;

    CodeRule(RuleText text) {
        this.text = text;
    }

    @Override
    public RuleText text() {
        return text;
    }
}
