package dev.lathe.generator.diagnostic;

import static dev.lathe.generator.diagnostic.RuleText.error;
import static dev.lathe.generator.diagnostic.RuleText.info;
import static dev.lathe.generator.diagnostic.RuleText.warning;

/** Types, operations and arguments: 3xx. */
public enum TypeRule implements Rule {
    UNKNOWN_TYPE(error("LWM301", "A type is not one of LwM2M's.", "Choose one of the types listed.", "Core, C")
            .because("The type decides how a value is encoded; without it neither end can write or read one.")
            .oma("412")),
    UNKNOWN_OPERATIONS(error(
                    "LWM302",
                    "Operations are not \"R\", \"W\", \"RW\", \"E\" or \"\".",
                    "Choose one of them.",
                    "Core, D.1")
            .because("Operations decide which requests a device answers and which methods the code has.")),
    MIXED_OPERATIONS(error(
                    "LWM303",
                    "A Resource is executable and readable or writable at once.",
                    "Make two Resources of it.",
                    "Core, D.1")
            .because(
                    "An executable has no value in LwM2M: servers send either an Execute or reads and writes, and devices"
                            + " answer the others with 4.05.")
            .oma("413")),
    TYPE_MISSING(error("LWM304", "A Resource that has a value has no type.", "Add \"type\".", "Core, D.1")
            .because("Payloads cannot be encoded without it. Some tools take such a Resource for a String, others stop"
                    + " with an internal error.")
            .oma("413")),
    EXECUTABLE_WITH_TYPE(error("LWM305", "An executable Resource has a type.", "Remove \"type\".", "Core, D.1")
            .because(
                    "There is no value to be of that type. A reader takes it for the type of an argument, which it cannot"
                            + " say.")
            .oma("413")),
    EXECUTABLE_MULTIPLE(
            error("LWM306", "An executable Resource has several instances.", "Remove \"multiple\".", "Core, D.1")
                    .because("An Execute names the Resource, not one of its instances.")
                    .oma("413")),
    TYPE_NEEDS_LATER_ENABLER(error(
                    "LWM307",
                    "A type is used that LwM2M 1.0 does not have.",
                    "Say \"lwm2mVersion\": \"1.1\".",
                    "Core 1.1, C")
            .because(
                    "A client or server of LwM2M 1.0 has no codec for it and refuses the Object, or reads the octets as"
                            + " something else.")),
    DRAFT_BLANK_OPERATIONS(warning(
                    "LWM308",
                    "A Resource of the early draft has blank operations and is taken as readable.",
                    "Say \"R\".",
                    "draft 7.4")
            .because("The draft's own tables leave the column blank where it can hardly mean anything but reading; an"
                    + " author should not rely on that guess.")),
    NO_OPERATIONS(info(
                    "LWM309",
                    "A Resource has no operations, while most of its Object have some.",
                    "Give it some, unless it is a Bootstrap-Server's alone.",
                    "Core, D.1")
            .because("In Security that is meant, for keys must not be read. Elsewhere it mostly is a column that was"
                    + " forgotten: OMA's Server Object had eight of them for a version.")),
    ARGUMENTS_WITHOUT_EXECUTE(
            error("LWM310", "A Resource has arguments and cannot be executed.", "Remove \"arguments\".", "Core, 6.3.5")
                    .because("Arguments travel with an Execute; reads and writes have no place for them.")),
    ARGUMENT_INDEX(
            error("LWM311", "An argument's index is not 0 to 9.", "Take one digit.", "Core, 6.3.5")
                    .because(
                            "The payload of an Execute has one digit for it, and a device refuses what does not fit the grammar.")),
    DUPLICATE_ARGUMENT_INDEX(error("LWM312", "Two arguments have one index.", "Renumber one.", "Core 1.2.1, 6.3.5")
            .because("A device that gets the digit cannot tell which of the two is meant.")),
    ARGUMENT_TYPE(error(
                    "LWM313",
                    "An argument's type is none an argument can have.",
                    "Choose String, Integer, Unsigned Integer, Float, Boolean or Time.",
                    "descriptor format")
            .because("Between the quotes of an argument stands text; links and octets have no spelling there that both"
                    + " ends know."));

    private final RuleText text;

    TypeRule(RuleText text) {
        this.text = text;
    }

    @Override
    public RuleText text() {
        return text;
    }
}
