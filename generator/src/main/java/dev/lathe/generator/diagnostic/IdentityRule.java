package dev.lathe.generator.diagnostic;

import static dev.lathe.generator.diagnostic.RuleText.error;
import static dev.lathe.generator.diagnostic.RuleText.warning;

/** Ids, URNs and families: 2xx. */
public enum IdentityRule implements Rule {
    OBJECT_ID_OUT_OF_RANGE(error(
            "LWM201", "An Object ID is not 0 to 65534.", "Take an id of your class.", "Core, 7.1; OMNA registry")),
    OBJECT_ID_RESERVED(error(
            "LWM202",
            "An Object ID lies in a reserved class, 1024 to 2047 or 42801 to 65534.",
            "For tests take 42769 to 42800.",
            "OMNA registry")),
    RESOURCE_ID_OUT_OF_RANGE(error(
            "LWM203",
            "A Resource ID is not 0 to 32768 (in the early draft 0 to 65535).",
            "Take a smaller one.",
            "OMNA registry; draft 7.2")),
    DUPLICATE_RESOURCE_ID(
            error("LWM204", "Two Resources of an Object have one id.", "Renumber one.", "Core, D.1; draft 7.1")),
    DUPLICATE_OBJECT(error(
            "LWM205",
            "Two Objects of one run have the same id and version, or in the early draft the same URN or index.",
            "Remove one, or give it another version.",
            "Core, 7.2; draft 7.1")),
    VERSION_SYNTAX(error(
            "LWM206",
            "A version is not two numbers without leading zeros and a dot between them.",
            "Write \"1.0\".",
            "Core, 7.2.1")),
    UNKNOWN_LWM2M_VERSION(warning(
            "LWM207", "\"lwm2mVersion\" is not 1.0, 1.1 or 1.2.", "Name the enabler the Object needs.", "Core, D.1")),
    SINCE_AFTER_VERSION(error(
            "LWM208",
            "A Resource came with a later version than its Object has.",
            "Correct \"since\" or \"version\".",
            "descriptor format")),
    PRIVATE_RESOURCE_ID(warning(
            "LWM209",
            "An Object of class oma or ext has a Resource ID of 26241 to 32768, which vendors use as they like.",
            "Take one of 0 to 2047, or one of OMA's common list.",
            "OMNA registry")),
    URN_SYNTAX(error(
            "LWM210",
            "The URN is not of the form its family has.",
            "Leave it out: it follows from id and version.",
            "OMNA registry; draft 7.2")),
    URN_CLASS(error(
            "LWM211", "The URN's class is not that of the Object ID.", "Write the class named.", "OMNA registry")),
    URN_ID(error("LWM212", "The URN holds another Object ID.", "Write the Object's own.", "OMNA registry")),
    URN_VERSION(error("LWM213", "The URN's version is not the Object's.", "Write the Object's own.", "Core, 7.2.2")),
    URN_REDUNDANT_VERSION(
            warning("LWM214", "The URN ends in \":1.0\", which is understood.", "Leave it out.", "Core, 7.2.2")),
    MANDATORY_SINCE_MINOR(warning(
            "LWM216",
            "A mandatory Resource came with a minor version.",
            "Make it optional, or raise the major version.",
            "Core, 7.2.1")),
    DRAFT_WITHOUT_INDEX(warning(
            "LWM220",
            "An Object of the early draft has no index: it has no address and is never registered.",
            "Give it an id once it has one.",
            "draft 7.4")),
    DRAFT_WITH_VERSION(error("LWM221", "An Object of the early draft has a version.", "Remove the key.", "draft 7.2")),
    DRAFT_MULTIPLE(warning(
            "LWM222",
            "An Object of the early draft is said to have Instances, which that draft does not know.",
            "Remove the key.",
            "draft 7.1")),
    UNKNOWN_FAMILY(
            error("LWM223", "\"family\" is not one of the two there are.", "Choose one of them.", "descriptor format")),
    NO_RESOURCES(error("LWM230", "An Object has no Resource.", "Add at least one.", "Core, D.1"));

    private final RuleText text;

    IdentityRule(RuleText text) {
        this.text = text;
    }

    @Override
    public RuleText text() {
        return text;
    }
}
