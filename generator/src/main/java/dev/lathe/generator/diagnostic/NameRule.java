package dev.lathe.generator.diagnostic;

import static dev.lathe.generator.diagnostic.RuleText.error;
import static dev.lathe.generator.diagnostic.RuleText.info;
import static dev.lathe.generator.diagnostic.RuleText.warning;

/** Names, in the descriptor and in Java: 5xx. */
public enum NameRule implements Rule {
    BLANK_NAME(error("LWM501", "A name is empty or blank.", "Name it.", "Core, D.1")),
    NAME_WHITESPACE(warning(
            "LWM502",
            "A name begins or ends with a space, or has an unusual or double one inside.",
            "Use single plain spaces.",
            "Core, D.1")),
    NAME_CONTROL_CHARACTER(
            error("LWM503", "A name holds a line break or another control character.", "Remove it.", "Core, D.1")),
    DUPLICATE_NAME(warning("LWM504", "Two Resources of an Object have one name.", "Tell them apart.", "Core, D.1")),
    DUPLICATE_ARGUMENT_NAME(warning(
            "LWM505", "Two arguments of an executable have one name.", "Tell them apart.", "descriptor format")),
    JAVA_NAME_TOO_LONG(error(
            "LWM513", "\"javaName\" has more than 120 characters.", "Take a shorter one.", "limit of this compiler")),
    JAVA_NAME_ILLEGAL(error(
            "LWM510",
            "\"javaName\" is not an identifier of Java or is a word of the language.",
            "Use letters and digits.",
            "Java Language Specification, 3.8 and 3.9")),
    JAVA_NAME_CASE(error(
            "LWM511",
            "\"javaName\" begins in the wrong case: upper for Objects, lower for Resources and arguments.",
            "Change the first letter.",
            "descriptor format")),
    DUPLICATE_JAVA_NAME(error(
            "LWM512",
            "Two Resources, or two arguments, ask for one \"javaName\".",
            "Rename one.",
            "descriptor format")),
    NAMES_MEET_IN_JAVA(warning(
            "LWM520",
            "Two Resources of an Object would have one name in Java; both get their ids as suffixes.",
            "Give them javaNames.",
            "code generation")),
    CLASSES_MEET_IN_JAVA(error(
            "LWM521",
            "One class would be generated for two Objects.",
            "Give one of them a javaName, or put them into packages of their own.",
            "code generation")),
    JAVA_NAME_TAKEN(error(
            "LWM522",
            "A \"javaName\" is that of something generated code, or Java itself, has already.",
            "Take another name.",
            "limit of this compiler")),
    NAME_CUT_IN_JAVA(info(
            "LWM523",
            "A name has more than 80 letters and digits; in Java it is cut, and a number is put behind it.",
            "Give it a javaName.",
            "limit of this compiler")),
    NAME_LOST_IN_JAVA(info(
            "LWM524",
            "A name has no letter or digit of ASCII; in Java it is called by its number.",
            "Give it a javaName.",
            "code generation"));

    private final RuleText text;

    NameRule(RuleText text) {
        this.text = text;
    }

    @Override
    public RuleText text() {
        return text;
    }
}
