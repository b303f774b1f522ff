package dev.lathe.generator.diagnostic;

import static dev.lathe.generator.diagnostic.Severity.ERROR;
import static dev.lathe.generator.diagnostic.Severity.WARNING;

import java.util.Optional;

/**
 * Every rule there is. An id is never given to another rule. The first digit tells the subject: 1 syntax and shape, 2
 * identity, 3 types and operations, 4 ranges, enumerations and units, 5 names, 6 texts, 9 what
 * this version leaves undone. The name of a rule is the name of its folder of examples, the words are its row in
 * {@code docs/diagnostics.md}.
 */
public enum Rule {
    NOT_JSON("LWM101", ERROR, "The file is not JSON.", "Mend the first fault; others may follow it.", "RFC 8259"),
    NOT_UTF_8("LWM102", ERROR, "The file holds bytes that are not UTF-8.", "Save the file as UTF-8.", "RFC 8259, 8.1"),
    BYTE_ORDER_MARK(
            "LWM103", WARNING, "The file begins with a byte order mark.", "Save it without one.", "RFC 8259, 8.1"),
    DUPLICATE_KEY("LWM104", ERROR, "A key stands twice in one JSON object.", "Remove one of them.", "RFC 8259, 4"),
    NESTED_TOO_DEEP(
            "LWM105",
            ERROR,
            "Objects and arrays are nested more than 64 deep.",
            "A descriptor needs five levels.",
            "limit of this compiler"),
    FILE_TOO_LARGE(
            "LWM106",
            ERROR,
            "The file is larger than 16 MiB.",
            "Put fewer Objects into one file.",
            "limit of this compiler"),
    NO_OBJECT(
            "LWM107", ERROR, "The file holds no Object.", "Write one Object or an array of them.", "descriptor format"),
    TRAILING_CONTENT(
            "LWM108", ERROR, "Something follows the JSON text.", "Put several Objects into one array.", "RFC 8259, 2"),
    UNKNOWN_KEY("LWM110", ERROR, "A key is not one of a descriptor.", "Correct or remove it.", "descriptor format"),
    MISSING_KEY("LWM111", ERROR, "A key every descriptor needs is absent.", "Add it.", "descriptor format"),
    WRONG_JSON_TYPE(
            "LWM112",
            ERROR,
            "A value is of another JSON type than its key needs.",
            "Write the type named.",
            "descriptor format"),
    KEY_UNDER_TWO_NAMES(
            "LWM113",
            ERROR,
            "A key is written in this format's and in Leshan's spelling at once.",
            "Keep this format's.",
            "descriptor format"),
    SCHEMA_NOT_FIRST(
            "LWM114", WARNING, "\"$schema\" is not the first key.", "Move it to the top.", "descriptor format"),
    UNKNOWN_WORD(
            "LWM115",
            ERROR,
            "A text is not one of the few its key allows.",
            "Choose one of them.",
            "descriptor format"),
    UNKNOWN_RULE(
            "LWM116", ERROR, "A suppression names a rule that does not exist.", "Correct the id.", "descriptor format"),
    SUPPRESSED_ERROR(
            "LWM117",
            WARNING,
            "A suppression names an error, which cannot be suppressed.",
            "Mend the error.",
            "descriptor format"),

    OBJECT_ID_OUT_OF_RANGE(
            "LWM201",
            ERROR,
            "An Object ID is not 0 to 65534.",
            "Take an id of your class.",
            "Core, 7.1; OMNA registry"),
    OBJECT_ID_RESERVED(
            "LWM202",
            ERROR,
            "An Object ID lies in a reserved class, 1024 to 2047 or 42801 to 65534.",
            "For tests take 42769 to 42800.",
            "OMNA registry"),
    RESOURCE_ID_OUT_OF_RANGE(
            "LWM203",
            ERROR,
            "A Resource ID is not 0 to 32768 (in the early draft 0 to 65535).",
            "Take a smaller one.",
            "OMNA registry; draft 7.2"),
    DUPLICATE_RESOURCE_ID(
            "LWM204", ERROR, "Two Resources of an Object have one id.", "Renumber one.", "Core, D.1; draft 7.1"),
    DUPLICATE_OBJECT(
            "LWM205",
            ERROR,
            "Two Objects of one run have the same id and version, or in the early draft the same URN or index.",
            "Remove one, or give it another version.",
            "Core, 7.2; draft 7.1"),
    VERSION_SYNTAX(
            "LWM206",
            ERROR,
            "A version is not two numbers without leading zeros and a dot between them.",
            "Write \"1.0\".",
            "Core, 7.2.1"),
    UNKNOWN_LWM2M_VERSION(
            "LWM207",
            WARNING,
            "\"lwm2mVersion\" is not 1.0, 1.1 or 1.2.",
            "Name the enabler the Object needs.",
            "Core, D.1"),
    SINCE_AFTER_VERSION(
            "LWM208",
            ERROR,
            "A Resource came with a later version than its Object has.",
            "Correct \"since\" or \"version\".",
            "descriptor format"),
    URN_SYNTAX(
            "LWM210",
            ERROR,
            "The URN is not of the form its family has.",
            "Leave it out: it follows from id and version.",
            "OMNA registry; draft 7.2"),
    URN_CLASS(
            "LWM211",
            ERROR,
            "The URN's class is not that of the Object ID.",
            "Write the class named.",
            "OMNA registry"),
    URN_ID("LWM212", ERROR, "The URN holds another Object ID.", "Write the Object's own.", "OMNA registry"),
    URN_VERSION("LWM213", ERROR, "The URN's version is not the Object's.", "Write the Object's own.", "Core, 7.2.2"),
    URN_REDUNDANT_VERSION(
            "LWM214", WARNING, "The URN ends in \":1.0\", which is understood.", "Leave it out.", "Core, 7.2.2"),
    DRAFT_WITHOUT_INDEX(
            "LWM220",
            WARNING,
            "An Object of the early draft has no index: it has no address and is never registered.",
            "Give it an id once it has one.",
            "draft 7.4"),
    DRAFT_WITH_VERSION("LWM221", ERROR, "An Object of the early draft has a version.", "Remove the key.", "draft 7.2"),
    DRAFT_MULTIPLE(
            "LWM222",
            WARNING,
            "An Object of the early draft is said to have Instances, which that draft does not know.",
            "Remove the key.",
            "draft 7.1"),
    NO_RESOURCES("LWM230", ERROR, "An Object has no Resource.", "Add at least one.", "Core, D.1"),

