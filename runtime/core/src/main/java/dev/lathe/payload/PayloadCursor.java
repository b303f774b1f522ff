package dev.lathe.payload;

import dev.lathe.message.ContentFormat;
import dev.lathe.message.PayloadException;
import dev.lathe.path.Family;
import dev.lathe.path.LwM2mPath;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Where a {@link PayloadReader} stands: what a format announces and what a user moves by.
 */
abstract sealed class PayloadCursor permits PayloadReader {

    private enum State {
        /** Before the first Object Instance. */
        BEFORE,
        INSIDE,
        /** Another Object Instance begins, but nobody asked for it yet. */
        BETWEEN,
        ENDED
    }

    private static final int NONE = -1;

    private final ContentFormat format;
    private final Family family;
    private final int maxId;
    private @Nullable IdSet instances;

    // Ids that came by. Those below 64, which are nearly all, are a bit each and take no memory of their own.
    private long lowResources;
    private long lowElements;
    private @Nullable IdSet highResources;
    private @Nullable IdSet highElements;

    private State state = State.BEFORE;

    private int object = NONE;
    private int instance = NONE;
    private int nextObject = NONE;
    private int nextInstance = NONE;
    private int resource = NONE;
    private int element = NONE;

    /** Which Resources {@link #next()} stops at; all of them where it is null. */
    @Nullable
    IntPredicate kept;

    /** Set from the moment a Resource Instance is under the cursor until somebody asks for its id. */
    boolean elementUnasked;

    TokenKind kind = TokenKind.INSTANCE;
    int start;
    int length;

    /** The number, where the kind says so. */
    long bits;

    PayloadCursor(ContentFormat format, Family family) {
        this.format = format;
        this.family = family;
        this.maxId = family.maxId();
    }

    /**
     * Sets the token that comes next in the payload: a value, a mark, or the begin of an Object Instance. A payload for a path
     * within an Object Instance begins with that instance.
     *
     * @return false at the end
     */
    protected abstract boolean fill();

    /** An Object Instance begins; it is the token. The offset here and below is that of the octet to blame. */
    protected final void beginInstance(int objectId, int instanceId, int offset) {
        if (objectId > maxId || instanceId > maxId) {
            throw malformed(offset, "65535 is no id of an Object or Object Instance");
        }
        if (nextObject != NONE && !isNew(objectId, instanceId)) {
            throw malformed(offset, "/" + objectId + "/" + instanceId + " is there twice");
        }
        nextObject = objectId;
        nextInstance = instanceId;
        resource = NONE;
        element = NONE;
        elementUnasked = false;
        lowResources = 0;
        highResources = null;
        kind = TokenKind.INSTANCE;
    }

    /** Nearly all payloads have one Object Instance, for which there is nothing to remember. */
    private boolean isNew(int objectId, int instanceId) {
        if (instances == null) {
            instances = new IdSet();
            instances.add(nextObject << 16 | nextInstance);
        }
        return instances.add(objectId << 16 | instanceId);
    }

    /** A Resource of the Object Instance begins. */
    protected final void beginResource(int id, int offset) {
        resource = id;
        element = NONE;
        elementUnasked = false;
        if (id > maxId) {
            throw malformed(offset, "65535 is no id of a Resource");
        }
        if (!isNewResource(id)) {
            throw malformed(offset, "the Resource is there twice");
        }
        lowElements = 0;
        highElements = null;
    }

    private boolean isNewResource(int id) {
        if (id < Long.SIZE) {
            boolean isNew = (lowResources & 1L << id) == 0;
            lowResources |= 1L << id;
            return isNew;
        }
        if (highResources == null) {
            highResources = new IdSet();
        }
        return highResources.add(id);
    }

    /** A Resource Instance of the Resource begins. */
    protected final void beginElement(int id, int offset) {
        element = id;
        elementUnasked = true;
        if (id > LwM2mPath.MAX_ID) {
            throw malformed(offset, "65535 is no id of a Resource Instance");
        }
        if (!isNewElement(id)) {
            throw malformed(offset, "the Resource Instance is there twice");
        }
    }

