package dev.lathe.generator.diagnostic;

import static dev.lathe.generator.diagnostic.RuleText.error;
import static dev.lathe.generator.diagnostic.RuleText.warning;

/** Ranges, enumerations and units: 4xx. */
public enum RangeRule implements Rule {
    RANGE_UNREADABLE(warning(
            "LWM401",
            "A range is not of OMA's grammar; it is kept as text and checks nothing.",
            "Write \"a..b\" or a list with commas.",
            "Core, D.1")),
    REVERSED_RANGE(error("LWM402", "A range has its lower bound above its upper bound.", "Swap them.", "Core, D.1")),
    RANGE_ON_TYPE(
            warning("LWM403", "A range stands on a type that has none; it checks nothing.", "Remove it.", "Core, D.1")),
    RANGE_FRACTION(error(
            "LWM404", "A bound of whole numbers or of octets has a fraction.", "Take a whole number.", "Core, C")),
    RANGE_NEGATIVE(
            error("LWM405", "A bound of an Unsigned Integer or of octets is negative.", "Begin at 0.", "Core, C")),
    RANGE_TOO_LARGE(error("LWM406", "A bound lies outside what the type can hold.", "Stay within 64 bits.", "Core, C")),
    RANGE_REPEATS(warning("LWM407", "A range lists a value twice.", "Remove one.", "Core, D.1")),
    RANGE_SINGLE_NUMBER(warning(
            "LWM408",
            "A range is a single number, neither lower nor upper bound; it checks nothing.",
            "Write \"a..b\".",
            "Core, D.1")),
    RANGE_ON_EXECUTABLE(error("LWM409", "An executable has a range.", "Put it on an argument.", "Core, D.1")),
    ENUM_ON_TYPE(error(
            "LWM410",
            "An enumeration stands on another type than Integer or Unsigned Integer.",
            "Remove it.",
            "descriptor format")),
    DUPLICATE_ENUM_VALUE(
            error("LWM411", "Two values of an enumeration are equal.", "Renumber one.", "descriptor format")),
    DUPLICATE_ENUM_NAME(
            error("LWM412", "Two values of an enumeration have one name.", "Rename one.", "descriptor format")),
    ENUM_OUT_OF_RANGE(error(
            "LWM413", "A value of an enumeration lies outside the range beside it.", "Widen the range.", "Core, D.1")),
    ENUM_OUT_OF_TYPE(
            error("LWM414", "A value of an enumeration does not fit its type.", "Stay within 64 bits.", "Core, C")),
    EMPTY_ENUM(error("LWM415", "An enumeration has no values.", "Remove it.", "descriptor format")),
    UNKNOWN_UNIT(warning(
            "LWM420",
            "A unit is not in the SenML registry.",
            "Take the registered spelling.",
            "Core, D.1; RFC 8428, 12.1; RFC 8798")),
    UNITS_ON_TYPE(warning("LWM421", "A unit stands on a type that is not a number.", "Remove it.", "Core, D.1")),
    UNITS_ON_EXECUTABLE(error("LWM422", "An executable has a unit.", "Put it on an argument.", "Core, D.1"));

    private final RuleText text;

    RangeRule(RuleText text) {
        this.text = text;
    }

    @Override
    public RuleText text() {
        return text;
    }
}