    UNKNOWN_TYPE("LWM301", ERROR, "A type is not one of LwM2M's.", "Choose one of the types listed.", "Core, C"),
    UNKNOWN_OPERATIONS(
            "LWM302",
            ERROR,
            "Operations are not \"R\", \"W\", \"RW\", \"E\" or \"\".",
            "Choose one of them.",
            "Core, D.1"),
    MIXED_OPERATIONS(
            "LWM303",
            ERROR,
            "A Resource is executable and readable or writable at once.",
            "Make two Resources of it.",
            "Core, D.1"),
    TYPE_MISSING("LWM304", ERROR, "A Resource that has a value has no type.", "Add \"type\".", "Core, D.1"),
    EXECUTABLE_WITH_TYPE("LWM305", ERROR, "An executable Resource has a type.", "Remove \"type\".", "Core, D.1"),
    EXECUTABLE_MULTIPLE(
            "LWM306", ERROR, "An executable Resource has several instances.", "Remove \"multiple\".", "Core, D.1"),
    TYPE_NEEDS_LATER_ENABLER(
            "LWM307",
            ERROR,
            "A type is used that LwM2M 1.0 does not have.",
            "Say \"lwm2mVersion\": \"1.1\".",
            "Core 1.1, C"),
    DRAFT_BLANK_OPERATIONS(
            "LWM308",
            WARNING,
            "A Resource of the early draft has blank operations and is taken as readable.",
            "Say \"R\".",
            "draft 7.4"),
    ARGUMENTS_WITHOUT_EXECUTE(
            "LWM310",
            ERROR,
            "A Resource has arguments and cannot be executed.",
            "Remove \"arguments\".",
            "Core, 6.3.5"),
    ARGUMENT_INDEX("LWM311", ERROR, "An argument's index is not 0 to 9.", "Take one digit.", "Core, 6.3.5"),
    DUPLICATE_ARGUMENT_INDEX("LWM312", ERROR, "Two arguments have one index.", "Renumber one.", "Core 1.2.1, 6.3.5"),
    ARGUMENT_TYPE(
            "LWM313",
            ERROR,
            "An argument's type is none an argument can have.",
            "Choose String, Integer, Unsigned Integer, Float, Boolean or Time.",
            "descriptor format"),

