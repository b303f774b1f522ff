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

    /** The next level down; the lowest has none below and gives itself. */
    PathLevel below() {
        return switch (this) {
            case ROOT -> OBJECT;
            case OBJECT -> OBJECT_INSTANCE;
            case OBJECT_INSTANCE -> RESOURCE;
            case RESOURCE, RESOURCE_INSTANCE -> RESOURCE_INSTANCE;
        };
    }

    /** The next level up; the root has none above and gives itself. */
    PathLevel above() {
        return switch (this) {
            case ROOT, OBJECT -> ROOT;
            case OBJECT_INSTANCE -> OBJECT;
            case RESOURCE -> OBJECT_INSTANCE;
            case RESOURCE_INSTANCE -> RESOURCE;
        };
    }
}
