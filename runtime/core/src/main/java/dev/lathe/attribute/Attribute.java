package dev.lathe.attribute;

import java.util.Optional;

/** A notification attribute (LwM2M Core, 5.1.2). */
public enum Attribute {
    /** Minimum Period: seconds that lie between two notifications at least. */
    PMIN("pmin", false),
    /** Maximum Period: seconds that lie between two notifications at most. */
    PMAX("pmax", false),
    /** Minimum Evaluation Period: seconds between two evaluations at least. */
    EPMIN("epmin", false),
    /** Maximum Evaluation Period: seconds between two evaluations at most. */
    EPMAX("epmax", false),
    /** Greater Than: the value crosses this threshold upwards. */
    GT("gt", true),
    /** Less Than: the value crosses this threshold downwards. */
    LT("lt", true),
    /** Step: the value has changed by this much. */
    ST("st", true);

    private final String spelling;
    private final boolean threshold;

    Attribute(String spelling, boolean threshold) {
        this.spelling = spelling;
        this.threshold = threshold;
    }

    static Optional<Attribute> of(String spelling) {
        for (Attribute attribute : values()) {
            if (attribute.spelling.equals(spelling)) {
                return Optional.of(attribute);
            }
        }
        return Optional.empty();
    }

    /** As in a URI query and in link format. */
    public String spelling() {
        return spelling;
    }

    /** Whether it compares values, and so applies to numeric Resources and Resource Instances only. */
    public boolean isThreshold() {
        return threshold;
    }
}
