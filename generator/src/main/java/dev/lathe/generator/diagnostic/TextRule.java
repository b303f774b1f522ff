package dev.lathe.generator.diagnostic;

import static dev.lathe.generator.diagnostic.RuleText.error;
import static dev.lathe.generator.diagnostic.RuleText.info;
import static dev.lathe.generator.diagnostic.RuleText.warning;

/** Texts for people: 6xx. */
public enum TextRule implements Rule {
    TEXT_CONTROL_CHARACTER(warning("LWM601", "A text holds a control character.", "Remove it.", "Core, D.1")
            .because("It is not seen, cannot stand in XML, and moves the cursor of a terminal that shows the text.")),
    TEXT_HALF_CHARACTER(error("LWM602", "A text holds half of a surrogate pair.", "Write both halves.", "RFC 8259, 8.2")
            .because("It cannot be encoded in UTF-8: generated files would hold a question mark, or not be written.")),
    TEXT_DIRECTION(warning(
                    "LWM603",
                    "A text holds a character that turns the direction of writing, and may not read as it looks.",
                    "Remove it.",
                    "Unicode TR 36")
            .because("The text can be made to look other than it is in reviews and in generated code.")),
    BLANK_TEXT(error(
                    "LWM604",
                    "A text that must say something is blank.",
                    "Say it, or remove the key.",
                    "descriptor format")
            .because("A deprecation or suppression without its reason leaves the next reader to guess whether it still"
                    + " holds.")),
    TEXT_GARBLED(warning(
                    "LWM605",
                    "A text holds what is left of characters that were read in another encoding.",
                    "Write the characters that were meant.",
                    "Unicode, 23.8")
            .because("It goes on into Javadoc, consoles and exported files, where nobody can undo it any more.")),
    TEXT_ENTITY(info("LWM606", "A text holds an entity of HTML.", "Write the character.", "Core, D.1")
            .because(
                    "Whoever shows the text as text shows the entity; whoever shows it as HTML shows the character only"
                            + " if it is not escaped first, as it should be.")),
    TEXT_ESCAPE(info(
                    "LWM607",
                    "A text holds a backslash and n, r or t, as programming languages write line breaks and tabs.",
                    "Write the line break itself; JSON spells it with one backslash.",
                    "Core, D.1")
            .because(
                    "A description with line breaks in the wrong spelling is one long line with letters in it that do not"
                            + " belong there."));

    private final RuleText text;

    TextRule(RuleText text) {
        this.text = text;
    }

    @Override
    public RuleText text() {
        return text;
    }
}
