package dev.lathe.payload.senml;

import dev.lathe.message.ContentFormat;
import dev.lathe.path.LwM2mPath;
import dev.lathe.path.PathLevel;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.payload.TokenKind;
import dev.lathe.value.ObjectLink;
import dev.lathe.value.Opaque;
import dev.lathe.value.Utf8;
import java.time.Instant;

/**
 * Writes records whose names are as short as the request path allows: the path is the base name of the first record, and names
 * are what lies below it. At the root, where there is nothing to share, names are whole paths.
 *
 * <p>A multiple Resource without instances is no record: it can be said by itself only, as an empty payload for its own path.
 */
abstract class SenmlWriter extends PayloadWriter {

    private static final int NONE = -1;

    private final LwM2mPath base;
    private final PathLevel level;
    private int object;
    private int instance = NONE;
    private int multiple = NONE;
    private int records;
    private boolean empty = true;

    SenmlWriter(ContentFormat number, LwM2mPath base) {
        super(number, base);
        this.base = base;
        this.level = base.level();
        if (base.has(PathLevel.OBJECT_INSTANCE)) {
            object = base.object();
            instance = base.instance();
        }
    }

    @Override
    protected final void beginInstance(LwM2mPath path) {
        object = path.object();
        instance = path.instance();
    }

    @Override
    public final void beginMultiple(int id, int size) {
        multiple = id;
        boolean admitted = enterMultiple(id);
        empty &= !(admitted && level == PathLevel.RESOURCE);
    }

    @Override
    public final void endMultiple() {
        leaveMultiple();
        multiple = NONE;
    }

    /** Begins the record of a value, if the value has a place in the payload; its value must follow. */
    final boolean begins(int id) {
        if (!admits(id)) {
            return false;
        }
        if (instance == NONE) {
            throw new IllegalStateException("a payload for " + base + " has Object Instances: call begin first");
        }
        int resource = multiple == NONE ? id : multiple;
        int element = multiple == NONE ? NONE : id;
        boolean isFirst = records++ == 0;
        empty = false;
        switch (level) {
            case ROOT -> record("", object, instance, resource, element);
            case OBJECT -> record(isFirst ? base + "/" : "", NONE, instance, resource, element);
            case OBJECT_INSTANCE -> record(isFirst ? base + "/" : "", NONE, NONE, resource, element);
            case RESOURCE -> record(isFirst ? base + (element == NONE ? "" : "/") : "", NONE, NONE, NONE, element);
            case RESOURCE_INSTANCE -> record(base.toString(), NONE, NONE, NONE, NONE);
        }
        return true;
    }

    /**
     * A record up to its value.
     *
     * @param baseName none if it is empty
     * @param objectId first part of the name, with a slash before it; -1 if it has none, and so on
     */
    abstract void record(String baseName, int objectId, int instanceId, int resourceId, int elementId);

    final int records() {
        return records;
    }

    @Override
    public final void time(int id, Instant value) {
        integer(id, value.getEpochSecond());
    }

    @Override
    public final void link(int id, ObjectLink value) {
        if (begins(id)) {
            link(value.toString());
        }
    }

    abstract void link(String text);

    @Override
    protected final void untyped(int id, TokenKind kind, Opaque octets) {
        byte[] own = kind == TokenKind.LEXICAL ? octets.toByteArray() : new byte[0];
        String text = Utf8.decode(own, 0, own.length);
        if (kind == TokenKind.LEXICAL && text == null) {
            throw refused(id, "a text is well-formed UTF-8, which this value is not");
        }
        if (kind == TokenKind.LEXICAL && text != null) {
            text(id, text);
        } else {
            opaque(id, octets);
        }
    }

    @Override
    public final boolean isEmpty() {
        return empty;
    }
}
