package dev.lathe.generator.diagnostic;

/** How a file is written down, as far as changing a value in it has to know. */
public enum Notation {
    /** Texts stand in double quotes, with escapes (RFC 8259). */
    JSON,
    /** Texts stand between tags, with references or in CDATA sections (XML 1.0). */
    XML
}
