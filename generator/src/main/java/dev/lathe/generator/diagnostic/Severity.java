package dev.lathe.generator.diagnostic;

/** How much a diagnostic matters. */
public enum Severity {
    /** Nothing is generated for the Object concerned. */
    ERROR("error"),
    /** Probably not what was meant; the Object compiles. */
    WARNING("warning"),
    /** Worth knowing. */
    INFO("info");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    /** As reports spell it. */
    public String word() {
        return word;
    }
}
