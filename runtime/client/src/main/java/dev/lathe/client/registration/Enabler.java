package dev.lathe.client.registration;

/** The version of LwM2M that a client registers with. */
public enum Enabler {
    V1_0("1.0"),
    V1_1("1.1"),
    /** The early draft, whose Register names no version. */
    DRAFT_0("draft-0");

    private final String spelling;

    Enabler(String spelling) {
        this.spelling = spelling;
    }

    /** As in the parameter {@code lwm2m} of Register. */
    public String spelling() {
        return spelling;
    }
}
