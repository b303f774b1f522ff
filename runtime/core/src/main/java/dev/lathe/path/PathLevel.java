package dev.lathe.path;

/** How deep a {@link LwM2mPath} goes, from the root down. */
public enum PathLevel {
    ROOT(0),
    OBJECT(1),
    OBJECT_INSTANCE(2),
    RESOURCE(3),
    RESOURCE_INSTANCE(4);

    private final int depth;

    PathLevel(int depth) {
        this.depth = depth;
    }

    /** How many ids a path of this level has. */
    public int depth() {
        return depth;
    }
}
