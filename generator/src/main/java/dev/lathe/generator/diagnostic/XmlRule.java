package dev.lathe.generator.diagnostic;

import static dev.lathe.generator.diagnostic.RuleText.error;
import static dev.lathe.generator.diagnostic.RuleText.info;
import static dev.lathe.generator.diagnostic.RuleText.warning;

/** The form of a DDF file, OMA's way of writing Objects in XML: 120 to 149. */
public enum XmlRule implements Rule {
    NOT_WELL_FORMED(error("LWM120", "The file is not XML.", "Mend the first fault; others may follow it.", "XML 1.0")
            .oma("021")),
    DOCUMENT_TYPE(error("LWM121", "The file has a document type declaration.", "Remove it.", "limit of this compiler")
            .because(
                    "A document type can make a reader fetch other files and expand a few bytes to gigabytes; no DDF file"
                            + " needs one, so nothing of it is looked at.")),
    TOO_MUCH_XML(error(
            "LWM122",
            "Elements are nested more than 64 deep, or there are too many of them, or of attributes.",
            "Put fewer Objects into one file.",
            "limit of this compiler")),
    UNKNOWN_ENCODING(error(
            "LWM123",
            "The XML declaration names an encoding that the file does not have or that is not read here.",
            "Save the file as UTF-8, and say so.",
            "XML 1.0, 4.3.3")),
    OTHER_ENCODING(warning(
            "LWM124",
            "The XML declaration names another encoding than UTF-8.",
            "Save the file as UTF-8, and say so.",
            "OMNA registry")),
    NO_XML_DECLARATION(warning(
            "LWM125",
            "The file has no XML declaration.",
            "Begin it with <?xml version=\"1.0\" encoding=\"UTF-8\"?>.",
            "XML 1.0, 2.8")),
    CARRIAGE_RETURN(
            warning("LWM126", "Lines end in a carriage return.", "Save the file with \\n line ends.", "OMNA registry")
                    .because("OMA's validator refuses such files, but a checkout of the registry makes them by itself.")
                    .oma("407")
                    .optional()),
    NOT_A_DDF(error("LWM127", "The root element is not <LWM2M>.", "Name a file that defines Objects.", "DDF schema")),
    OTHER_REGISTRY_FILE(warning(
            "LWM128",
            "The file is of OMA's registry, but defines no Object; it is left out.",
            "Do not name it.",
            "OMNA registry")),
    OBJECT_TYPE(
            warning("LWM129", "The ObjectType of an Object is not MODefinition.", "Write MODefinition.", "DDF schema")),
    UNKNOWN_ELEMENT(error(
            "LWM130",
            "An element stands where the schema has none of its name.",
            "Correct or remove it.",
            "DDF schema")),
    DUPLICATE_ELEMENT(error("LWM131", "An element stands twice.", "Remove one of them.", "DDF schema")),
    MISSING_ELEMENT(error(
            "LWM132", "An element without which the definition is incomplete is missing.", "Add it.", "DDF schema")),
    ELEMENT_LEFT_OUT(warning(
            "LWM133",
            "An element is missing that the schema wants even if it is empty.",
            "Add it empty.",
            "DDF schema")),
    ELEMENT_ORDER(warning(
            "LWM134",
            "The elements of an Object or an Item stand in another order than the schema's.",
            "Put them into its order.",
            "DDF schema")),
    UNKNOWN_ELEMENT_WORD(error(
            "LWM135",
            "MultipleInstances is not Multiple or Single, or Mandatory is not Mandatory or Optional.",
            "Choose one of them.",
            "DDF schema")),
    ITEM_WITHOUT_ID(error("LWM136", "An Item has no ID.", "Add ID=\"…\".", "DDF schema")),
    ID_NOT_A_NUMBER(error("LWM137", "An ID or ObjectID is not a whole number.", "Write digits alone.", "DDF schema")),
    UNKNOWN_ATTRIBUTE(warning(
            "LWM138", "An attribute stands where the schema has none of its name.", "Remove it.", "DDF schema")),
    STRAY_TEXT(warning(
            "LWM139",
            "Text stands between elements; it is of no meaning and not kept.",
            "Remove it, or move it into a Description.",
            "DDF schema")),
    NAMESPACE(warning(
            "LWM140",
            "The elements are in a namespace; those of the schema are in none.",
            "Remove xmlns.",
            "DDF schema")),
    NO_SCHEMA_REFERENCE(warning(
                    "LWM141",
                    "<LWM2M> does not name its schema.",
                    "Add xsi:noNamespaceSchemaLocation.",
                    "OMNA registry")
            .oma("405")),
    UNKNOWN_SCHEMA_REFERENCE(warning("LWM142", "The schema named is not OMA's.", "Name OMA's.", "OMNA registry")
            .oma("405")),
    BLANK_FOR_EMPTY(warning(
            "LWM143",
            "Operations or Type holds nothing but white space; it is taken as empty.",
            "Leave nothing between the tags.",
            "DDF schema")),
    COMMENT_NOT_KEPT(info(
            "LWM144",
            "A comment stands inside <LWM2M>; an import does not keep it.",
            "Put what matters into a Description.",
            "descriptor format")),
    NOT_IN_DDF(warning(
            "LWM145",
            "An export to DDF leaves out what a DDF file cannot say.",
            "Keep the descriptor beside the file.",
            "DDF schema")),
    DRAFT_HAS_NO_DDF(
            error("LWM146", "An Object of the early draft has no form in DDF.", "Keep the descriptor.", "DDF schema"));

    private final RuleText text;

    XmlRule(RuleText text) {
        this.text = text;
    }

    @Override
    public RuleText text() {
        return text;
    }
}
