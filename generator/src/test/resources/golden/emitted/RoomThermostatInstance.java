package emitted;

import dev.lathe.payload.PayloadReader;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.spec.ResourceSpec;
import dev.lathe.stub.AbsentResourceException;
import dev.lathe.stub.Arguments;
import dev.lathe.stub.client.InstanceType;
import dev.lathe.stub.client.ObjectInstance;
import dev.lathe.stub.client.StoredValue;
import dev.lathe.value.Multiple;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * One Room Thermostat of a device. Object 42770, version 1.0.
 *
 * <p>Heats or cools one room.
 *
 * <p>Extend it. An optional Resource exists when its methods are overridden. They are called one at a
 * time, under a lock of the instance; {@code changed} is for any thread. A device that only stores the
 * values has {@link Stored}.
 */
@NullMarked
@Generated("dev.lathe")
public abstract class RoomThermostatInstance extends ObjectInstance {
    /** Measured Temperature, {@code /42770/x/0}. */
    protected static final ResourceSpec MEASURED_TEMPERATURE = RoomThermostat.MEASURED_TEMPERATURE;

    /** Mode, {@code /42770/x/1}. */
    protected static final ResourceSpec MODE = RoomThermostat.MODE;

    /** Set Point, {@code /42770/x/2}. */
    protected static final ResourceSpec SET_POINT = RoomThermostat.SET_POINT;

    /** Error Log, {@code /42770/x/3}. */
    protected static final ResourceSpec ERROR_LOG = RoomThermostat.ERROR_LOG;

    /** Boost, {@code /42770/x/4}. */
    protected static final ResourceSpec BOOST = RoomThermostat.BOOST;

    /** How the runtime reaches an instance. */
    public static final InstanceType<RoomThermostatInstance, RoomThermostat.Patch> TYPE = new Binding();

    /** The optional Resources are those whose methods the subclass overrides. */
    protected RoomThermostatInstance() {
        super(TYPE);
    }

    /**
     * Names the optional Resources instead: for native images, proxies, hardware known only at run time.
     *
     * @param optional those that this instance has
     */
    protected RoomThermostatInstance(Set<ResourceSpec> optional) {
        super(TYPE, optional);
    }

    /**
     * {@return Measured Temperature, {@code /42770/x/0}, in Cel, range -40..125; mandatory}
     *
     * <p>What the sensor says, averaged over ten seconds.
     */
    public abstract double measuredTemperature();

    /** {@return Mode, {@code /42770/x/1}; mandatory} */
    public abstract RoomThermostat.Mode mode();

    /**
     * Takes what was written to Mode, {@code /42770/x/1}.
     *
     * @param value Mode; the descriptor allows it
     */
    public abstract void mode(RoomThermostat.Mode value);

    /**
     * {@return Set Point, {@code /42770/x/2}, in Cel, range 5..35; optional}
     *
     * <p>The temperature to reach.
     */
    public double setPoint() {
        throw new AbsentResourceException(SET_POINT);
    }

    /**
     * Takes what was written to Set Point, {@code /42770/x/2}.
     *
     * @param value Set Point in Cel, range 5..35; the descriptor allows it
     */
    public void setPoint(double value) {
        throw new AbsentResourceException(SET_POINT);
    }

    /**
     * {@return Error Log, {@code /42770/x/3}, octets 0..64 each; optional}
     *
     * <p>The latest faults, the newest last.
     */
    public Multiple<String> errorLog() {
        throw new AbsentResourceException(ERROR_LOG);
    }

    /**
     * Executes Boost, {@code /42770/x/4}; optional.
     *
     * <p>Full power for a while.
     *
     * @param minutes minutes in min, range 1..120
     */
    public void boost(long minutes) {
        throw new AbsentResourceException(BOOST);
    }

    /**
     * Sees the whole Write before anything is applied; throw {@code ResponseException} to refuse it.
     *
     * @param patch what would be written, each value allowed by the descriptor
     */
    protected void validate(RoomThermostat.Patch patch) {}

    /**
     * Applies a Write: calls the setters. Override to apply it as a whole.
     *
     * @param patch what is written
     */
    protected void apply(RoomThermostat.Patch patch) {
        patch.mode().ifPresent(this::mode);
        patch.setPoint().ifPresent(this::setPoint);
    }

    /**
     * Takes what a Bootstrap-Server has written: applies the patch. Override to keep the others as well.
     *
     * @param value all of it that is in the value type, Resources included that no server can write
     * @param patch what a server could have written too
     */
    protected void provision(RoomThermostat value, RoomThermostat.Patch patch) {
        apply(patch);
    }

