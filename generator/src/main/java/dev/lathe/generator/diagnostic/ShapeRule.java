package dev.lathe.generator.diagnostic;

import static dev.lathe.generator.diagnostic.RuleText.error;
import static dev.lathe.generator.diagnostic.RuleText.warning;

/** Syntax and shape of a JSON descriptor: 101 to 119. */
public enum ShapeRule implements Rule {
    NOT_JSON(error("LWM101", "The file is not JSON.", "Mend the first fault; others may follow it.", "RFC 8259")
            .because("No tool can read past the fault, so nothing behind it was looked at.")),
    NOT_UTF_8(error("LWM102", "The file holds bytes that are not UTF-8.", "Save the file as UTF-8.", "RFC 8259, 8.1")
            .because("A tool that does not refuse such bytes guesses, and names turn up in consoles and code with other"
                    + " letters than were written.")),
    BYTE_ORDER_MARK(
            warning("LWM103", "The file begins with a byte order mark.", "Save it without one.", "RFC 8259, 8.1")
                    .because(
                            "JSON must not begin with one, and XML need not; some readers refuse the file or take the mark for a part of the"
                                    + " first token.")),
    DUPLICATE_KEY(
            error("LWM104", "A key stands twice in one JSON object.", "Remove one of them.", "RFC 8259, 4")
                    .because(
                            "Readers differ in which of the two they take: an editor shows one value and a build uses the other.")),
    NESTED_TOO_DEEP(error(
                    "LWM105",
                    "Objects and arrays are nested more than 64 deep.",
                    "A descriptor needs five levels.",
                    "limit of this compiler")
            .because(
                    "Nothing in a descriptor is that deep, and a file that is could exhaust the memory of whoever reads"
                            + " it.")),
    FILE_TOO_LARGE(
            error(
                            "LWM106",
                            "The file is larger than 16 MiB.",
                            "Put fewer Objects into one file.",
                            "limit of this compiler")
                    .because(
                            "All of OMA's registry has 2 MB; a file of this size is another file, or was made to stop a build.")),
    NO_OBJECT(
            error("LWM107", "The file holds no Object.", "Write one Object or an array of them.", "descriptor format")
                    .because(
                            "Nothing would be generated, and the build would succeed without the class that other code needs.")),
    TRAILING_CONTENT(
            error("LWM108", "Something follows the JSON text.", "Put several Objects into one array.", "RFC 8259, 2")
                    .because(
                            "Many readers stop after the first value: a second Object behind it would vanish without a word.")),
    UNKNOWN_KEY(error("LWM110", "A key is not one of a descriptor.", "Correct or remove it.", "descriptor format")
            .because("A key with a letter wrong would be ignored, and with it what it says: the range, say, that was to"
                    + " keep bad values from a device.")),
    MISSING_KEY(error("LWM111", "A key every descriptor needs is absent.", "Add it.", "descriptor format")
            .because("Without it there is no address on the wire or no name in the code.")),
    WRONG_JSON_TYPE(error(
                    "LWM112",
                    "A value is of another JSON type than its key needs.",
                    "Write the type named.",
                    "descriptor format")
            .because("A version that is a number loses its zero, 1.10 being 1.1; a quoted flag counts as true in some"
                    + " languages even if it says false.")),
    KEY_UNDER_TWO_NAMES(error(
                    "LWM113",
                    "A key is written in this format's and in Leshan's spelling at once.",
                    "Keep this format's.",
                    "descriptor format")
            .because("The two can say different things, and which of them holds would depend on the tool.")),
    SCHEMA_NOT_FIRST(
            warning("LWM114", "\"$schema\" is not the first key.", "Move it to the top.", "descriptor format")
                    .because(
                            "Editors look for it at the top; further down some do not find it, and complete and check nothing.")),
    UNKNOWN_WORD(
            error("LWM115", "A text is not one of the few its key allows.", "Choose one of them.", "descriptor format")
                    .because(
                            "A word that nobody knows would be taken for the default, which may be the opposite of what is meant.")),
    UNKNOWN_RULE(error(
                    "LWM116", "A suppression names a rule that does not exist.", "Correct the id.", "descriptor format")
            .because("A suppression with a wrong id suppresses nothing, and the next reader believes that it does.")),
    SUPPRESSED_ERROR(warning(
                    "LWM117",
                    "A suppression names an error, which cannot be suppressed.",
                    "Mend the error.",
                    "descriptor format")
            .because("An Object with an error cannot be compiled, so the suppression can never do what it says.")),
    UNUSED_SUPPRESSION(
            warning("LWM118", "A suppression suppresses nothing.", "Remove it.", "descriptor format")
                    .because(
                            "What it excused was mended or never there; left in place it hides the next finding of that rule.")),
    TYPED_EXECUTABLE_OF_LESHAN(warning(
                    "LWM119",
                    "An executable Resource has a type, as old JSON models of Leshan say; it is ignored.",
                    "Remove it.",
                    "descriptor format")
            .because("Leshan's old models call every executable a String. To execute has arguments and no value."));

    private final RuleText text;

    ShapeRule(RuleText text) {
        this.text = text;
    }

    @Override
    public RuleText text() {
        return text;
    }
}
