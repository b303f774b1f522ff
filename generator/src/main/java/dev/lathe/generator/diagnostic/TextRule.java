package dev.lathe.generator.diagnostic;

import static dev.lathe.generator.diagnostic.RuleText.error;
import static dev.lathe.generator.diagnostic.RuleText.info;
import static dev.lathe.generator.diagnostic.RuleText.warning;

/** Texts for people: 6xx. */
public enum TextRule implements Rule {
    TEXT_CONTROL_CHARACTER(warning("LWM601", "A text holds a control character.", "Remove it.", "Core, D.1")),
    TEXT_HALF_CHARACTER(
            error("LWM602", "A text holds half of a surrogate pair.", "Write both halves.", "RFC 8259, 8.2")),
    TEXT_DIRECTION(warning(
            "LWM603",
            "A text holds a character that turns the direction of writing, and may not read as it looks.",
            "Remove it.",
            "Unicode TR 36")),
    BLANK_TEXT(error(
            "LWM604", "A text that must say something is blank.", "Say it, or remove the key.", "descriptor format")),
    TEXT_GARBLED(warning(
            "LWM605",
            "A text holds what is left of characters that were read in another encoding.",
            "Write the characters that were meant.",
            "Unicode, 23.8")),
    TEXT_ENTITY(info("LWM606", "A text holds an entity of HTML.", "Write the character.", "Core, D.1")),
    TEXT_ESCAPE(info(
            "LWM607",
            "A text holds a backslash and n, r or t, as programming languages write line breaks and tabs.",
            "Write the line break itself; JSON spells it with one backslash.",
            "Core, D.1"));

    private final RuleText text;

    TextRule(RuleText text) {
        this.text = text;
    }

    @Override
    public RuleText text() {
        return text;
    }
}
