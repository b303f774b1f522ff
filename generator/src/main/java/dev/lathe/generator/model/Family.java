package dev.lathe.generator.model;

/** The protocol families that share this model and are never mixed. */
public enum Family {
    /** LwM2M 1.0, 1.1 and 1.2. */
    LWM2M("lwm2m"),
    /** The early OMA draft: two-level paths, no Object Instances. */
    DRAFT_0("draft-0");

    private final String spelling;

    Family(String spelling) {
        this.spelling = spelling;
    }

    public String spelling() {
        return spelling;
    }
}
