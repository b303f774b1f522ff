package emitted;

import dev.lathe.payload.PayloadReader;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.payload.UnknownResources;
import dev.lathe.spec.DataType;
import dev.lathe.spec.ObjectSpec;
import dev.lathe.spec.Operations;
import dev.lathe.spec.ResourceSpec;
import dev.lathe.stub.AbsentResourceException;
import dev.lathe.stub.ValueType;
import dev.lathe.value.Multiple;
import dev.lathe.value.Opaque;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Firmware: what can be read of the Object. Object 2 of the early draft,
 * <code>urn:oma:mo:lwm2m2:example-firmware</code>.
 *
 * <p>An Object of the early draft in little.
 *
 * <p>Immutable. Two are equal if all their Resources are.
 */
@NullMarked
@Generated("dev.lathe")
public final class Firmware {
    static final ResourceSpec IMAGE = ResourceSpec.ofDraft0(2, 0, "Image", Operations.RWE, DataType.OPAQUE)
            .withRange("1..65536");

    static final ResourceSpec VERSION = ResourceSpec.ofDraft0(2, 1, "Version", Operations.R, DataType.STRING)
            .asMandatory();

    static final ResourceSpec SIZE = ResourceSpec.ofDraft0(2, 2, "Size", Operations.RW, DataType.INTEGER);

    static final ResourceSpec MIRRORS = ResourceSpec.ofDraft0(2, 3, "Mirrors", Operations.RW, DataType.STRING)
            .asMultiple();

    static final ResourceSpec DO_UPGRADE = ResourceSpec.ofDraft0(2, 5, "Do Upgrade", Operations.E, DataType.NONE);

    /** Index, URN and Resources of the Object, and how its values travel. */
    public static final ValueType<Firmware, Patch> TYPE = new Codec();

    private final int present;
    private final @Nullable Opaque image;
    private final @Nullable String version;
    private final long size;
    private final @Nullable Multiple<String> mirrors;
    private final UnknownResources unknown;

    private Firmware(int present, @Nullable Opaque image, @Nullable String version, long size,
            @Nullable Multiple<String> mirrors, UnknownResources unknown) {
        this.present = present;
        this.image = image;
        this.version = version;
        this.size = size;
        this.mirrors = mirrors;
        this.unknown = unknown;
    }

    /** {@return Image, {@code /2/0}, octets 1..65536; optional} */
    public Optional<Opaque> image() {
        return Optional.ofNullable(image);
    }

    /**
     * {@return Version, {@code /2/1}; mandatory}
     *
     * @throws dev.lathe.stub.AbsentResourceException if the device left it out
     */
    public String version() {
        if (version == null) {
            throw new AbsentResourceException(VERSION);
        }
        return version;
    }

    /** {@return Size, {@code /2/2}; optional} */
    public OptionalLong size() {
        return (present & 1) != 0 ? OptionalLong.of(size) : OptionalLong.empty();
    }

    /** {@return Mirrors, {@code /2/3}; optional} */
    public Optional<Multiple<String>> mirrors() {
        return Optional.ofNullable(mirrors);
    }

    /** {@return Resources that this version of the Object does not know, as they came} */
    public UnknownResources unknownResources() {
        return unknown;
    }

    /** {@return a builder with all that is in this value, unknown Resources included} */
    public Builder toBuilder() {
        Builder it = new Builder();
        it.present = present;
        it.image = image;
        it.version = version;
        it.size = size;
        it.mirrors = mirrors;
        it.unknown = unknown;
        return it;
    }

    /**
     * {@return a copy with this {@link #image()}}
     *
     * @param value Image, octets 1..65536
     * @throws dev.lathe.spec.InvalidValueException if the descriptor does not allow the value
     */
    public Firmware withImage(Opaque value) {
        return toBuilder().image(value).build();
    }

    /** {@return a copy without {@link #image()}} */
    public Firmware withoutImage() {
        Builder it = toBuilder();
        it.image = null;
        return it.build();
    }

    /**
     * {@return a copy with this {@link #version()}}
     *
     * @param value Version
     */
    public Firmware withVersion(String value) {
        return toBuilder().version(value).build();
    }

    /**
     * {@return a copy with this {@link #size()}}
     *
     * @param value Size
     */
    public Firmware withSize(long value) {
        return toBuilder().size(value).build();
    }

    /** {@return a copy without {@link #size()}} */
    public Firmware withoutSize() {
        Builder it = toBuilder();
        it.size = 0;
        it.present &= ~1;
        return it.build();
    }

    /**
     * {@return a copy with this {@link #mirrors()}}
     *
     * @param value Mirrors
     */
    public Firmware withMirrors(Multiple<String> value) {
        return toBuilder().mirrors(value).build();
    }

