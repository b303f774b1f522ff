package dev.lathe.path;

import java.util.List;

/** The two protocol families. Each spells paths in its own way, and nothing of one is ever equal to anything of the other. */
public enum Family {
    /** LwM2M 1.0 and later: {@code /Object/Object Instance/Resource/Resource Instance}, ids up to 65534. */
    LWM2M("LwM2M", 65534),
    /**
     * The early OMA draft: {@code /Object ID Index/Resource ID}, ids up to 65535. It has no Object Instances; where the data
     * model wants one, it is 0 and has no segment.
     */
    DRAFT_0("the early draft", 65535);

    private final String title;
    private final int maxId;

    Family(String title, int maxId) {
        this.title = title;
        this.maxId = maxId;
    }

    /** The highest id of an Object or a Resource. */
    public int maxId() {
        return maxId;
    }

    /** The path all others of the family lie below. */
    public LwM2mPath root() {
        return LwM2mPath.rootOf(this);
    }

    /**
     * The Object Instance with these ids; in the early draft the Object itself, whose one Instance is 0.
     *
     * @throws IllegalArgumentException if the family has no such ids
     */
    public LwM2mPath instance(int object, int instance) {
        if (this == DRAFT_0) {
            if (instance != 0) {
                throw new IllegalArgumentException("the early draft has no Object Instance " + instance);
            }
            return root().child(object);
        }
        return LwM2mPath.of(object, instance);
    }

    /**
     * Reads the segments of a CoAP Uri-Path; none for the root.
     *
     * @throws PathSyntaxException if a segment is not a decimal id without leading zeros, or there are more of them than the
     *     family has levels: four, in the early draft two
     */
    public LwM2mPath parse(List<String> segments) {
        return LwM2mPath.ofSegments(this, segments);
    }

    /** How people call it. */
    @Override
    public String toString() {
        return title;
    }
}
