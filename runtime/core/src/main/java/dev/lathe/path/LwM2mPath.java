package dev.lathe.path;

import java.util.ArrayList;
import java.util.List;

/**
 * An absolute path in the data model of a LwM2M Client: the root, an Object, an Object Instance, a Resource or a Resource
 * Instance (LwM2M Core, 7.2). Ordered as Discover lists: by Object ID, then Object Instance ID, and so on, a parent before
 * its children.
 *
 * <p>Ids are 0 to 65534; 65535 is reserved and never part of a path.
 */
public final class LwM2mPath implements Comparable<LwM2mPath> {

    /** The highest id; 65535 is reserved (LwM2M Core, 7.2.1). */
    public static final int MAX_ID = 65534;

    private static final int ABSENT = 0xffff;
    private static final LwM2mPath ROOT = new LwM2mPath(0xffff_ffff_ffff_ffffL);

    /** Four ids of 16 bits, the Object ID highest, absent levels all ones. */
    private final long packed;

    private LwM2mPath(long packed) {
        this.packed = packed;
    }

    public static LwM2mPath root() {
        return ROOT;
    }

    public static LwM2mPath of(int object) {
        return new LwM2mPath(pack(checked(object), ABSENT, ABSENT, ABSENT));
    }

    public static LwM2mPath of(int object, int instance) {
        return new LwM2mPath(pack(checked(object), checked(instance), ABSENT, ABSENT));
    }

    public static LwM2mPath of(int object, int instance, int resource) {
        return new LwM2mPath(pack(checked(object), checked(instance), checked(resource), ABSENT));
    }

    public static LwM2mPath of(int object, int instance, int resource, int resourceInstance) {
        return new LwM2mPath(pack(checked(object), checked(instance), checked(resource), checked(resourceInstance)));
    }

    /**
     * Reads {@code /3/0/1}, or {@code /} for the root.
     *
     * @throws PathSyntaxException if a segment is not a decimal id without leading zeros, there are more than four of them,
     *     or the text does not begin with a slash
     */
    public static LwM2mPath parse(String text) {
        if (text.equals("/")) {
            return ROOT;
        }
        if (text.isEmpty() || text.charAt(0) != '/') {
            throw new PathSyntaxException(text, "it must begin with '/'");
        }
        List<String> segments = new ArrayList<>(4);
        int from = 1;
        for (int slash = text.indexOf('/', from); slash >= 0 && segments.size() <= 4; slash = text.indexOf('/', from)) {
            segments.add(text.substring(from, slash));
            from = slash + 1;
        }
        segments.add(text.substring(from));
        return ofSegments(segments);
    }

    /**
     * Reads the segments of a CoAP Uri-Path; none for the root.
     *
     * @throws PathSyntaxException as {@link #parse(String)}
     */
    public static LwM2mPath ofSegments(List<String> segments) {
        if (segments.size() > 4) {
            throw new PathSyntaxException(
                    "/" + String.join("/", segments.subList(0, 5)), "it has more than four levels");
        }
        long packed = 0;
        for (int level = 0; level < 4; level++) {
            packed = packed << 16 | (level < segments.size() ? id(segments, segments.get(level)) : ABSENT);
        }
        return new LwM2mPath(packed);
    }

    private static int id(List<String> segments, String segment) {
        int length = segment.length();
        boolean wellFormed = length > 0 && length <= 5 && !(length > 1 && segment.charAt(0) == '0');
        int id = 0;
        for (int i = 0; wellFormed && i < length; i++) {
            char digit = segment.charAt(i);
            wellFormed = digit >= '0' && digit <= '9';
            id = id * 10 + digit - '0';
        }
        if (!wellFormed || id > MAX_ID) {
            throw new PathSyntaxException(
                    "/" + String.join("/", segments),
                    "each segment must be an id from 0 to 65534 without leading zeros");
        }
        return id;
    }

    private static int checked(int id) {
        if (id < 0 || id > MAX_ID) {
            throw new IllegalArgumentException("an id is 0 to 65534, not " + id);
        }
        return id;
    }

    private static long pack(int object, int instance, int resource, int resourceInstance) {
        return (long) object << 48 | (long) instance << 32 | (long) resource << 16 | resourceInstance;
    }

    /** The path one level deeper. */
    public LwM2mPath child(int id) {
        return switch (level()) {
            case ROOT -> of(id);
            case OBJECT -> of(object(), id);
            case OBJECT_INSTANCE -> of(object(), instance(), id);
            case RESOURCE -> of(object(), instance(), resource(), id);
            case RESOURCE_INSTANCE -> throw new IllegalStateException(this + " has no deeper level");
        };
    }

    /** The path one level higher; the root's is the root. */
    public LwM2mPath parent() {
        return switch (level()) {
            case ROOT, OBJECT -> ROOT;
            case OBJECT_INSTANCE -> of(object());
            case RESOURCE -> of(object(), instance());
            case RESOURCE_INSTANCE -> of(object(), instance(), resource());
        };
    }

    public PathLevel level() {
        if ((packed & 0xffff) != ABSENT) {
            return PathLevel.RESOURCE_INSTANCE;
        }
        if ((packed >>> 16 & 0xffff) != ABSENT) {
            return PathLevel.RESOURCE;
        }
        if ((packed >>> 32 & 0xffff) != ABSENT) {
            return PathLevel.OBJECT_INSTANCE;
        }
        return packed >>> 48 != ABSENT ? PathLevel.OBJECT : PathLevel.ROOT;
    }

    /** Whether this path has that level, being at it or deeper. */
    public boolean has(PathLevel level) {
        return level().compareTo(level) >= 0;
    }

    /** Whether {@code other} is this path or lies below it. */
    public boolean covers(LwM2mPath other) {
        long mask = mask(level());
        return (packed & mask) == (other.packed & mask);
    }

    private static long mask(PathLevel level) {
        return level == PathLevel.ROOT ? 0 : -1L << (64 - 16 * level.depth());
    }

    /** @throws IllegalStateException for the root */
    public int object() {
        return present(packed >>> 48, "Object");
    }

    /** @throws IllegalStateException if the path ends above */
    public int instance() {
        return present(packed >>> 32 & 0xffff, "Object Instance");
    }

    /** @throws IllegalStateException if the path ends above */
    public int resource() {
        return present(packed >>> 16 & 0xffff, "Resource");
    }

    /** @throws IllegalStateException if the path ends above */
    public int resourceInstance() {
        return present(packed & 0xffff, "Resource Instance");
    }

    private int present(long id, String level) {
        if (id == ABSENT) {
            throw new IllegalStateException(this + " has no " + level + " ID");
        }
        return (int) id;
    }

    /** The segments of the CoAP Uri-Path. */
    public List<String> segments() {
        List<String> segments = new ArrayList<>(4);
        for (int level = 1; level <= level().depth(); level++) {
            segments.add(Long.toString(packed >>> (64 - 16 * level) & 0xffff));
        }
        return segments;
    }

    @Override
    public int compareTo(LwM2mPath other) {
        // One more than each id, with an absent level as 0, sorts a parent before its children.
        for (int shift = 48; shift >= 0; shift -= 16) {
            int order = Long.compare((packed >>> shift) + 1 & 0xffff, (other.packed >>> shift) + 1 & 0xffff);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LwM2mPath that && packed == that.packed;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(packed);
    }

    @Override
    public String toString() {
        return "/" + String.join("/", segments());
    }
}
