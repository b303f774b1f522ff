package dev.lathe.generator.diagnostic;

import static dev.lathe.generator.diagnostic.RuleText.error;
import static dev.lathe.generator.diagnostic.RuleText.warning;

/** What stands in the way of code, though the descriptor is good: 9xx. */
public enum CodeRule implements Rule {
    OBJECT_TOO_LARGE(
            error(
                            "LWM902",
                            "An Object has more than 1200 Resources and arguments.",
                            "Split it into several Objects.",
                            "limit of this compiler")
                    .because(
                            "What the descriptor says of each is a constant of the generated class, and javac would refuse to make so many.")),
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
                    "Java Virtual Machine Specification, 4.4.7")
            .because("Names, ranges and units are constants of the generated code, and javac refuses longer ones.")),
    CLASSES_MEET_IN_JAVA(error(
                    "LWM905",
                    "One class would be generated for two Objects.",
                    "Give one of them another javaName; versions of one Object need packages of their own.",
                    "code generation")
            .because("The second would overwrite the first. The Objects are good, and may be generated one by one.")),
    OBJECTS_MEET_IN_JAVA(warning(
                    "LWM906",
                    "Classes of two Objects would have one name; both Objects get their ids behind theirs.",
                    "Give them javaNames.",
                    "code generation")
            .because(
                    "A number behind the name keeps the code compiling and stable, but says nothing to its reader. One without"
                            + " the other, the Object would be called as it is."));

    private final RuleText text;

    CodeRule(RuleText text) {
        this.text = text;
    }

    @Override
    public RuleText text() {
        return text;
    }
}
