package dev.lathe.generator.diagnostic;

import static dev.lathe.generator.diagnostic.Breakage.BEHAVIOUR;
import static dev.lathe.generator.diagnostic.Breakage.SOURCE;
import static dev.lathe.generator.diagnostic.Breakage.WIRE;
import static dev.lathe.generator.diagnostic.RuleText.error;
import static dev.lathe.generator.diagnostic.RuleText.info;
import static dev.lathe.generator.diagnostic.RuleText.warning;

import java.util.Set;

/**
 * What changed between two versions of an Object: 81x whether its version tells so, 82x and 83x the Object, 84x and 85x its
 * Resources, 86x ranges, 87x units and enumerations, 88x and 89x arguments. A change that breaks somebody is a warning, since
 * there may be good reasons for it; a version that does not tell of it is an error.
 */
public enum ChangeRule implements Rule {
    VERSION_NOT_RAISED(
            error(
                            "LWM810",
                            "An Object changed and its version did not.",
                            "Take the version named.",
                            "Core 1.1 and 1.2, 7.2.1")
                    .because(
                            "Both ends find out what an Object is like by its version alone: a server that knows 1.0 trusts every device that says 1.0.")),
    VERSION_RAISED_TOO_LITTLE(
            error(
                            "LWM811",
                            "A minor version was raised where a major one is due.",
                            "Take the version named, or take the change back.",
                            "Core 1.1 and 1.2, 7.2.1")
                    .because(
                            "Within a major version a server may talk to a newer device as if it were an older one. Here it would misunderstand it.")),
    VERSION_RAISED_TOO_FAR(
            warning(
                            "LWM812",
                            "A version was raised further than the changes ask for.",
                            "Take the version named.",
                            "Core 1.1 and 1.2, 7.2.1")
                    .because(
                            "A new major version shuts out every server that knows the old one, although it could have gone on working.")),
    VERSION_RAISED_WITH_REASON(info(
                    "LWM813",
                    "A major version was raised where OMA's rule asks for a minor one, and something breaks.",
                    "Nothing.",
                    "Core 1.1 and 1.2, 7.2.1")
            .because("OMA's rule of LwM2M 1.1 knows neither ranges nor units, and no generated code."
                    + " Whoever takes the larger step because something of that kind breaks does well.")),
    VERSION_RAISED_FOR_NOTHING(info(
                    "LWM814",
                    "A version was raised, and nothing else changed.",
                    "Keep the version.",
                    "Core 1.1 and 1.2, 7.2.1")
            .because("Every end takes the trouble to know a version that is the one it knows already.")),
    VERSION_LOWERED(error(
                    "LWM815",
                    "The new version of an Object is lower than the old one.",
                    "Take the version named, or compare the other way round.",
                    "Core 1.1 and 1.2, 7.2.1")
            .because("A lower number is taken by a definition that is already in use.")),
    VERSION_SKIPPED(info(
                    "LWM816",
                    "Version numbers were passed over.",
                    "Take the next number, unless the ones between are in use.",
                    "Core 1.1 and 1.2, 7.2.1")
            .because("Nothing breaks. But whoever sees the gap looks for the versions in it.")),
    CHANGE_FORBIDDEN(
            error(
                            "LWM817",
                            "LwM2M 1.2 forbids the change in every version of an Object.",
                            "Keep the old one, and describe what is new under an id of its own.",
                            "Core 1.2, 7.2.1")
                    .because(
                            "From LwM2M 1.2 on a name and an id mean one thing for ever. Servers may keep values and rules of many devices and versions by them.")),
    OBJECT_REMOVED(
            warning(
                            "LWM820",
                            "An Object is no longer there.",
                            "Keep it as long as devices have it, and mark it \"deprecated\".",
                            "this compiler")
                    .because(
                            "Servers compiled without it see devices in the field list an Object they know nothing of, and code that used its classes does not compile."),
            WIRE,
            SOURCE),
    OBJECT_ADDED(info("LWM821", "An Object is new; there is nothing to compare it with.", "Nothing.", "this compiler")
            .because("It says why a file has no verdict.")),
    OBJECT_ID_CHANGED(
            warning("LWM822", "An Object has another id.", "Keep the id.", "Core, 6.1")
                    .because(
                            "The id is the first part of every path. Devices in the field go on answering under the old one."),
            WIRE,
            SOURCE),
    OBJECT_URN_CHANGED(
            warning(
                            "LWM823",
                            "An Object has another URN, not counting its version.",
                            "Keep the URN.",
                            "OMNA registry; draft 7.2")
                    .because(
                            "The URN is the name under which registries and tools know the Object, in the early draft the only one that lasts."),
            WIRE),
    OBJECT_BECAME_MULTIPLE(
            warning(
                            "LWM824",
                            "An Object that had one Instance may have several.",
                            "Keep it single, or raise the major version.",
                            "Core 1.1 and 1.2, 7.2.1")
                    .because("Servers of the old version look at Instance 0 alone and never see the others."),
            WIRE,
            SOURCE),
    OBJECT_BECAME_SINGLE(
            warning(
                            "LWM825",
                            "An Object that might have several Instances has one.",
                            "Keep it multiple, or raise the major version.",
                            "Core 1.1 and 1.2, 7.2.1")
                    .because(
                            "Devices of the old version may have several Instances, and servers may have created them."),
            WIRE,
            SOURCE),
    OBJECT_BECAME_MANDATORY(
            warning(
                            "LWM826",
                            "An Object became mandatory.",
                            "Keep it optional, or raise the major version.",
                            "Core 1.1 and 1.2, 7.2.1")
                    .because("Devices of the old version without it no longer conform, and servers may count on it."),
            WIRE),
    OBJECT_BECAME_OPTIONAL(
            warning(
                            "LWM827",
                            "An Object became optional.",
                            "Keep it mandatory, or raise the major version.",
                            "Core 1.1 and 1.2, 7.2.1")
                    .because("Servers of the old version count on it being there."),
            WIRE),
    OBJECT_RENAMED(
            warning(
                            "LWM828",
                            "An Object has another name, and so have its generated classes.",
                            "Keep the name, or give it a \"javaName\" of the old one.",
                            "Core 1.2, 7.2.1; code generation")
                    .because(
                            "Names do not travel, so devices and servers in the field go on working. Code that names the old classes does not compile."),
            SOURCE),
    OBJECT_RENAMED_IN_TEXT(info(
                    "LWM829",
                    "An Object has another name; its generated classes keep theirs.",
                    "Nothing.",
                    "Core 1.2, 7.2.1")
            .because("Worth a look, for people find the Object by its name.")),
    OBJECT_RESPELLED(info(
                    "LWM830",
                    "An Object's name is written in another way, of the same letters.",
                    "Nothing.",
                    "this compiler")
            .because("Neither the wire nor the code notices.")),
    OBJECT_CLASSES_RENAMED(
            warning(
                            "LWM831",
                            "An Object has the same name, and its generated classes have others.",
                            "Give it a \"javaName\" of the old one.",
                            "code generation")
                    .because(
                            "A changed \"javaName\", or only the case of a letter, is another class to code that uses it."),
            SOURCE),
    LWM2M_VERSION_RAISED(
            info(
                            "LWM832",
                            "An Object asks for a later LwM2M version.",
                            "See that the servers in use speak it.",
                            "Core 1.1 and 1.2, 7.2.1")
                    .because(
                            "A server of the earlier version need not understand what it reads, and OMA's rule asks for a major version if a feature of the enabler is now needed, which no tool can see.")),
    LWM2M_VERSION_LOWERED(warning(
                    "LWM833",
                    "An Object asks for an earlier LwM2M version than before.",
                    "See that this is meant.",
                    "Core 1.1 and 1.2, 7.2.1")
            .because("More servers can speak it than before, so nothing breaks. Mostly it is a slip.")),
    DEPRECATED(info(
                    "LWM834",
                    "Something is now marked as deprecated.",
                    "Use what the mark names instead.",
                    "descriptor format")
            .because("The generated code gets @Deprecated, at which strict builds of its users may stop.")),
    DESCRIPTION_CHANGED(info(
                    "LWM835",
                    "A description has another text.",
                    "Raise the major version from LwM2M 1.2 on if it asks devices or servers for something else.",
                    "Core 1.2, 7.2.1")
            .because(
                    "From LwM2M 1.2 on a change of normative text asks for a major version. Whether a text is normative only its reader can tell, so the rule speaks when asked to and never asks for a version.")
            .optional()),
    OPTIONAL_RESOURCE_ADDED(
            info("LWM840", "An optional Resource is new.", "Raise the minor version.", "Core 1.1 and 1.2, 7.2.1")
                    .because("Older servers never ask for it and skip it when it comes.")),
    MANDATORY_RESOURCE_ADDED(
            warning(
                            "LWM841",
                            "A mandatory Resource is new.",
                            "Make it optional, or raise the major version.",
                            "Core 1.1 and 1.2, 7.2.1")
                    .because(
                            "Devices of the old version do not have it, and device code does not compile until it does."),
            WIRE,
            SOURCE),
    OPTIONAL_RESOURCE_REMOVED(
            warning(
                            "LWM842",
                            "An optional Resource is gone.",
                            "Keep it, and mark it \"deprecated\".",
                            "Core 1.1 and 1.2, 7.2.1")
                    .because(
                            "Servers had to do without it before, so the wire is safe. Code that uses it does not compile."),
            SOURCE),
    MANDATORY_RESOURCE_REMOVED(
            warning(
                            "LWM843",
                            "A mandatory Resource is gone.",
                            "Keep it, or raise the major version.",
                            "Core 1.1 and 1.2, 7.2.1")
                    .because("Servers of the old version count on it being there."),
            WIRE,
            SOURCE),
    RESOURCE_ID_REUSED(
            warning(
                            "LWM844",
                            "A Resource ID stands for something else than it did.",
                            "Give the new Resource an id that was never used.",
                            "Core 1.2, 7.2.1")
                    .because(
                            "A server of the old version writes and reads under that id what it always did, and the device understands something else."),
            WIRE,
            SOURCE),
    RESOURCE_RENAMED(
            warning(
                            "LWM845",
                            "A Resource has another name, and so have its generated members.",
                            "Keep the name, or give it a \"javaName\" of the old one.",
                            "Core 1.2, 7.2.1; code generation")
                    .because(
                            "Names do not travel, so devices and servers in the field go on working. Code that names the old members does not compile."),
            SOURCE),
    RESOURCE_RENAMED_IN_TEXT(info(
                    "LWM846",
                    "A Resource has another name; its generated members keep theirs.",
                    "Nothing.",
                    "Core 1.2, 7.2.1")
            .because("Worth a look, for people find the Resource by its name.")),
    RESOURCE_RESPELLED(info(
                    "LWM847",
                    "A Resource's name is written in another way, of the same letters.",
                    "Nothing.",
                    "this compiler")
            .because("Neither the wire nor the code notices.")),
    RESOURCE_MEMBERS_RENAMED(
            warning(
                            "LWM848",
                            "A Resource has the same name, and its generated members have others.",
                            "Give it a \"javaName\" of the old one.",
                            "code generation")
                    .because(
                            "Besides a changed \"javaName\", a new Resource whose name meets an old one's does this: both get their ids as suffixes."),
            SOURCE),
    RESOURCE_BECAME_MANDATORY(
            warning(
                            "LWM849",
                            "A Resource became mandatory.",
                            "Keep it optional, or raise the major version.",
                            "Core 1.1 and 1.2, 7.2.1")
                    .because(
                            "Devices of the old version may not have it, and device code does not compile until it does."),
            WIRE,
            SOURCE),
    RESOURCE_BECAME_OPTIONAL(
            warning(
                            "LWM850",
                            "A Resource became optional.",
                            "Keep it mandatory, or raise the major version.",
                            "Core 1.1 and 1.2, 7.2.1")
                    .because(
                            "Servers of the old version count on it being there, and its value is now an Optional in code."),
            WIRE,
            SOURCE),
    RESOURCE_BECAME_MULTIPLE(
            warning(
                            "LWM851",
                            "A Resource that had one value may have several.",
                            "Keep it single, or raise the major version.",
                            "Core 1.1 and 1.2, 7.2.1")
                    .because(
                            "A multiple Resource is encoded in another way: old servers find instances where a value should be."),
            WIRE,
            SOURCE),
    RESOURCE_BECAME_SINGLE(
            warning(
                            "LWM852",
                            "A Resource that might have several values has one.",
                            "Keep it multiple, or raise the major version.",
                            "Core 1.1 and 1.2, 7.2.1")
                    .because(
                            "A single Resource is encoded in another way: old servers find a value where instances should be."),
            WIRE,
            SOURCE),
    TYPE_CHANGED(
            warning(
                            "LWM853",
                            "A Resource has another data type.",
                            "Keep the type, or give the new one a Resource ID of its own.",
                            "Core 1.1 and 1.2, 7.2.1; Core, C")
                    .because(
                            "The type says how octets are to be read. Even where two types look alike, one of the encodings tells them apart."),
            WIRE,
            SOURCE),
    OPERATIONS_WIDENED(
            warning(
                            "LWM854",
                            "A Resource can be asked for more than before.",
                            "Keep the operations, or raise the major version.",
                            "Core 1.1 and 1.2, 7.2.1")
                    .because(
                            "Servers of the old version are safe. Devices of the old version refuse what a new server asks, and device code needs another method."),
            WIRE,
            SOURCE),
    OPERATIONS_NARROWED(
            warning(
                            "LWM855",
                            "A Resource can be asked for less than before.",
                            "Keep the operations, or raise the major version.",
                            "Core 1.1 and 1.2, 7.2.1")
                    .because("What servers of the old version ask is now refused with 4.05."),
            WIRE,
            SOURCE),
    OPERATIONS_SWAPPED(
            warning(
                            "LWM856",
                            "A Resource that could be read can be written instead, or the other way round.",
                            "Give the new Resource an id of its own.",
                            "Core 1.1 and 1.2, 7.2.1")
                    .because("What servers of the old version ask is now refused with 4.05."),
            WIRE,
            SOURCE),
    OPERATIONS_WITHDRAWN(
            warning(
                            "LWM857",
                            "Only a Bootstrap-Server can reach a Resource that servers could.",
                            "Keep the operations, or raise the major version.",
                            "Core 1.1 and 1.2, 7.2.1")
                    .because(
                            "What servers of the old version ask is now refused with 4.05, and their stubs have no member for it."),
            WIRE,
            SOURCE),
    EXECUTABLE_CHANGED(
            warning(
                            "LWM858",
                            "An executable became a value, or a value an executable.",
                            "Give the new Resource an id of its own.",
                            "Core 1.1 and 1.2, 7.2.1")
                    .because(
                            "What servers of the old version ask is now refused with 4.05, or does something they do not know of."),
            WIRE,
            SOURCE),
    RANGE_NARROWED(
            warning(
                            "LWM860",
                            "A range leaves out values that were allowed.",
                            "Keep the values, or raise the major version.",
                            "Core 1.2, 7.2.1; Core, D.1")
                    .because("Devices of the old version send, and servers write, values that are now refused."),
            BEHAVIOUR),
    RANGE_WIDENED(info(
                    "LWM861",
                    "A range allows values that were not allowed.",
                    "Raise the minor version; from LwM2M 1.2 on the major one.",
                    "Core 1.2, 7.2.1; Core, D.1")
            .because("All that was right is right. An end of the old version refuses a new value when it meets one.")),
    RANGE_VALUES_ADDED(info(
                    "LWM862",
                    "A range that lists values lists new ones besides the old.",
                    "Raise the minor version.",
                    "Core 1.2, 7.2.1; Core, D.1")
            .because("All that was right is right. An end of the old version refuses a new value when it meets one.")),
    RANGE_MOVED(
            warning(
                            "LWM863",
                            "A range leaves out values that were allowed, and allows others.",
                            "Keep the values, or raise the major version.",
                            "Core 1.2, 7.2.1; Core, D.1")
                    .because("Devices of the old version send, and servers write, values that are now refused."),
            BEHAVIOUR),
    RANGE_ADDED(
            warning(
                            "LWM864",
                            "Values that were free have a range.",
                            "Leave it out, or raise the major version.",
                            "Core 1.2, 7.2.1; Core, D.1")
                    .because("Devices of the old version send, and servers write, values that are now refused."),
            BEHAVIOUR),
    RANGE_REMOVED(info(
                    "LWM865",
                    "Values that had a range are free.",
                    "Raise the minor version; from LwM2M 1.2 on the major one.",
                    "Core 1.2, 7.2.1; Core, D.1")
            .because("All that was right is right. An end of the old version refuses a new value when it meets one.")),
    RANGE_TEXT_CHANGED(
            warning(
                            "LWM866",
                            "A range has another text, and one of the two is not of the grammar: whether values differ cannot be told.",
                            "Write both as \"a..b\" or a list with commas.",
                            "Core 1.2, 7.2.1; Core, D.1")
                    .because(
                            "A person has to compare them. If values that were right are wrong now, devices in the field send them."),
            BEHAVIOUR),
    UNITS_ADDED(info(
                    "LWM870",
                    "A value has a unit that had none.",
                    "See that it is the one devices always meant.",
                    "Core 1.2, 7.2.1; Core, D.1")
            .because("If it names what was meant all along nothing breaks, and only the author knows.")),
    UNITS_REMOVED(info("LWM871", "A value that had a unit has none.", "Keep the unit.", "Core 1.2, 7.2.1; Core, D.1")
            .because("The numbers stay, and who reads them must know what they count.")),
    UNITS_CHANGED(
            warning(
                            "LWM872",
                            "A value has another unit.",
                            "Keep the unit, or give the value in the new unit a Resource ID of its own.",
                            "Core 1.2, 7.2.1; Core, D.1")
                    .because(
                            "Nothing on the wire shows it. A server takes 5 kWh of an old device for 5 Wh, and bills that."),
            BEHAVIOUR),
    UNITS_RESPELLED(info("LWM873", "A unit is written in another way and means the same.", "Nothing.", "RFC 8798")
            .because("\"%\" and \"/100\" are one.")),
    ENUM_VALUE_ADDED(info(
                    "LWM875",
                    "An enumeration names a new value.",
                    "Raise the minor version.",
                    "Core 1.2, 7.2.1; descriptor format")
            .because("Generated enumerations have UNRECOGNIZED for values an end does not know yet.")),
    ENUM_VALUE_REMOVED(
            warning(
                            "LWM876",
                            "An enumeration no longer names a value.",
                            "Keep the value.",
                            "Core 1.2, 7.2.1; descriptor format")
                    .because("Devices of the old version still send it, and code that names it does not compile."),
            SOURCE,
            BEHAVIOUR),
    ENUM_VALUE_RENAMED(
            warning("LWM877", "A value of an enumeration has another name.", "Keep the name.", "descriptor format")
                    .because("The number travels, so the wire is safe. Code that names the constant does not compile."),
            SOURCE),
    ENUM_VALUE_RENUMBERED(
            warning(
                            "LWM878",
                            "A name of an enumeration stands for another number.",
                            "Keep the number.",
                            "Core 1.2, 7.2.1; descriptor format")
                    .because("Both ends compile and talk, and each understands something else."),
            WIRE,
            BEHAVIOUR),
    ENUM_ADDED(
            warning(
                            "LWM879",
                            "Values that were bare numbers have an enumeration.",
                            "Give the Resource its enumeration in a new major version.",
                            "descriptor format")
                    .because(
                            "The member's type is now the enumeration, and numbers it does not name are refused when written."),
            SOURCE,
            BEHAVIOUR),
    ENUM_REMOVED(
            warning(
                            "LWM880",
                            "Values that had an enumeration are bare numbers.",
                            "Keep the enumeration.",
                            "descriptor format")
                    .because("The member's type is a number, and the constants are gone."),
            SOURCE),
    OPTIONAL_ARGUMENT_ADDED(
            warning(
                            "LWM885",
                            "An executable takes one more argument, which may be left out.",
                            "Raise the minor version.",
                            "Core, 6.3.5; descriptor format")
                    .because("Requests of old servers are good. The generated method has one more parameter."),
            SOURCE),
    MANDATORY_ARGUMENT_ADDED(
            warning(
                            "LWM886",
                            "An executable wants one more argument.",
                            "Make it optional, or raise the major version.",
                            "Core, 6.3.5; descriptor format")
                    .because("What servers of the old version send is now refused with 4.00."),
            WIRE,
            SOURCE),
    ARGUMENT_REMOVED(
            warning(
                            "LWM887",
                            "An executable no longer takes an argument.",
                            "Keep it, and make it optional.",
                            "Core, 6.3.5; descriptor format")
                    .because("What servers of the old version send is now refused with 4.00."),
            WIRE,
            SOURCE),
    ARGUMENT_TYPE_CHANGED(
            warning(
                            "LWM888",
                            "An argument has another type.",
                            "Give the new argument an index of its own.",
                            "Core, 6.3.5; descriptor format")
                    .because(
                            "Arguments travel as text: what servers of the old version send may not read as the new type, or read as something else."),
            WIRE,
            SOURCE),
    ARGUMENT_BECAME_MANDATORY(
            warning(
                            "LWM889",
                            "An argument can no longer be left out.",
                            "Keep it optional, or raise the major version.",
                            "Core, 6.3.5; descriptor format")
                    .because("What servers of the old version send is now refused with 4.00."),
            WIRE,
            SOURCE),
    ARGUMENT_BECAME_OPTIONAL(
            warning(
                            "LWM890",
                            "An argument can be left out.",
                            "Raise the minor version.",
                            "Core, 6.3.5; descriptor format")
                    .because("Requests of old servers are good. Device code gets an Optional."),
            SOURCE),
    ARGUMENT_RENAMED(
            warning(
                            "LWM891",
                            "An argument has another name, and so have its generated constants.",
                            "Keep the name, or give it a \"javaName\" of the old one.",
                            "descriptor format")
                    .because("The index travels, so the wire is safe."),
            SOURCE),
    ARGUMENTS_DECLARED(
            warning(
                            "LWM892",
                            "An executable that took anything declares its arguments.",
                            "Raise the minor version.",
                            "Core, 6.3.5; descriptor format")
                    .because("The generated method has typed parameters, and devices refuse what is not declared."),
            SOURCE),
    ARGUMENTS_UNDECLARED(
            warning(
                            "LWM893",
                            "An executable no longer declares its arguments.",
                            "Keep the declaration.",
                            "Core, 6.3.5; descriptor format")
                    .because("The generated method has untyped arguments, and nothing is checked before it is called."),
            SOURCE);

    private final RuleText text;
    private final Set<Breakage> breaks;

    ChangeRule(RuleText text, Breakage... breaks) {
        this.text = text;
        this.breaks = Set.of(breaks);
    }

    @Override
    public RuleText text() {
        return text;
    }

    /** Whom the change breaks; nobody if empty. */
    public Set<Breakage> breaks() {
        return breaks;
    }

    /** Whether it is about the version's number, not about what changed. */
    public boolean isOfVersion() {
        return compareTo(CHANGE_FORBIDDEN) <= 0;
    }
}
