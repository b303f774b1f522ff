package dev.lathe.generator.diagnostic;

import static dev.lathe.generator.diagnostic.RuleText.error;
import static dev.lathe.generator.diagnostic.RuleText.warning;

/** Syntax and shape of a JSON descriptor: 101 to 119. */
public enum ShapeRule implements Rule {
    NOT_JSON(error("LWM101", "The file is not JSON.", "Mend the first fault; others may follow it.", "RFC 8259")),
    NOT_UTF_8(error("LWM102", "The file holds bytes that are not UTF-8.", "Save the file as UTF-8.", "RFC 8259, 8.1")),
    BYTE_ORDER_MARK(
            warning("LWM103", "The file begins with a byte order mark.", "Save it without one.", "RFC 8259, 8.1")),
    DUPLICATE_KEY(error("LWM104", "A key stands twice in one JSON object.", "Remove one of them.", "RFC 8259, 4")),
    NESTED_TOO_DEEP(error(
            "LWM105",
            "Objects and arrays are nested more than 64 deep.",
            "A descriptor needs five levels.",
            "limit of this compiler")),
    FILE_TOO_LARGE(error(
            "LWM106", "The file is larger than 16 MiB.", "Put fewer Objects into one file.", "limit of this compiler")),
    NO_OBJECT(
            error("LWM107", "The file holds no Object.", "Write one Object or an array of them.", "descriptor format")),
    TRAILING_CONTENT(
            error("LWM108", "Something follows the JSON text.", "Put several Objects into one array.", "RFC 8259, 2")),
    UNKNOWN_KEY(error("LWM110", "A key is not one of a descriptor.", "Correct or remove it.", "descriptor format")),
    MISSING_KEY(error("LWM111", "A key every descriptor needs is absent.", "Add it.", "descriptor format")),
    WRONG_JSON_TYPE(error(
            "LWM112",
            "A value is of another JSON type than its key needs.",
            "Write the type named.",
            "descriptor format")),
    KEY_UNDER_TWO_NAMES(error(
            "LWM113",
            "A key is written in this format's and in Leshan's spelling at once.",
            "Keep this format's.",
            "descriptor format")),
    SCHEMA_NOT_FIRST(
            warning("LWM114", "\"$schema\" is not the first key.", "Move it to the top.", "descriptor format")),
    UNKNOWN_WORD(error(
            "LWM115", "A text is not one of the few its key allows.", "Choose one of them.", "descriptor format")),
    UNKNOWN_RULE(
            error("LWM116", "A suppression names a rule that does not exist.", "Correct the id.", "descriptor format")),
    SUPPRESSED_ERROR(warning(
            "LWM117",
            "A suppression names an error, which cannot be suppressed.",
            "Mend the error.",
            "descriptor format")),
    UNUSED_SUPPRESSION(warning("LWM118", "A suppression suppresses nothing.", "Remove it.", "descriptor format")),
    TYPED_EXECUTABLE_OF_LESHAN(warning(
            "LWM119",
            "An executable Resource has a type, as old JSON models of Leshan say; it is ignored.",
            "Remove it.",
            "descriptor format"));

    private final RuleText text;

    ShapeRule(RuleText text) {
        this.text = text;
    }

    @Override
    public RuleText text() {
        return text;
    }
}
