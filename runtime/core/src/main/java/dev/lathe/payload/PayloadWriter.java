package dev.lathe.payload;

import dev.lathe.value.Multiple;
import dev.lathe.value.ObjectLink;
import dev.lathe.value.Opaque;
import java.time.Instant;

/** SKELETON: bodies come with the payload package. */
public abstract class PayloadWriter {

    protected PayloadWriter() {}

    /** What follows belongs to this Object Instance. */
    public abstract void begin(int object, int instance);

    public abstract void integer(int id, long value);

    public abstract void unsigned(int id, long value);

    public abstract void real(int id, double value);

    public abstract void bool(int id, boolean value);

    public abstract void text(int id, String value);

    public abstract void opaque(int id, Opaque value);

    public abstract void time(int id, Instant value);

    public abstract void link(int id, ObjectLink value);

    /** What follows up to {@link #endMultiple()} are Resource Instances of this Resource, {@code size} of them. */
    public abstract void beginMultiple(int id, int size);

    public abstract void endMultiple();

    public final void integers(int id, Multiple<Long> values) {
        throw new UnsupportedOperationException();
    }

    public final void unsigneds(int id, Multiple<Long> values) {
        throw new UnsupportedOperationException();
    }

    public final void reals(int id, Multiple<Double> values) {
        throw new UnsupportedOperationException();
    }

    public final void bools(int id, Multiple<Boolean> values) {
        throw new UnsupportedOperationException();
    }

    public final void texts(int id, Multiple<String> values) {
        throw new UnsupportedOperationException();
    }

    public final void opaques(int id, Multiple<Opaque> values) {
        throw new UnsupportedOperationException();
    }

    public final void times(int id, Multiple<Instant> values) {
        throw new UnsupportedOperationException();
    }

    public final void links(int id, Multiple<ObjectLink> values) {
        throw new UnsupportedOperationException();
    }

    /** The payload. The writer is spent. */
    public abstract byte[] done();
}
