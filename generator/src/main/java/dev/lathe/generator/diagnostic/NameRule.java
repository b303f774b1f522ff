package dev.lathe.generator.diagnostic;

import static dev.lathe.generator.diagnostic.RuleText.error;
import static dev.lathe.generator.diagnostic.RuleText.info;
import static dev.lathe.generator.diagnostic.RuleText.warning;

/** Names, in the descriptor and in Java: 5xx. */
public enum NameRule implements Rule {
    BLANK_NAME(error("LWM501", "A name is empty or blank.", "Name it.", "Core, D.1")
            .because("Code, consoles and documentation have no other word for it.")),
    NAME_WHITESPACE(warning(
                    "LWM502",
                    "A name begins or ends with a space, or has an unusual or double one inside.",
                    "Use single plain spaces.",
                    "Core, D.1")
            .because(
                    "Names are compared as texts: one with a space that nobody sees is not found by those who type what"
                            + " they see.")),
    NAME_CONTROL_CHARACTER(
            error("LWM503", "A name holds a line break or another control character.", "Remove it.", "Core, D.1")
                    .because("It breaks lines in tables, logs and file formats where a name has one line.")),
    DUPLICATE_NAME(warning("LWM504", "Two Resources of an Object have one name.", "Tell them apart.", "Core, D.1")
            .because(
                    "In a console the two look alike, and somebody sets the wrong one. Some generators drop one of them;"
                            + " here both get their ids behind their names.")),
    DUPLICATE_ARGUMENT_NAME(
            warning("LWM505", "Two arguments of an executable have one name.", "Tell them apart.", "descriptor format")
                    .because("A caller cannot tell which is which; in Java both get their digits behind their names.")),
    JAVA_NAME_TOO_LONG(error(
                    "LWM513",
                    "\"javaName\" has more than 120 characters.",
                    "Take a shorter one.",
                    "limit of this compiler")
            .because("File systems have 255 octets for a name, of which suffixes and nested classes need some.")),
    JAVA_NAME_ILLEGAL(error(
                    "LWM510",
                    "\"javaName\" is not an identifier of Java or is a word of the language.",
                    "Use letters and digits.",
                    "Java Language Specification, 3.8 and 3.9")
            .because("The generated code would not compile.")),
    JAVA_NAME_CASE(error(
                    "LWM511",
                    "\"javaName\" begins in the wrong case: upper for Objects, lower for Resources and arguments.",
                    "Change the first letter.",
                    "descriptor format")
            .because(
                    "A class that begins like a method, or the other way round, misleads every reader, and javac where it"
                            + " warns of it.")),
    DUPLICATE_JAVA_NAME(error(
                    "LWM512",
                    "Two Resources, or two arguments, ask for one \"javaName\".",
                    "Rename one.",
                    "descriptor format")
            .because("Only one method can have the name, and a wish for it is not overruled silently.")),
    NAMES_MEET_IN_JAVA(warning(
                    "LWM520",
                    "Two Resources of an Object would have one name in Java; both get their ids as suffixes.",
                    "Give them javaNames.",
                    "code generation")
            .because("A number behind the name keeps the code compiling and stable, but says nothing to its reader.")),
    JAVA_NAME_TAKEN(error(
                    "LWM522",
                    "A \"javaName\" is that of something generated code, or Java itself, has already.",
                    "Take another name.",
                    "limit of this compiler")
            .because("The generated code would not compile, or override what it must not.")),
    NAME_CUT_IN_JAVA(info(
                    "LWM523",
                    "A name has more than 80 letters and digits; in Java it is cut, and a number is put behind it.",
                    "Give it a javaName.",
                    "limit of this compiler")
            .because("The end of such a name often is what tells it from its neighbours.")),
    NAME_LOST_IN_JAVA(info(
                    "LWM524",
                    "A name has no letter or digit of ASCII; in Java it is called by its number.",
                    "Give it a javaName.",
                    "code generation")
            .because("The code names the Resource by a number, which its readers have to look up."));

    private final RuleText text;

    NameRule(RuleText text) {
        this.text = text;
    }

    @Override
    public RuleText text() {
        return text;
    }
}