    RANGE_UNREADABLE(
            "LWM401",
            WARNING,
            "A range is not of OMA's grammar; it is kept as text and checks nothing.",
            "Write \"a..b\" or a list with commas.",
            "Core, D.1"),
    REVERSED_RANGE("LWM402", ERROR, "A range has its lower bound above its upper bound.", "Swap them.", "Core, D.1"),
    RANGE_ON_TYPE(
            "LWM403", WARNING, "A range stands on a type that has none; it checks nothing.", "Remove it.", "Core, D.1"),
    RANGE_FRACTION(
            "LWM404",
            ERROR,
            "A bound of whole numbers or of octets has a fraction.",
            "Take a whole number.",
            "Core, C"),
    RANGE_NEGATIVE(
            "LWM405", ERROR, "A bound of an Unsigned Integer or of octets is negative.", "Begin at 0.", "Core, C"),
    RANGE_TOO_LARGE("LWM406", ERROR, "A bound lies outside what the type can hold.", "Stay within 64 bits.", "Core, C"),
    RANGE_REPEATS("LWM407", WARNING, "A range lists a value twice.", "Remove one.", "Core, D.1"),
    RANGE_SINGLE_NUMBER(
            "LWM408",
            WARNING,
            "A range is a single number, neither lower nor upper bound; it checks nothing.",
            "Write \"a..b\".",
            "Core, D.1"),
    RANGE_ON_EXECUTABLE("LWM409", ERROR, "An executable has a range.", "Put it on an argument.", "Core, D.1"),
    ENUM_ON_TYPE(
            "LWM410",
            ERROR,
            "An enumeration stands on another type than Integer or Unsigned Integer.",
            "Remove it.",
            "descriptor format"),
    DUPLICATE_ENUM_VALUE(
            "LWM411", ERROR, "Two values of an enumeration are equal.", "Renumber one.", "descriptor format"),
    DUPLICATE_ENUM_NAME(
            "LWM412", ERROR, "Two values of an enumeration have one name.", "Rename one.", "descriptor format"),
    ENUM_OUT_OF_RANGE(
            "LWM413",
            ERROR,
            "A value of an enumeration lies outside the range beside it.",
            "Widen the range.",
            "Core, D.1"),
    ENUM_OUT_OF_TYPE(
            "LWM414", ERROR, "A value of an enumeration does not fit its type.", "Stay within 64 bits.", "Core, C"),
    EMPTY_ENUM("LWM415", ERROR, "An enumeration has no values.", "Remove it.", "descriptor format"),
    UNKNOWN_UNIT(
            "LWM420",
            WARNING,
            "A unit is not in the SenML registry.",
            "Take the registered spelling.",
            "Core, D.1; RFC 8428, 12.1; RFC 8798"),
    UNITS_ON_TYPE("LWM421", WARNING, "A unit stands on a type that is not a number.", "Remove it.", "Core, D.1"),
    UNITS_ON_EXECUTABLE("LWM422", ERROR, "An executable has a unit.", "Put it on an argument.", "Core, D.1"),

    BLANK_NAME("LWM501", ERROR, "A name is empty or blank.", "Name it.", "Core, D.1"),
    NAME_WHITESPACE(
            "LWM502",
            WARNING,
            "A name begins or ends with a space, or has an unusual or double one inside.",
            "Use single plain spaces.",
            "Core, D.1"),
    NAME_CONTROL_CHARACTER(
            "LWM503", ERROR, "A name holds a line break or another control character.", "Remove it.", "Core, D.1"),
    JAVA_NAME_ILLEGAL(
            "LWM510",
            ERROR,
            "\"javaName\" is not an identifier of Java or is a word of the language.",
            "Use letters and digits.",
            "Java Language Specification, 3.8 and 3.9"),
    JAVA_NAME_CASE(
            "LWM511",
            ERROR,
            "\"javaName\" begins in the wrong case: upper for Objects, lower for Resources and arguments.",
            "Change the first letter.",
            "descriptor format"),
    DUPLICATE_JAVA_NAME(
            "LWM512",
            ERROR,
            "Two Resources, or two arguments, ask for one \"javaName\".",
            "Rename one.",
            "descriptor format"),

    NAMES_MEET_IN_JAVA(
            "LWM520",
            WARNING,
            "Two Resources of an Object would have one name in Java; both get their ids as suffixes.",
            "Give them javaNames.",
            "code generation"),
    CLASSES_MEET_IN_JAVA(
            "LWM521",
            ERROR,
            "One class would be generated for two Objects.",
            "Give one of them a javaName, or put them into packages of their own.",
            "code generation"),
    JAVA_NAME_TAKEN(
            "LWM522",
            ERROR,
            "A \"javaName\" is that of something generated code, or Java itself, has already.",
            "Take another name.",
            "limit of this compiler"),

    TEXT_CONTROL_CHARACTER("LWM601", WARNING, "A text holds a control character.", "Remove it.", "Core, D.1"),
    TEXT_HALF_CHARACTER(
            "LWM602", ERROR, "A text holds half of a surrogate pair.", "Write both halves.", "RFC 8259, 8.2"),
    TEXT_DIRECTION(
            "LWM603",
            WARNING,
            "A text holds a character that turns the direction of writing, and may not read as it looks.",
            "Remove it.",
            "Unicode TR 36"),
    BLANK_TEXT(
            "LWM604",
            ERROR,
            "A text that must say something is blank.",
            "Say it, or remove the key.",
            "descriptor format"),

    OBJECT_TOO_LARGE(
            "LWM902",
            ERROR,
            "An Object has more Resources than one method of Java can take.",
            "Split it into several Objects.",
            "limit of this compiler");

    private final String id;
    private final Severity severity;
    private final String what;
    private final String remedy;
    private final String clause;

    Rule(String id, Severity severity, String what, String remedy, String clause) {
        this.id = id;
        this.severity = severity;
        this.what = what;
        this.remedy = remedy;
        this.clause = clause;
    }

    public static Optional<Rule> of(String id) {
        for (Rule rule : values()) {
            if (rule.id.equals(id)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    public String id() {
        return id;
    }

    public Severity severity() {
        return severity;
    }

    /** What is wrong when this rule speaks, in one sentence. */
    public String what() {
        return what;
    }

    /** What to do about it, in general; a diagnostic says it for the case. */
    public String remedy() {
        return remedy;
    }

    /** Where the demand comes from: a clause of LwM2M Core, of the early draft, an RFC, or this compiler. */
    public String clause() {
        return clause;
    }
}
