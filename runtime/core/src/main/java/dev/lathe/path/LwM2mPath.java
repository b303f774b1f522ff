package dev.lathe.path;

import java.util.ArrayList;
import java.util.List;

/**
 * An absolute path in the data model of a LwM2M Client: the root, an Object, an Object Instance, a Resource or a Resource
 * Instance (LwM2M Core, 7.2). Ordered as Discover lists: by Object ID, then Object Instance ID, and so on, a parent before
 * its children.
 *
 * <p>Ids are 0 to 65534; 65535 is reserved and never part of a path.
 *
 * <p>A path belongs to a {@link Family} and is spelled as that family does. One of the early draft names the single, unspelled
 * instance 0 of an Object as soon as it names the Object; its ids are 0 to 65535. Paths of different families are never equal,
 * and none covers one of the other.
 */
public final class LwM2mPath implements Comparable<LwM2mPath> {

    /** The highest id; 65535 is reserved (LwM2M Core, 7.2.1). */
    public static final int MAX_ID = 65534;

    private static final LwM2mPath ROOT = new LwM2mPath(Family.LWM2M, PathLevel.ROOT, 0);
    private static final LwM2mPath DRAFT_0_ROOT = new LwM2mPath(Family.DRAFT_0, PathLevel.ROOT, 0);

    private final Family family;
    private final PathLevel level;
    /** Four ids of 16 bits, the Object ID highest, absent levels zero. */
    private final long packed;

    private LwM2mPath(Family family, PathLevel level, long packed) {
        this.family = family;
        this.level = level;
        this.packed = packed;
    }

    public static LwM2mPath root() {
        return ROOT;
    }

    static LwM2mPath rootOf(Family family) {
        return family == Family.DRAFT_0 ? DRAFT_0_ROOT : ROOT;
    }

    public static LwM2mPath of(int object) {
        return ROOT.child(object);
    }

    public static LwM2mPath of(int object, int instance) {
        return new LwM2mPath(Family.LWM2M, PathLevel.OBJECT_INSTANCE, pack(checked(object), checked(instance), 0, 0));
    }

    public static LwM2mPath of(int object, int instance, int resource) {
        return new LwM2mPath(
                Family.LWM2M, PathLevel.RESOURCE, pack(checked(object), checked(instance), checked(resource), 0));
    }

    public static LwM2mPath of(int object, int instance, int resource, int resourceInstance) {
        return new LwM2mPath(
                Family.LWM2M,
                PathLevel.RESOURCE_INSTANCE,
                pack(checked(object), checked(instance), checked(resource), checked(resourceInstance)));
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
        return ofSegments(Family.LWM2M, segments);
    }

    static LwM2mPath ofSegments(Family family, List<String> segments) {
        int most = family == Family.DRAFT_0 ? 2 : 4;
        if (segments.size() > most) {
            throw new PathSyntaxException(
                    "/" + String.join("/", segments.subList(0, most + 1)),
                    "it has more than the " + (most == 2 ? "two" : "four") + " levels of " + family);
        }
        LwM2mPath path = family.root();
        for (String segment : segments) {
            path = path.child(id(family, segments, segment));
        }
        return path;
    }

    private static int id(Family family, List<String> segments, String segment) {
        int length = segment.length();
        boolean wellFormed = length > 0 && length <= 5 && !(length > 1 && segment.charAt(0) == '0');
        int id = 0;
        for (int i = 0; wellFormed && i < length; i++) {
            char digit = segment.charAt(i);
            wellFormed = digit >= '0' && digit <= '9';
            id = id * 10 + digit - '0';
        }
        if (!wellFormed || id > family.maxId()) {
            throw new PathSyntaxException(
                    "/" + String.join("/", segments),
                    "each segment must be an id from 0 to " + family.maxId() + " without leading zeros");
        }
        return id;
    }

    private static int checked(int id) {
        return checked(id, MAX_ID);
    }

    private static int checked(int id, int max) {
        if (id < 0 || id > max) {
            throw new IllegalArgumentException("an id is 0 to " + max + ", not " + id);
        }
        return id;
    }

    private static long pack(int object, int instance, int resource, int resourceInstance) {
        return (long) object << 48 | (long) instance << 32 | (long) resource << 16 | resourceInstance;
    }

    /** The path one level deeper. */
    public LwM2mPath child(int id) {
        if (level == PathLevel.RESOURCE_INSTANCE) {
            throw new IllegalStateException(this + " has no deeper level");
        }
        PathLevel deeper = level.below();
        long with = packed | (long) checked(id, family.maxId()) << (64 - 16 * deeper.depth());
        return new LwM2mPath(family, unspelled(deeper) ? PathLevel.OBJECT_INSTANCE : deeper, with);
    }

    /** The path one level higher; the root's is the root. */
    public LwM2mPath parent() {
        PathLevel higher = level.above();
        return higher == PathLevel.ROOT || unspelled(higher)
                ? family.root()
                : new LwM2mPath(family, higher, packed & mask(higher));
    }

    /** No path ends at an Object where its instance has no segment. */
    private boolean unspelled(PathLevel end) {
        return family == Family.DRAFT_0 && end == PathLevel.OBJECT;
    }

    public Family family() {
        return family;
    }

    public PathLevel level() {
        return level;
    }

    /** Whether this path has that level, being at it or deeper. */
    public boolean has(PathLevel other) {
        return level.compareTo(other) >= 0;
    }

    /** Whether {@code other} is this path or lies below it. */
    public boolean covers(LwM2mPath other) {
        long mask = mask(level);
        return family == other.family && other.has(level) && packed == (other.packed & mask);
    }

    private static long mask(PathLevel level) {
        return level == PathLevel.ROOT ? 0 : -1L << (64 - 16 * level.depth());
    }

    /** @throws IllegalStateException for the root */
    public int object() {
        return id(PathLevel.OBJECT, "Object");
    }

    /** @throws IllegalStateException if the path ends above */
    public int instance() {
        return id(PathLevel.OBJECT_INSTANCE, "Object Instance");
    }

    /** @throws IllegalStateException if the path ends above */
    public int resource() {
        return id(PathLevel.RESOURCE, "Resource");
    }

    /** @throws IllegalStateException if the path ends above */
    public int resourceInstance() {
        return id(PathLevel.RESOURCE_INSTANCE, "Resource Instance");
    }

    private int id(PathLevel at, String name) {
        if (!has(at)) {
            throw new IllegalStateException(this + " has no " + name + " ID");
        }
        return idAt(at);
    }

    private int idAt(PathLevel at) {
        return (int) (packed >>> (64 - 16 * at.depth()) & 0xffff);
    }

    /** The segments of the CoAP Uri-Path. */
    public List<String> segments() {
        List<String> segments = new ArrayList<>(4);
        for (PathLevel each : PathLevel.values()) {
            boolean hidden = family == Family.DRAFT_0 && each == PathLevel.OBJECT_INSTANCE;
            if (each != PathLevel.ROOT && has(each) && !hidden) {
                segments.add(Integer.toString(idAt(each)));
            }
        }
        return segments;
    }

    @Override
    public int compareTo(LwM2mPath other) {
        // Absent levels are zero, so a parent is at most equal to its children, and the levels decide then.
        int order = Long.compareUnsigned(packed, other.packed);
        if (order == 0) {
            order = level.compareTo(other.level);
        }
        return order == 0 ? family.compareTo(other.family) : order;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LwM2mPath that && packed == that.packed && level == that.level && family == that.family;
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(packed) + level.depth() + (family == Family.DRAFT_0 ? 5 : 0);
    }

    @Override
    public String toString() {
        return "/" + String.join("/", segments());
    }
}
