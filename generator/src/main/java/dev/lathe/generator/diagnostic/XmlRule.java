package dev.lathe.generator.diagnostic;

import static dev.lathe.generator.diagnostic.RuleText.error;
import static dev.lathe.generator.diagnostic.RuleText.info;
import static dev.lathe.generator.diagnostic.RuleText.warning;

/** The form of a DDF file, OMA's way of writing Objects in XML: 120 to 149. */
public enum XmlRule implements Rule {
    NOT_WELL_FORMED(error("LWM120", "The file is not XML.", "Mend the first fault; others may follow it.", "XML 1.0")
            .oma("021")
            .because(
                    "No program that reads XML gets past the fault, so nobody learns what the rest of the file says.")),
    DOCUMENT_TYPE(error("LWM121", "The file has a document type declaration.", "Remove it.", "limit of this compiler")
            .because(
                    "A document type can make a reader fetch other files and expand a few bytes to gigabytes; no DDF file"
                            + " needs one, so nothing of it is looked at.")),
    TOO_MUCH_XML(
            error(
                            "LWM122",
                            "Elements are nested more than 64 deep, or there are too many of them, or of attributes.",
                            "Put fewer Objects into one file.",
                            "limit of this compiler")
                    .because(
                            "A file that is made to eat memory looks like that; the largest definition of the registry is a hundredth of it.")),
    UNKNOWN_ENCODING(error(
                    "LWM123",
                    "The XML declaration names an encoding that the file does not have or that is not read here.",
                    "Save the file as UTF-8, and say so.",
                    "XML 1.0, 4.3.3")
            .because("Read in a wrong encoding a text turns into another without anybody noticing.")),
    OTHER_ENCODING(warning(
                    "LWM124",
                    "The XML declaration names another encoding than UTF-8.",
                    "Save the file as UTF-8, and say so.",
                    "OMNA registry")
            .because("It is read here, but tools of the field take every DDF file as UTF-8.")),
    NO_XML_DECLARATION(warning(
                    "LWM125",
                    "The file has no XML declaration.",
                    "Begin it with <?xml version=\"1.0\" encoding=\"UTF-8\"?>.",
                    "XML 1.0, 2.8")
            .because("XML can do without, and some tools that look for it do not know the file as XML.")),
    CARRIAGE_RETURN(
            warning("LWM126", "Lines end in a carriage return.", "Save the file with \\n line ends.", "OMNA registry")
                    .because("OMA's validator refuses such files, but a checkout of the registry makes them by itself.")
                    .oma("407")
                    .optional()),
    NOT_A_DDF(error("LWM127", "The root element is not <LWM2M>.", "Name a file that defines Objects.", "DDF schema")
            .because("The file says nothing of Objects; most likely it was named by mistake.")),
    OTHER_REGISTRY_FILE(warning(
                    "LWM128",
                    "The file is of OMA's registry, but defines no Object; it is left out.",
                    "Do not name it.",
                    "OMNA registry")
            .because("A checkout of the registry holds such files between those of Objects.")),
    OBJECT_TYPE(
            warning("LWM129", "The ObjectType of an Object is not MODefinition.", "Write MODefinition.", "DDF schema")
                    .because("Tools tell by it whether a file defines an Object, or Resources that Objects share.")),
    UNKNOWN_ELEMENT(error(
                    "LWM130",
                    "An element stands where the schema has none of its name.",
                    "Correct or remove it.",
                    "DDF schema")
            .because("What it says would be lost in silence, and what it was meant to be would be missing.")),
    DUPLICATE_ELEMENT(error("LWM131", "An element stands twice.", "Remove one of them.", "DDF schema")
            .because("Of two values tools take the first or the last, each its own.")),
    MISSING_ELEMENT(error(
                    "LWM132",
                    "An element without which the definition is incomplete is missing.",
                    "Add it.",
                    "DDF schema")
            .because("Whatever a tool takes for it is a guess about what devices do.")),
    ELEMENT_LEFT_OUT(
            warning(
                            "LWM133",
                            "An element is missing that the schema wants even if it is empty.",
                            "Add it empty.",
                            "DDF schema")
                    .because(
                            "The meaning is clear, but a validator with the schema, Leshan among them, refuses the whole file.")),
    ELEMENT_ORDER(
            warning(
                            "LWM134",
                            "The elements of an Object or an Item stand in another order than the schema's.",
                            "Put them into its order.",
                            "DDF schema")
                    .because(
                            "The meaning is clear, but a validator with the schema, Leshan among them, refuses the whole file.")),
    UNKNOWN_ELEMENT_WORD(error(
                    "LWM135",
                    "MultipleInstances is not Multiple or Single, or Mandatory is not Mandatory or Optional.",
                    "Choose one of them.",
                    "DDF schema")
            .because("Tools take any other word for one of the two without a sound, and not all for the same.")),
    ITEM_WITHOUT_ID(error("LWM136", "An Item has no ID.", "Add ID=\"…\".", "DDF schema")
            .because("A Resource without an id has no path.")),
    ID_NOT_A_NUMBER(error("LWM137", "An ID or ObjectID is not a whole number.", "Write digits alone.", "DDF schema")
            .because("Ids are numbers on the wire.")),
    UNKNOWN_ATTRIBUTE(
            warning("LWM138", "An attribute stands where the schema has none of its name.", "Remove it.", "DDF schema")
                    .because("Nobody reads it, and a validator with the schema refuses the file.")),
    STRAY_TEXT(warning(
                    "LWM139",
                    "Text stands between elements; it is of no meaning and not kept.",
                    "Remove it, or move it into a Description.",
                    "DDF schema")
            .because("Nobody reads it, and often it is what is left of a tag.")),
    NAMESPACE(warning(
                    "LWM140",
                    "The elements are in a namespace; those of the schema are in none.",
                    "Remove xmlns.",
                    "DDF schema")
            .because("A validator with the schema knows none of the elements then.")),
    NO_SCHEMA_REFERENCE(warning(
                    "LWM141",
                    "<LWM2M> does not name its schema.",
                    "Add xsi:noNamespaceSchemaLocation.",
                    "OMNA registry")
            .oma("405")
            .because("Editors and validators find the schema by it.")),
    UNKNOWN_SCHEMA_REFERENCE(warning("LWM142", "The schema named is not OMA's.", "Name OMA's.", "OMNA registry")
            .oma("405")
            .because("Editors and validators look for the schema there and find none, or another.")),
    BLANK_FOR_EMPTY(warning(
                    "LWM143",
                    "Operations or Type holds nothing but white space; it is taken as empty.",
                    "Leave nothing between the tags.",
                    "DDF schema")
            .because("A program set the end tag on a line of its own; for the schema a word of spaces is no word.")),
    COMMENT_NOT_KEPT(
            info(
                            "LWM144",
                            "A comment stands inside <LWM2M>; an import does not keep it.",
                            "Put what matters into a Description.",
                            "descriptor format")
                    .because(
                            "Comments hold hints to readers, at times whole Resources to come, and a descriptor has no place for them.")),
    NOT_IN_DDF(
            warning(
                            "LWM145",
                            "An export to DDF leaves out what a DDF file cannot say.",
                            "Keep the descriptor beside the file.",
                            "DDF schema")
                    .because(
                            "Whoever has the DDF file alone does not learn of it, so that the way back gives another descriptor.")),
    DRAFT_HAS_NO_DDF(error(
                    "LWM146", "An Object of the early draft has no form in DDF.", "Keep the descriptor.", "DDF schema")
            .because("Its two-level paths, its URNs and its operations are none that the schema has words for."));

    private final RuleText text;

    XmlRule(RuleText text) {
        this.text = text;
    }

    @Override
    public boolean isOfExport() {
        return this == NOT_IN_DDF;
    }

    @Override
    public RuleText text() {
        return text;
    }
}
