package dev.lathe.payload;

import dev.lathe.message.ContentFormat;
import dev.lathe.message.PayloadException;
import dev.lathe.path.LwM2mPath;
import dev.lathe.path.PathLevel;
import dev.lathe.value.Multiple;
import dev.lathe.value.ObjectLink;
import dev.lathe.value.Octets;
import dev.lathe.value.Opaque;
import dev.lathe.value.UnsignedInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Accepts the values of Object Instances in turn and makes a payload of them. What lies outside its base path is left out, so
 * a whole Object Instance can be written where one Resource is wanted. For one thread.
 *
 * <p>Ids are relative to what was begun last: Resource IDs, and between {@link #beginMultiple} and {@link #endMultiple}
 * Resource Instance IDs.
 *
 * <p>A format extends this class: it asks {@link #admits} before each value, and calls {@link #enterMultiple} and
 * {@link #leaveMultiple}.
 */
public abstract class PayloadWriter {

    private final ContentFormat format;
    private final LwM2mPath base;
    private final int onlyResource;
    private final int onlyElement;
    private @Nullable IntPredicate kept;
    private int resource = -1;
    /** Within a Resource with multiple instances that is passed over. */
    private boolean passing;

    /** @param base what the payload is for */
    protected PayloadWriter(ContentFormat format, LwM2mPath base) {
        this.format = format;
        this.base = base;
        this.onlyResource = base.has(PathLevel.RESOURCE) ? base.resource() : -1;
        this.onlyElement = base.has(PathLevel.RESOURCE_INSTANCE) ? base.resourceInstance() : -1;
    }

    /** Whether a value under this id lies within the base path. */
    protected final boolean admits(int id) {
        if (kept != null && (resource < 0 ? !kept.test(id) : passing)) {
            return false;
        }
        if (onlyResource < 0) {
            return true;
        }
        return resource < 0
                ? id == onlyResource && onlyElement < 0
                : resource == onlyResource && (onlyElement < 0 || onlyElement == id);
    }

    /** Ids are those of this Resource's instances from now on; returns whether any of them can lie within the base path. */
    protected final boolean enterMultiple(int id) {
        resource = id;
        passing = kept != null && !kept.test(id);
        return !passing && (onlyResource < 0 || onlyResource == id);
    }

    /** Ids are those of Resources again. */
    protected final void leaveMultiple() {
        resource = -1;
    }

    /**
     * Passes over the Resources whose ids the condition refuses, from now on: what is written of them is left out, as what lies
     * outside the base path is. It is asked once for each value of a Resource at least.
     */
    public final PayloadWriter keeping(IntPredicate resources) {
        kept = resources;
        return this;
    }

    /** A value that the format cannot carry. */
    protected final PayloadException refused(int id, String reason) {
        return new PayloadException(
                format, -1, (resource < 0 ? "Resource " : "Resource " + resource + "/") + id, reason);
    }

    /** @throws PayloadException unless it is finite: no receiver takes another */
    protected final double finite(int id, double value) {
        if (!Double.isFinite(value)) {
            throw refused(id, "a Float is a finite number, not " + value);
        }
        return value;
    }

    /** @throws PayloadException if there are unpaired surrogates or NULs in it: no receiver takes them */
    protected final byte[] utf8(int id, String value) {
        byte[] octets = value.getBytes(StandardCharsets.UTF_8);
        // The JDK writes one octet for a lone surrogate, which is counted as three.
        if (octets.length != Octets.count(value) || value.indexOf(0) >= 0) {
            throw refused(id, "a String has neither unpaired surrogates nor NUL");
        }
        return octets;
    }

    /**
     * What follows belongs to this Object Instance. Need not be called where the base path says which it is.
     *
     * @throws IllegalArgumentException if it does not lie under the base path
     */
    public final void begin(int object, int instance) {
        LwM2mPath path = base.family().instance(object, instance);
        if (!base.covers(path) && !path.covers(base)) {
            throw new IllegalArgumentException(path + " does not lie under " + base);
        }
        beginInstance(path);
    }

    /** As {@link #begin}, checked to lie under the base path. */
    protected abstract void beginInstance(LwM2mPath instance);

    public abstract void integer(int id, long value);

    /** @param bits the 64 bits of a number from 0 to 2^64-1 */
    public abstract void unsigned(int id, long bits);

    /** @throws PayloadException if the value is not finite */
    public abstract void real(int id, double value);

    public abstract void bool(int id, boolean value);

    /** @throws PayloadException if the value has unpaired surrogates or NUL */
    public abstract void text(int id, String value);

    public abstract void opaque(int id, Opaque value);

    /** Parts of a second are left out. */
    public abstract void time(int id, Instant value);

    public abstract void link(int id, ObjectLink value);

    /** A value that was read without knowing its type, from a format that does not say it: BINARY, LEXICAL or OPAQUE. */
    protected abstract void untyped(int id, TokenKind kind, Opaque octets);

    /**
     * A number that was read without knowing its Resource. A format that has numbers of that form writes it as it was.
     *
     * @param kind DECIMAL, INTEGER, UNSIGNED or FLOAT
     * @param octets its form
     * @return false, and nothing written, if this format has no numbers of that form
     */
    protected boolean verbatim(int id, TokenKind kind, Opaque octets) {
        return false;
    }

    /** What follows up to {@link #endMultiple()} are Resource Instances of this Resource, {@code size} of them. */
    public abstract void beginMultiple(int id, int size);

    public abstract void endMultiple();

    public final void integers(int id, Multiple<Long> values) {
        beginMultiple(id, values.size());
        for (int i = 0; i < values.size(); i++) {
            integer(values.idAt(i), values.valueAt(i));
        }
        endMultiple();
    }

    public final void unsigneds(int id, Multiple<UnsignedInteger> values) {
        beginMultiple(id, values.size());
        for (int i = 0; i < values.size(); i++) {
            unsigned(values.idAt(i), values.valueAt(i).bits());
        }
        endMultiple();
    }

    /** As {@link #unsigneds}, of an enumeration, whose numbers are held as their 64 bits. */
    public final void unsignedCodes(int id, Multiple<Long> codes) {
        beginMultiple(id, codes.size());
        for (int i = 0; i < codes.size(); i++) {
            unsigned(codes.idAt(i), codes.valueAt(i));
        }
        endMultiple();
    }

    public final void reals(int id, Multiple<Double> values) {
        beginMultiple(id, values.size());
        for (int i = 0; i < values.size(); i++) {
            real(values.idAt(i), values.valueAt(i));
        }
        endMultiple();
    }

    public final void bools(int id, Multiple<Boolean> values) {
        beginMultiple(id, values.size());
        for (int i = 0; i < values.size(); i++) {
            bool(values.idAt(i), values.valueAt(i));
        }
        endMultiple();
    }

    public final void texts(int id, Multiple<String> values) {
        beginMultiple(id, values.size());
        for (int i = 0; i < values.size(); i++) {
            text(values.idAt(i), values.valueAt(i));
        }
        endMultiple();
    }

    public final void opaques(int id, Multiple<Opaque> values) {
        beginMultiple(id, values.size());
        for (int i = 0; i < values.size(); i++) {
            opaque(values.idAt(i), values.valueAt(i));
        }
        endMultiple();
    }

    public final void times(int id, Multiple<Instant> values) {
        beginMultiple(id, values.size());
        for (int i = 0; i < values.size(); i++) {
            time(values.idAt(i), values.valueAt(i));
        }
        endMultiple();
    }

    public final void links(int id, Multiple<ObjectLink> values) {
        beginMultiple(id, values.size());
        for (int i = 0; i < values.size(); i++) {
            link(values.idAt(i), values.valueAt(i));
        }
        endMultiple();
    }

    /** Whether nothing was written, or nothing that lies within the base path: an empty text is something. */
    public abstract boolean isEmpty();

    /** The payload. The writer is spent. */
    public abstract byte[] done();
}
