package emitted;

import dev.lathe.payload.PayloadReader;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.spec.ResourceSpec;
import dev.lathe.stub.AbsentResourceException;
import dev.lathe.stub.Arguments;
import dev.lathe.stub.client.InstanceType;
import dev.lathe.stub.client.ObjectInstance;
import dev.lathe.stub.client.OpaqueSink;
import dev.lathe.stub.client.StoredValue;
import dev.lathe.value.Multiple;
import dev.lathe.value.Opaque;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The Firmware of a device. Object 2 of the early draft,
 * <code>urn:oma:mo:lwm2m2:example-firmware</code>.
 *
 * <p>An Object of the early draft in little.
 *
 * <p>Extend it. An optional Resource exists when its methods are overridden. They are called one at a
 * time, under a lock of the instance; {@code changed} is for any thread. A device that only stores the
 * values has {@link Stored}.
 */
@NullMarked
@Generated("dev.lathe")
public abstract class FirmwareObject extends ObjectInstance {
    /** Image, {@code /2/0}. */
    protected static final ResourceSpec IMAGE = Firmware.IMAGE;

    /** Version, {@code /2/1}. */
    protected static final ResourceSpec VERSION = Firmware.VERSION;

    /** Size, {@code /2/2}. */
    protected static final ResourceSpec SIZE = Firmware.SIZE;

    /** Mirrors, {@code /2/3}. */
    protected static final ResourceSpec MIRRORS = Firmware.MIRRORS;

    /** Do Upgrade, {@code /2/5}. */
    protected static final ResourceSpec DO_UPGRADE = Firmware.DO_UPGRADE;

    /** How the runtime reaches an instance. */
    public static final InstanceType<FirmwareObject, Firmware.Patch> TYPE = new Binding();

    /** The optional Resources are those whose methods the subclass overrides. */
    protected FirmwareObject() {
        super(TYPE);
    }

    /**
     * Names the optional Resources instead: for native images, proxies, hardware known only at run time.
     *
     * @param optional those that this instance has
     */
    protected FirmwareObject(Set<ResourceSpec> optional) {
        super(TYPE, optional);
    }

    /** {@return Image, {@code /2/0}, octets 1..65536; optional} */
    public Opaque image() {
        throw new AbsentResourceException(IMAGE);
    }

    /**
     * Takes what was written to Image, {@code /2/0}.
     *
     * @param value Image, octets 1..65536; the descriptor allows it
     */
    public void image(Opaque value) {
        throw new AbsentResourceException(IMAGE);
    }

    /**
     * Image, {@code /2/0}.
     *
     * <p>Override it to take a value that is written by itself in pieces, as a firmware image. {@code
     * image} is not called then, nor {@code apply}; it is where this gives no sink, and for a value within
     * a larger payload.
     *
     * @param size of the value in octets
     * @return what takes the pieces, if any
     */
    public Optional<OpaqueSink> imageSink(long size) {
        return Optional.empty();
    }

    /**
     * Executes Image, {@code /2/0}; optional.
     *
     * <p>Override this one, or the one with arguments.
     */
    public void executeImage() {
        throw new AbsentResourceException(IMAGE);
    }

    /**
     * Executes Image, {@code /2/0}; optional.
     *
     * <p>Override this one if the arguments matter, of which the descriptor says nothing; they are passed
     * over otherwise.
     *
     * @param arguments as they came, none where there are none
     */
    public void executeImage(Arguments arguments) {
        executeImage();
    }

    /** {@return Version, {@code /2/1}; mandatory} */
    public abstract String version();

    /** {@return Size, {@code /2/2}; optional} */
    public long size() {
        throw new AbsentResourceException(SIZE);
    }

    /**
     * Takes what was written to Size, {@code /2/2}.
     *
     * @param value Size
     */
    public void size(long value) {
        throw new AbsentResourceException(SIZE);
    }

    /** {@return Mirrors, {@code /2/3}; optional} */
    public Multiple<String> mirrors() {
        throw new AbsentResourceException(MIRRORS);
    }

    /**
     * Takes what was written to Mirrors, {@code /2/3}.
     *
     * @param value Mirrors
     */
    public void mirrors(Multiple<String> value) {
        throw new AbsentResourceException(MIRRORS);
    }

    /**
     * Executes Do Upgrade, {@code /2/5}; optional.
     *
     * <p>Override this one, or the one with arguments.
     */
    public void doUpgrade() {
        throw new AbsentResourceException(DO_UPGRADE);
    }

    /**
     * Executes Do Upgrade, {@code /2/5}; optional.
     *
     * <p>Override this one if the arguments matter, of which the descriptor says nothing; they are passed
     * over otherwise.
     *
     * @param arguments as they came, none where there are none
     */
    public void doUpgrade(Arguments arguments) {
        doUpgrade();
    }

    /**
     * Sees the whole Write before anything is applied; throw {@code ResponseException} to refuse it.
     *
     * @param patch what would be written, each value allowed by the descriptor
     */
    protected void validate(Firmware.Patch patch) {}

    /**
     * Applies a Write: calls the setters. Override to apply it as a whole.
     *
     * @param patch what is written
     */
    protected void apply(Firmware.Patch patch) {
        patch.image().ifPresent(this::image);
        patch.size().ifPresent(this::size);
        patch.mirrors().ifPresent(this::mirrors);
    }

