package dev.lathe.generator.diagnostic;

import static dev.lathe.generator.diagnostic.RuleText.error;
import static dev.lathe.generator.diagnostic.RuleText.info;
import static dev.lathe.generator.diagnostic.RuleText.warning;

/** Ranges, enumerations and units: 4xx. */
public enum RangeRule implements Rule {
    RANGE_UNREADABLE(warning(
                    "LWM401",
                    "A range is neither an interval nor a list; it is kept as text and checks nothing.",
                    "Write \"a..b\" or a list with commas.",
                    "Core, D.1")
            .because("A reader of the descriptor cannot tell which values a device takes, and neither can a "
                    + "program: wrong values travel to the device.")),
    REVERSED_RANGE(error("LWM402", "A range has its lower bound above its upper bound.", "Swap them.", "Core, D.1")
            .because("No value at all is in such a range: a device that checks would refuse every Write, "
                    + "and a server every value it reads.")),
    RANGE_ON_TYPE(
            warning("LWM403", "A range stands on a type that has none; it checks nothing.", "Remove it.", "Core, D.1")
                    .because("Often the type is what is wrong: a number from 0 to 65535 that was declared Boolean "
                            + "loses all but one bit on its way.")),
    RANGE_FRACTION(
            error("LWM404", "A bound of whole numbers or of octets has a fraction.", "Take a whole number.", "Core, C")
                    .because("Ends round such a bound differently: what the one sends the other refuses.")),
    RANGE_NEGATIVE(error("LWM405", "A bound of an Unsigned Integer or of octets is negative.", "Begin at 0.", "Core, C")
            .because("An unsigned number cannot carry a value below 0: a device that has one to report "
                    + "sends a huge one.")),
    RANGE_TOO_LARGE(error("LWM406", "A bound lies outside what the type can hold.", "Stay within 64 bits.", "Core, C")
            .because("Values near the bound wrap round on one of the two ends, without a sign that they did.")),
    RANGE_REPEATS(warning("LWM407", "A range lists a value twice.", "Remove one.", "Core, D.1")
            .because("One of the two was mostly meant to be another value, which a device now refuses.")),
    RANGE_SINGLE_NUMBER(warning(
                    "LWM408",
                    "A range is a single number, neither lower nor upper bound; it checks nothing.",
                    "Write \"a..b\".",
                    "Core, D.1")
            .because("Some implementations take it for the largest value, some for the only one.")),
    RANGE_ON_EXECUTABLE(error("LWM409", "An executable has a range.", "Put it on an argument.", "Core, D.1")
            .because("An executable has no value that could be in it; what was meant to be bounded, an "
                    + "argument, is left unchecked.")),
    ENUM_ON_TYPE(error(
                    "LWM410",
                    "An enumeration stands on another type than Integer or Unsigned Integer.",
                    "Remove it.",
                    "descriptor format")
            .because("Its numbers can never be values of such a type, so no constant could be sent or "
                    + "recognised.")),
    DUPLICATE_ENUM_VALUE(
            error("LWM411", "Two values of an enumeration are equal.", "Renumber one.", "descriptor format")
                    .because("A number that arrives would have two names, and programs that ask for the second "
                            + "would never see it.")),
    DUPLICATE_ENUM_NAME(
            error("LWM412", "Two values of an enumeration have one name.", "Rename one.", "descriptor format")
                    .because("A program that names the value could not say which of the two numbers to send.")),
    ENUM_OUT_OF_RANGE(error(
                    "LWM413",
                    "A value of an enumeration lies outside the range beside it.",
                    "Widen the range.",
                    "Core, D.1")
            .because("Ends that check the range refuse a value that the enumeration promises.")),
    ENUM_OUT_OF_TYPE(
            error("LWM414", "A value of an enumeration does not fit its type.", "Stay within 64 bits.", "Core, C")
                    .because("The number cannot be sent: it has more bits than the type, or a sign.")),
    EMPTY_ENUM(error("LWM415", "An enumeration has no values.", "Remove it.", "descriptor format")
            .because("No value would be allowed.")),
    RANGE_SPELLING(warning(
                    "LWM416",
                    "A range is understood, but not spelled in OMA's grammar.",
                    "Write \"a..b\", a list with commas or texts in quotation marks.",
                    "Core, D.1")
            .because("Other tools keep what they cannot read as text or drop it, and then check nothing.")),
    RANGE_MIXED(warning(
                    "LWM417",
                    "A range mixes intervals with other values, which OMA's grammar has no form for.",
                    "Write one interval or a list.",
                    "Core, D.1")
            .because("This compiler enforces it as it stands; other tools drop it, or take the interval "
                    + "alone and refuse the rest.")),
    RANGE_NOTE(warning(
                    "LWM418",
                    "A range counts bits, instances or the like, and bounds no value.",
                    "Write the range of values, or say it in the description.",
                    "Core, D.1")
            .because("Read as a number it would refuse good values: \"8 bits\" is not the value 8.")),
    RANGE_LABELS(
            warning("LWM419", "A range gives names to its values.", "Write \"enum\".", "Core, D.1; descriptor format")
                    .because("Only people can read the names there; an enumeration puts them into the code of both "
                            + "ends.")),
    UNKNOWN_UNIT(warning(
                    "LWM420",
                    "A unit is not in the SenML registry.",
                    "Take the registered spelling.",
                    "Core, D.1; RFC 8428, 12.1; RFC 8798")
            .because("Servers choose conversions and axes by the registered name; a value in an unknown "
                    + "unit is shown without, or not at all.")
            .oma("417")),
    UNITS_ON_TYPE(warning("LWM421", "A unit stands on a type that is not a number.", "Remove it.", "Core, D.1")
            .because("A quantity that travels as text can neither be compared with a threshold nor be drawn.")),
    UNITS_ON_EXECUTABLE(error("LWM422", "An executable has a unit.", "Put it on an argument.", "Core, D.1")
            .because("An executable has no value to measure; whoever sets the argument still has to guess "
                    + "the unit.")),
    COULOMB_OF_TEMPERATURE(
            warning("LWM423", "A temperature is said to be in coulombs.", "Write \"Cel\".", "RFC 8428, 12.1")
                    .because("\"C\" is registered, so nobody complains, and a server files the temperature under "
                            + "electric charge.")),
    UNIT_NOT_RECOMMENDED(info(
                    "LWM424",
                    "A unit is one that SenML has for old data only.",
                    "Take the one without asterisk in the registry.",
                    "RFC 8428, 12.1")
            .because("A receiver need not know it; an Object that is in use already keeps it all the same, "
                    + "for another unit breaks what is deployed."));

    private final RuleText text;

    RangeRule(RuleText text) {
        this.text = text;
    }

    @Override
    public RuleText text() {
        return text;
    }
}