    /** {@return a copy without {@link #mirrors()}} */
    public Firmware withoutMirrors() {
        Builder it = toBuilder();
        it.mirrors = null;
        return it.build();
    }

    /**
     * A copy as a Write leaves it. A multiple Resource becomes what the patch has: what a device gets is
     * merged.
     *
     * @param patch what is written
     * @return the copy
     */
    public Firmware with(Patch patch) {
        Builder it = toBuilder();
        if (patch.image != null) {
            it.image = patch.image;
        } else if (patch.replaces) {
            it.image = null;
        }
        if ((patch.present & 1) != 0) {
            it.size = patch.size;
            it.present |= 1;
        } else if (patch.replaces) {
            it.size = 0;
            it.present &= ~1;
        }
        if (patch.mirrors != null) {
            it.mirrors = patch.mirrors;
        } else if (patch.replaces) {
            it.mirrors = null;
        }
        return it.build();
    }

    /**
     * A copy with each Resource that {@code that} has, which may be part of an Instance, in place of its
     * own.
     *
     * @param that what came later
     * @return the copy
     */
    public Firmware with(Firmware that) {
        Builder it = toBuilder();
        if (that.image != null) {
            it.image = that.image;
        }
        if (that.version != null) {
            it.version = that.version;
        }
        if ((that.present & 1) != 0) {
            it.size = that.size;
            it.present |= 1;
        }
        if (that.mirrors != null) {
            it.mirrors = that.mirrors;
        }
        it.unknown = unknown.with(that.unknown);
        return it.build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Firmware that
                        && present == that.present
                        && Objects.equals(image, that.image)
                        && Objects.equals(version, that.version)
                        && size == that.size
                        && Objects.equals(mirrors, that.mirrors)
                        && unknown.equals(that.unknown));
    }

    @Override
    public int hashCode() {
        return Objects.hash(present, image, version, size, mirrors, unknown);
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

    static boolean allowsImage(Opaque value) {
        return value.length() >= 1 && value.length() <= 65536;
    }

    /**
     * Gathers a value, each Resource within its range. One that is left out is absent, a mandatory one
     * too: its accessor throws. For one thread.
     */
    public static final class Builder {
        private int present;
        private @Nullable Opaque image;
        private @Nullable String version;
        private long size;
        private @Nullable Multiple<String> mirrors;

        private UnknownResources unknown = UnknownResources.done(null);

        private Builder() {}

        /**
         * Image, {@code /2/0}.
         *
         * @param value Image, octets 1..65536
         * @return this builder
         * @throws dev.lathe.spec.InvalidValueException if the descriptor does not allow the value
         */
        public Builder image(Opaque value) {
            this.image = IMAGE.inRange(value, allowsImage(value));
            return this;
        }

        /**
         * Version, {@code /2/1}.
         *
         * @param value Version
         * @return this builder
         */
        public Builder version(String value) {
            this.version = value;
            return this;
        }

        /**
         * Size, {@code /2/2}.
         *
         * @param value Size
         * @return this builder
         */
        public Builder size(long value) {
            this.size = value;
            this.present |= 1;
            return this;
        }

        /**
         * Mirrors, {@code /2/3}.
         *
         * @param value Mirrors
         * @return this builder
         */
        public Builder mirrors(Multiple<String> value) {
            this.mirrors = value;
            return this;
        }

        /** {@return what was set so far; the builder can go on} */
        public Firmware build() {
            return new Firmware(present, image, version, size, mirrors, unknown);
        }
    }

    /**
     * What can be written: any of the writable Resources, each within its range. A server builds it, a
     * device receives it. Immutable.
     */
    public static final class Patch {
        private final boolean replaces;
        private final int present;
        private final @Nullable Opaque image;
        private final long size;
        private final @Nullable Multiple<String> mirrors;

        private Patch(boolean replaces, int present, @Nullable Opaque image, long size,
                @Nullable Multiple<String> mirrors) {
            this.replaces = replaces;
            this.present = present;
            this.image = image;
            this.size = size;
            this.mirrors = mirrors;
        }

        /** {@return Image, {@code /2/0}, if it is written} */
        public Optional<Opaque> image() {
            return Optional.ofNullable(image);
        }

        /** {@return Size, {@code /2/2}, if it is written} */
        public OptionalLong size() {
            return (present & 1) != 0 ? OptionalLong.of(size) : OptionalLong.empty();
        }

        /** {@return Mirrors, {@code /2/3}, if it is written} */
        public Optional<Multiple<String>> mirrors() {
            return Optional.ofNullable(mirrors);
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
                            && replaces == that.replaces
                            && present == that.present
                            && Objects.equals(image, that.image)
                            && size == that.size
                            && Objects.equals(mirrors, that.mirrors));
        }

        @Override
        public int hashCode() {
            return Objects.hash(replaces, present, image, size, mirrors);
        }

        /** {@return names and values of the Resources it has; of an Opaque only the length} */
        @Override
        public String toString() {
            return TYPE.describePatch(this, replaces);
        }

        Patch mergedInto(@Nullable Multiple<String> mirrors) {
            return new Patch(replaces, this.present, this.image, this.size,
                    this.mirrors == null || mirrors == null ? this.mirrors : mirrors.merged(this.mirrors));
        }

        /** Gathers what to write. For one thread. */
        public static final class Builder {
            private int present;
            private @Nullable Opaque image;
            private long size;
            private @Nullable Multiple<String> mirrors;

            private Builder() {}

            /**
             * Image, {@code /2/0}.
             *
             * @param value Image, octets 1..65536
             * @return this builder
             * @throws dev.lathe.spec.InvalidValueException if the descriptor does not allow the value
             */
            public Builder image(Opaque value) {
                this.image = IMAGE.inRange(value, allowsImage(value));
                return this;
            }

            /**
             * Size, {@code /2/2}.
             *
             * @param value Size
             * @return this builder
             */
            public Builder size(long value) {
                this.size = value;
                this.present |= 1;
                return this;
            }

            /**
             * Mirrors, {@code /2/3}.
             *
             * @param value Mirrors
             * @return this builder
             */
            public Builder mirrors(Multiple<String> value) {
                this.mirrors = value;
                return this;
            }

            /** {@return what was set so far; the builder can go on} */
            public Patch build() {
                return new Patch(false, present, image, size, mirrors);
            }
        }
    }

    private static final class Codec extends ValueType<Firmware, Patch> {
        Codec() {
            super(ObjectSpec.ofDraft0(2, "Firmware", "urn:oma:mo:lwm2m2:example-firmware", IMAGE,
                    VERSION, SIZE, MIRRORS, DO_UPGRADE));
        }

        @Override
        public Firmware decode(PayloadReader in) {
            int present = 0;
            Opaque image = null;
            String version = null;
            long size = 0;
            Multiple.Collector<String> mirrors = null;
            UnknownResources.Builder unknown = null;
            while (in.next()) {
                switch (in.resource()) {
                    case 0 -> {
                        image = in.opaque();
                    }
                    case 1 -> {
                        version = in.text();
                    }
                    case 2 -> {
                        size = in.integer();
                        present |= 1;
                    }
                    case 3 -> {
                        mirrors = Multiple.collector(mirrors);
                        if (in.hasValue()) {
                            mirrors.add(in.element(), in.text());
                        }
                    }
                    default -> unknown = UnknownResources.add(unknown, in);
                }
            }
            return new Firmware(present, image, version, size,
                    mirrors == null ? null : mirrors.done(), UnknownResources.done(unknown));
        }

        @Override
        public void encode(Firmware it, PayloadWriter out) {
            if (it.image != null) {
                out.opaque(0, it.image);
            }
            if (it.version != null) {
                out.text(1, it.version);
            }
            if ((it.present & 1) != 0) {
                out.integer(2, it.size);
            }
            if (it.mirrors != null) {
                out.texts(3, it.mirrors);
            }
            it.unknown.writeTo(out);
        }

        @Override
        public void check(Firmware it) {
            if (it.image != null) {
                IMAGE.inRange(it.image, allowsImage(it.image));
            }
        }

        @Override
        public Patch decodePatch(PayloadReader in) {
            int present = 0;
            Opaque image = null;
            long size = 0;
            Multiple.Collector<String> mirrors = null;
            while (in.next()) {
                switch (in.resource()) {
                    case 0 -> {
                        Opaque v = in.opaque();
                        image = in.inRange(IMAGE, v, allowsImage(v));
                    }
                    case 2 -> {
                        size = in.integer();
                        present |= 1;
                    }
                    case 3 -> {
                        mirrors = Multiple.collector(mirrors);
                        if (in.hasValue()) {
                            mirrors.add(in.element(), in.text());
                        }
                    }
                    case 1, 5 -> in.notWritable();
                    default -> in.unknown();
                }
            }
            return new Patch(in.replaces(), present, image, size,
                    mirrors == null ? null : mirrors.done());
        }

        @Override
        public void encodePatch(Patch it, PayloadWriter out) {
            if (it.image != null) {
                out.opaque(0, it.image);
            }
            if ((it.present & 1) != 0) {
                out.integer(2, it.size);
            }
            if (it.mirrors != null) {
                out.texts(3, it.mirrors);
            }
        }
    }
}
