package emitted;

import dev.lathe.payload.PayloadReader;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.payload.UnknownResources;
import dev.lathe.spec.DataType;
import dev.lathe.spec.ObjectSpec;
import dev.lathe.spec.Operations;
import dev.lathe.spec.ResourceSpec;
import dev.lathe.stub.ValueType;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Only Execute: what can be read of an Object Instance. Object 42775, version 1.0.
 *
 * <p>Immutable. Two are equal if all their Resources are.
 */
@NullMarked
@Generated("dev.lathe")
public final class OnlyExecute {
    static final ResourceSpec GO = ResourceSpec.of(42775, 0, "Go", Operations.E, DataType.NONE)
            .asMandatory();

    /** Ids, version and Resources of the Object, and how its values travel. */
    public static final ValueType<OnlyExecute, Patch> TYPE = new Codec();

    private final UnknownResources unknown;

    private OnlyExecute(UnknownResources unknown) {
        this.unknown = unknown;
    }

    /** {@return Resources that this version of the Object does not know, as they came} */
    public UnknownResources unknownResources() {
        return unknown;
    }

    /** {@return a builder with all that is in this value, unknown Resources included} */
    public Builder toBuilder() {
        Builder it = new Builder();
        it.unknown = unknown;
        return it;
    }

    /**
     * A copy as a Write leaves it. A multiple Resource becomes what the patch has: what a device gets is
     * merged.
     *
     * @param patch what is written
     * @return the copy
     */
    public OnlyExecute with(Patch patch) {
        Builder it = toBuilder();
        return it.build();
    }

    /**
     * A copy with each Resource that {@code that} has, which may be part of an Instance, in place of its
     * own.
     *
     * @param that what came later
     * @return the copy
     */
    public OnlyExecute with(OnlyExecute that) {
        Builder it = toBuilder();
        it.unknown = unknown.with(that.unknown);
        return it.build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof OnlyExecute that
                        && unknown.equals(that.unknown));
    }

    @Override
    public int hashCode() {
        return Objects.hash(unknown);
    }

    /** {@return names and values of the Resources it has; of an Opaque only the length} */
    @Override
    public String toString() {
        return TYPE.describe(this);
    }

    /** {@return a builder of values, which has none yet} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder of what is to be written, nothing so far} */
    public static Patch.Builder patch() {
        return new Patch.Builder();
    }

    /**
     * Gathers a value, each Resource within its range. One that is left out is absent, a mandatory one
     * too: its accessor throws. For one thread.
     */
    public static final class Builder {
        private UnknownResources unknown = UnknownResources.done(null);

        private Builder() {}

        /** {@return what was set so far; the builder can go on} */
        public OnlyExecute build() {
            return new OnlyExecute(unknown);
        }
    }

    /**
     * What can be written: any of the writable Resources, each within its range. A server builds it, a
     * device receives it. Immutable.
     */
    public static final class Patch {
        private final boolean replaces;

        private Patch(boolean replaces) {
            this.replaces = replaces;
        }

        /**
         * {@return on a device: whether writable Resources that are not here go away, or back to what they
         * began as}
         */
        public boolean replaces() {
            return replaces;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other
                    || (other instanceof Patch that
                            && replaces == that.replaces);
        }

        @Override
        public int hashCode() {
            return Objects.hash(replaces);
        }

        /** {@return names and values of the Resources it has; of an Opaque only the length} */
        @Override
        public String toString() {
            return TYPE.describePatch(this, replaces);
        }

        /** Gathers what to write. For one thread. */
        public static final class Builder {
            private Builder() {}

            /** {@return what was set so far; the builder can go on} */
            public Patch build() {
                return new Patch(false);
            }
        }
    }

    private static final class Codec extends ValueType<OnlyExecute, Patch> {
        Codec() {
            super(ObjectSpec.of(42775, "Only Execute", "urn:oma:lwm2m:x:42775", "1.0", GO));
        }

        @Override
        public OnlyExecute decode(PayloadReader in) {
            UnknownResources.Builder unknown = null;
            while (in.next()) {
                switch (in.resource()) {
                    default -> unknown = UnknownResources.add(unknown, in);
                }
            }
            return new OnlyExecute(UnknownResources.done(unknown));
        }

        @Override
        public void encode(OnlyExecute it, PayloadWriter out) {
            it.unknown.writeTo(out);
        }

        @Override
        public Patch decodePatch(PayloadReader in) {
            while (in.next()) {
                switch (in.resource()) {
                    case 0 -> in.notWritable();
                    default -> in.unknown();
                }
            }
            return new Patch(in.replaces());
        }

        @Override
        public void encodePatch(Patch it, PayloadWriter out) {}
    }
}
