package dev.lathe.generator.diagnostic;

import static dev.lathe.generator.diagnostic.RuleText.error;
import static dev.lathe.generator.diagnostic.RuleText.warning;

/** Ids, URNs and families: 2xx. */
public enum IdentityRule implements Rule {
    OBJECT_ID_OUT_OF_RANGE(
            error("LWM201", "An Object ID is not 0 to 65534.", "Take an id of your class.", "Core, 7.1; OMNA registry")
                    .because(
                            "The id has 16 bits in paths and Object Links; 65535 is what an Object Link has for none.")),
    OBJECT_ID_RESERVED(error(
                    "LWM202",
                    "An Object ID lies in a reserved class, 1024 to 2047 or 42801 to 65534.",
                    "For tests take 42769 to 42800.",
                    "OMNA registry")
            .because("Numbers of these classes can be given away any day, and then devices in the field answer for"
                    + " somebody else's Object.")),
    RESOURCE_ID_OUT_OF_RANGE(
            error(
                            "LWM203",
                            "A Resource ID is not 0 to 32768 (in the early draft 0 to 65535).",
                            "Take a smaller one.",
                            "OMNA registry; draft 7.2")
                    .because(
                            "OMA's registry has no class for such a number, and stacks that check ids refuse the whole Object.")),
    DUPLICATE_RESOURCE_ID(
            error("LWM204", "Two Resources of an Object have one id.", "Renumber one.", "Core, D.1; draft 7.1")
                    .because(
                            "On the wire there is the number alone: of two Resources that share it only one can ever be reached.")),
    DUPLICATE_OBJECT(error(
                    "LWM205",
                    "Two Objects of one run have the same id and version, or in the early draft the same URN or index.",
                    "Remove one, or give it another version.",
                    "Core, 7.2; draft 7.1")
            .because(
                    "A server finds an Object's definition by id and version, and would decode devices of the one by that"
                            + " of the other.")),
    VERSION_SYNTAX(error(
                    "LWM206",
                    "A version is not two numbers without leading zeros and a dot between them.",
                    "Write \"1.0\".",
                    "Core, 7.2.1")
            .because(
                    "Devices register with the version as text, and servers look it up as text: what is spelled otherwise"
                            + " is another version.")),
    UNKNOWN_LWM2M_VERSION(warning(
                    "LWM207",
                    "\"lwm2mVersion\" is not 1.0, 1.1 or 1.2.",
                    "Name the enabler the Object needs.",
                    "Core, D.1")
            .because("Servers and tools decide by it what an Object may use; of a version they do not know they assume"
                    + " something.")),
    SINCE_AFTER_VERSION(error(
                    "LWM208",
                    "A Resource came with a later version than its Object has.",
                    "Correct \"since\" or \"version\".",
                    "descriptor format")
            .because("Such a Resource cannot be in this version, so one of the two numbers misleads whoever plans an"
                    + " update.")),
    PRIVATE_RESOURCE_ID(warning(
                    "LWM209",
                    "An Object of class oma or ext has a Resource ID of 26241 to 32768, which vendors use as they like.",
                    "Take one of 0 to 2047, or one of OMA's common list.",
                    "OMNA registry")
            .because("An Object of a standards body is built by many vendors, each of whom may use these numbers for"
                    + " something else already.")),
    URN_SYNTAX(error(
                    "LWM210",
                    "The URN is not of the form its family has.",
                    "Leave it out: it follows from id and version.",
                    "OMNA registry; draft 7.2")
            .because("Servers and registries find an Object by its URN; what is not of the form finds nothing.")),
    URN_CLASS(
            error("LWM211", "The URN's class is not that of the Object ID.", "Write the class named.", "OMNA registry")
                    .because(
                            "The class says who is answerable for the Object; with the wrong one its URN leads into another part"
                                    + " of the registry.")),
    URN_ID(error("LWM212", "The URN holds another Object ID.", "Write the Object's own.", "OMNA registry")
            .because(
                    "A tool that goes by the URN takes this for another Object. Mostly the descriptor began as a copy of"
                            + " that one.")),
    URN_VERSION(error("LWM213", "The URN's version is not the Object's.", "Write the Object's own.", "Core, 7.2.2")
            .because("A tool that goes by the URN decodes devices of this version by the definition of another one.")),
    URN_REDUNDANT_VERSION(
            warning("LWM214", "The URN ends in \":1.0\", which is understood.", "Leave it out.", "Core, 7.2.2")
                    .because(
                            "URNs are compared as texts: the long form of version 1.0 does not match the short one that everybody"
                                    + " else has.")),
    MANDATORY_SINCE_MINOR(warning(
                    "LWM216",
                    "A mandatory Resource came with a minor version.",
                    "Make it optional, or raise the major version.",
                    "Core, 7.2.1")
            .because("A minor version must go on working with devices of the ones before, and those do not have the"
                    + " Resource: a server that relies on it fails with every older device.")),
    DRAFT_WITHOUT_INDEX(
            warning(
                            "LWM220",
                            "An Object of the early draft has no index: it has no address and is never registered.",
                            "Give it an id once it has one.",
                            "draft 7.4")
                    .because(
                            "Paths of the draft begin with the index, so neither a read nor a registration can name the Object.")),
    DRAFT_WITH_VERSION(
            error("LWM221", "An Object of the early draft has a version.", "Remove the key.", "draft 7.2")
                    .because(
                            "Nothing of it would reach the wire, and a reader believes that servers can tell the versions apart.")),
    DRAFT_MULTIPLE(warning(
                    "LWM222",
                    "An Object of the early draft is said to have Instances, which that draft does not know.",
                    "Remove the key.",
                    "draft 7.1")
            .because("Paths of the draft have no level for Instances: there is one of every Object.")),
    UNKNOWN_FAMILY(
            error("LWM223", "\"family\" is not one of the two there are.", "Choose one of them.", "descriptor format")
                    .because("The family decides which rules hold, how paths look and what is generated.")),
    NO_RESOURCES(error("LWM230", "An Object has no Resource.", "Add at least one.", "Core, D.1")
            .because("An Instance of it has nothing to read, write or execute."));

    private final RuleText text;

    IdentityRule(RuleText text) {
        this.text = text;
    }

    @Override
    public RuleText text() {
        return text;
    }
}