    /**
     * One that is only stored: it holds a value, which servers read, and write as a whole.
     *
     * <p>Of the optional Resources it has those that the value has when the instance becomes part of a
     * client, and of the others those whose methods a subclass overrides. Safe for all threads.
     */
    public static class Stored extends RoomThermostatInstance {
        private final StoredValue<RoomThermostat> stored;

        /**
         * Has the optional Resources that the value has.
         *
         * @param value what it begins with
         * @throws IllegalArgumentException if the value lacks a mandatory Resource
         */
        public Stored(RoomThermostat value) {
            super();
            this.stored = new StoredValue<>(RoomThermostat.TYPE, value);
        }

        /**
         * Names the optional Resources as well, of which it has those that the value has.
         *
         * @param value what it begins with
         * @param optional those it may have
         * @throws IllegalArgumentException if the value lacks a mandatory Resource
         */
        public Stored(RoomThermostat value, Set<ResourceSpec> optional) {
            super(optional);
            this.stored = new StoredValue<>(RoomThermostat.TYPE, value);
        }

        /** {@return the value as it is now} */
        public final RoomThermostat get() {
            return stored.get();
        }

        /**
         * The device's own new value: {@link #update} without a look at the old one.
         *
         * @param value the new one
         */
        public final void set(RoomThermostat value) {
            update(any -> value);
        }

        /**
         * The device's own change of the value. Whoever observes a Resource that differs then is told.
         *
         * @param change without effects of its own: it is called again if another thread was faster
         * @throws IllegalArgumentException if a mandatory Resource is missing then
         * @throws dev.lathe.spec.InvalidValueException if the descriptor does not allow one of the values
         */
        public final void update(UnaryOperator<RoomThermostat> change) {
            changed(stored.update(change));
        }

        /**
         * Called when a server or a Bootstrap-Server has changed the value, before it is answered: to keep it
         * beyond a restart.
         *
         * @param before the value as it was
         * @param after the value as it was left
         */
        protected void written(RoomThermostat before, RoomThermostat after) {}

        @Override
        protected boolean has(ResourceSpec resource) {
            return stored.has(resource);
        }

        @Override
        public double measuredTemperature() {
            return get().measuredTemperature();
        }

        @Override
        public RoomThermostat.Mode mode() {
            return get().mode();
        }

        @Override
        public void mode(RoomThermostat.Mode value) {
            update(it -> it.withMode(value));
        }

        @Override
        public double setPoint() {
            return get().setPoint().orElseThrow(() -> new AbsentResourceException(SET_POINT));
        }

        @Override
        public void setPoint(double value) {
            update(it -> it.withSetPoint(value));
        }

        @Override
        public Multiple<String> errorLog() {
            return get().errorLog().orElseThrow(() -> new AbsentResourceException(ERROR_LOG));
        }

        @Override
        protected void apply(RoomThermostat.Patch patch) {
            stored.write(it -> it.with(patch), this::written);
        }

        @Override
        protected void provision(RoomThermostat value, RoomThermostat.Patch patch) {
            stored.write(it -> it.with(value), this::written);
        }
    }

    private static final class Binding extends InstanceType<RoomThermostatInstance, RoomThermostat.Patch> {
        Binding() {
            super(RoomThermostatInstance.class, RoomThermostat.TYPE,
                    readWrite(SET_POINT, "setPoint", double.class), readable(ERROR_LOG, "errorLog"),
                    executable(BOOST, "boost", long.class));
        }

        @Override
        public void read(RoomThermostatInstance it, int resource, PayloadWriter out) {
            switch (resource) {
                case 0 -> out.real(0, it.measuredTemperature());
                case 1 -> {
                    RoomThermostat.Mode value = it.mode();
                    out.integer(1, MODE.inEnum(value.code(), value != RoomThermostat.Mode.UNRECOGNIZED));
                }
                case 2 -> out.real(2, it.setPoint());
                case 3 -> out.texts(3, it.errorLog());
                default -> throw new AbsentResourceException(resource);
            }
        }

        @Override
        public void execute(RoomThermostatInstance it, int resource, Arguments arguments) {
            switch (resource) {
                case 4 -> {
                    long minutes = arguments.integer(RoomThermostat.BOOST_MINUTES);
                    arguments.requireInRange(RoomThermostat.BOOST_MINUTES,
                            RoomThermostat.allowsBoostMinutes(minutes));
                    it.boost(minutes);
                }
                default -> throw new AbsentResourceException(resource);
            }
        }

        @Override
        public void validate(RoomThermostatInstance it, RoomThermostat.Patch patch) {
            it.validate(patch);
        }

        @Override
        public void apply(RoomThermostatInstance it, RoomThermostat.Patch patch) {
            it.apply(patch);
        }

        @Override
        public void provision(RoomThermostatInstance it, PayloadReader value,
                RoomThermostat.Patch patch) {
            it.provision(RoomThermostat.TYPE.decode(value), patch);
        }
    }
}