    /**
     * Takes what a Bootstrap-Server has written: applies the patch. Override to keep the others as well.
     *
     * @param value all of it that is in the value type, Resources included that no server can write
     * @param patch what a server could have written too
     */
    protected void provision(Firmware value, Firmware.Patch patch) {
        apply(patch);
    }

    /**
     * One that is only stored: it holds a value, which servers read, and write as a whole.
     *
     * <p>Of the optional Resources it has those that the value has when the instance becomes part of a
     * client, and of the others those whose methods a subclass overrides. Safe for all threads.
     */
    public static class Stored extends FirmwareObject {
        private final StoredValue<Firmware> stored;

        /**
         * Has the optional Resources that the value has.
         *
         * @param value what it begins with
         * @throws IllegalArgumentException if the value lacks a mandatory Resource
         */
        public Stored(Firmware value) {
            super();
            this.stored = new StoredValue<>(Firmware.TYPE, value);
        }

        /**
         * Names the optional Resources as well, of which it has those that the value has.
         *
         * @param value what it begins with
         * @param optional those it may have
         * @throws IllegalArgumentException if the value lacks a mandatory Resource
         */
        public Stored(Firmware value, Set<ResourceSpec> optional) {
            super(optional);
            this.stored = new StoredValue<>(Firmware.TYPE, value);
        }

        /** {@return the value as it is now} */
        public final Firmware get() {
            return stored.get();
        }

        /**
         * The device's own new value: {@link #update} without a look at the old one.
         *
         * @param value the new one
         */
        public final void set(Firmware value) {
            update(any -> value);
        }

        /**
         * The device's own change of the value. Whoever observes a Resource that differs then is told.
         *
         * @param change without effects of its own: it is called again if another thread was faster
         * @throws IllegalArgumentException if a mandatory Resource is missing then
         * @throws dev.lathe.spec.InvalidValueException if the descriptor does not allow one of the values
         */
        public final void update(UnaryOperator<Firmware> change) {
            changed(stored.update(change));
        }

        /**
         * Called when a server or a Bootstrap-Server has changed the value, before it is answered: to keep it
         * beyond a restart.
         *
         * @param before the value as it was
         * @param after the value as it was left
         */
        protected void written(Firmware before, Firmware after) {}

        @Override
        protected boolean has(ResourceSpec resource) {
            return stored.has(resource);
        }

        @Override
        public String version() {
            return get().version();
        }

        @Override
        public long size() {
            return get().size().orElseThrow(() -> new AbsentResourceException(SIZE));
        }

        @Override
        public void size(long value) {
            update(it -> it.withSize(value));
        }

        @Override
        public Multiple<String> mirrors() {
            return get().mirrors().orElseThrow(() -> new AbsentResourceException(MIRRORS));
        }

        @Override
        public void mirrors(Multiple<String> value) {
            update(it -> it.withMirrors(value));
        }

        @Override
        protected void apply(Firmware.Patch patch) {
            stored.write(it -> it.with(patch), this::written);
        }

        @Override
        protected void provision(Firmware value, Firmware.Patch patch) {
            stored.write(it -> it.with(value), this::written);
        }
    }

    private static final class Binding extends InstanceType<FirmwareObject, Firmware.Patch> {
        Binding() {
            super(FirmwareObject.class, Firmware.TYPE,
                    readWrite(IMAGE, "image", Opaque.class).and(executableEitherWay(IMAGE, "executeImage")),
                    readWrite(SIZE, "size", long.class),
                    readWrite(MIRRORS, "mirrors", Multiple.class),
                    executableEitherWay(DO_UPGRADE, "doUpgrade"));
        }

        @Override
        public void read(FirmwareObject it, int resource, PayloadWriter out) {
            switch (resource) {
                case 0 -> out.opaque(0, it.image());
                case 1 -> out.text(1, it.version());
                case 2 -> out.integer(2, it.size());
                case 3 -> out.texts(3, it.mirrors());
                default -> throw new AbsentResourceException(resource);
            }
        }

        @Override
        public void execute(FirmwareObject it, int resource, Arguments arguments) {
            switch (resource) {
                case 0 -> it.executeImage(arguments);
                case 5 -> it.doUpgrade(arguments);
                default -> throw new AbsentResourceException(resource);
            }
        }

        @Override
        public Firmware.Patch merge(FirmwareObject it, Firmware.Patch patch) {
            return patch.mergedInto(patch.mirrors().isPresent() ? current(it::mirrors) : null);
        }

        @Override
        public Optional<OpaqueSink> sink(FirmwareObject it, int resource, long size) {
            return switch (resource) {
                case 0 -> it.imageSink(size);
                default -> Optional.empty();
            };
        }

        @Override
        public void validate(FirmwareObject it, Firmware.Patch patch) {
            it.validate(patch);
        }

        @Override
        public void apply(FirmwareObject it, Firmware.Patch patch) {
            it.apply(patch);
        }

        @Override
        public void provision(FirmwareObject it, PayloadReader value, Firmware.Patch patch) {
            it.provision(Firmware.TYPE.decode(value), patch);
        }
    }
}