    private boolean isNewElement(int id) {
        if (id < Long.SIZE) {
            boolean isNew = (lowElements & 1L << id) == 0;
            lowElements |= 1L << id;
            return isNew;
        }
        if (highElements == null) {
            highElements = new IdSet();
        }
        return highElements.add(id);
    }

    /** The Resource is over, and which one comes has not shown yet: what is wrong until it does is not the last one's fault. */
    protected final void endResource() {
        resource = NONE;
        element = NONE;
    }

    /** As {@link #endResource}, of a Resource Instance. */
    protected final void endElement() {
        element = NONE;
    }

    /** Sets the token. Its octets lie within the payload; a mark has none, but a place. */
    protected final void value(TokenKind tokenKind, int from, int count) {
        if (kind != tokenKind) { // most often not: a reference stored costs more than one compared
            kind = tokenKind;
        }
        start = from;
        length = count;
    }

    /** Sets the token to a number: {@code INTEGER}, {@code UNSIGNED} or {@code FLOAT}. */
    protected final void number(TokenKind tokenKind, int from, int count, long itsBits) {
        value(tokenKind, from, count);
        bits = itsBits;
    }

    /** The number, 0 where the token has none. */
    final long bitsIfNumber() {
        return kind.compareTo(TokenKind.INTEGER) >= 0 ? bits : 0;
    }

    /** The payload is at fault at the current token. */
    final PayloadException malformed(String reason) {
        return malformed(start, reason);
    }

    /** The payload is at fault at that octet. */
    protected final PayloadException malformed(int offset, String reason) {
        return new PayloadException(format, offset, where(), reason);
    }

    /** The path of the current token, as far as it is known. */
    final String where() {
        String instanceSegment = family == Family.DRAFT_0 ? "" : "/" + nextInstance;
        return (nextObject < 0 ? "" : "/" + nextObject + instanceSegment)
                + (resource < 0 ? "" : "/" + resource)
                + (element < 0 ? "" : "/" + element);
    }

    /**
     * Moves to the next Object Instance, past what is left of the current one; false at the end. A reader begins before the
     * first. An Object Instance may have no values at all.
     */
    public final boolean nextInstance() {
        while (state == State.BEFORE || state == State.INSIDE) {
            if (!fill()) {
                state = State.ENDED;
            } else if (kind == TokenKind.INSTANCE) {
                state = State.BETWEEN;
            }
        }
        if (state == State.ENDED) {
            return false;
        }
        state = State.INSIDE;
        object = nextObject;
        instance = nextInstance;
        return true;
    }

    /** Moves to the next value of the current Object Instance; false at its end. Enters the first instance by itself. */
    public final boolean next() {
        if (state != State.INSIDE && !(state == State.BEFORE && nextInstance())) {
            return false;
        }
        do {
            if (!fill()) {
                state = State.ENDED;
                return false;
            }
            if (kind == TokenKind.INSTANCE) {
                state = State.BETWEEN;
                return false;
            }
        } while (kept != null && !kept.test(resource));
        return true;
    }

    public final int object() {
        return object;
    }

    public final int instance() {
        return instance;
    }

    public final int resource() {
        return resource;
    }

    /** Whether there is a value: not the mark of a multiple Resource without instances. */
    public final boolean hasValue() {
        return kind != TokenKind.EMPTY_MULTIPLE;
    }

    /**
     * The Resource Instance ID. Asking says that the Resource is one with multiple instances, not asking that it is not; what
     * does not fit the payload is refused. In a payload for the path of a Resource Instance, a bare value has the path's id.
     *
     * @throws PayloadException if the value is not a Resource Instance
     */
    public final int element() {
        if (element == NONE) {
            throw malformed("the Resource has multiple instances, the payload a single value");
        }
        elementUnasked = false;
        return element;
    }

    /** Whether the value is a Resource Instance. */
    public final boolean isElement() {
        return element != NONE;
    }
}
