package dev.lathe.generator.diagnostic;

import static dev.lathe.generator.diagnostic.RuleText.error;
import static dev.lathe.generator.diagnostic.RuleText.info;
import static dev.lathe.generator.diagnostic.RuleText.warning;

/** Types, operations and arguments: 3xx. */
public enum TypeRule implements Rule {
    UNKNOWN_TYPE(error("LWM301", "A type is not one of LwM2M's.", "Choose one of the types listed.", "Core, C")),
    UNKNOWN_OPERATIONS(error(
            "LWM302", "Operations are not \"R\", \"W\", \"RW\", \"E\" or \"\".", "Choose one of them.", "Core, D.1")),
    MIXED_OPERATIONS(error(
            "LWM303",
            "A Resource is executable and readable or writable at once.",
            "Make two Resources of it.",
            "Core, D.1")),
    TYPE_MISSING(error("LWM304", "A Resource that has a value has no type.", "Add \"type\".", "Core, D.1")),
    EXECUTABLE_WITH_TYPE(error("LWM305", "An executable Resource has a type.", "Remove \"type\".", "Core, D.1")),
    EXECUTABLE_MULTIPLE(
            error("LWM306", "An executable Resource has several instances.", "Remove \"multiple\".", "Core, D.1")),
    TYPE_NEEDS_LATER_ENABLER(error(
            "LWM307", "A type is used that LwM2M 1.0 does not have.", "Say \"lwm2mVersion\": \"1.1\".", "Core 1.1, C")),
    DRAFT_BLANK_OPERATIONS(warning(
            "LWM308",
            "A Resource of the early draft has blank operations and is taken as readable.",
            "Say \"R\".",
            "draft 7.4")),
    NO_OPERATIONS(info(
            "LWM309",
            "A Resource has no operations, while others of its Object have some.",
            "Give it some, unless it is a Bootstrap-Server's alone.",
            "Core, D.1")),
    ARGUMENTS_WITHOUT_EXECUTE(error(
            "LWM310", "A Resource has arguments and cannot be executed.", "Remove \"arguments\".", "Core, 6.3.5")),
    ARGUMENT_INDEX(error("LWM311", "An argument's index is not 0 to 9.", "Take one digit.", "Core, 6.3.5")),
    DUPLICATE_ARGUMENT_INDEX(error("LWM312", "Two arguments have one index.", "Renumber one.", "Core 1.2.1, 6.3.5")),
    ARGUMENT_TYPE(error(
            "LWM313",
            "An argument's type is none an argument can have.",
            "Choose String, Integer, Unsigned Integer, Float, Boolean or Time.",
            "descriptor format"));

    private final RuleText text;

    TypeRule(RuleText text) {
        this.text = text;
    }

    @Override
    public RuleText text() {
        return text;
    }
}
