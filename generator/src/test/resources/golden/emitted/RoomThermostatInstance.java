package emitted;

import dev.lathe.payload.PayloadReader;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.spec.ResourceSpec;
import dev.lathe.stub.AbsentResourceException;
import dev.lathe.stub.Arguments;
import dev.lathe.stub.client.InstanceType;
import dev.lathe.stub.client.ObjectInstance;
import dev.lathe.value.Multiple;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * One Room Thermostat of a device. Object 42770, version 1.0.
 *
 * <p>Heats or cools one room.
 *
 * <p>Extend it. An optional Resource exists when its methods are overridden.
 */
@NullMarked
@Generated("dev.lathe")
public abstract class RoomThermostatInstance extends ObjectInstance {
    protected static final ResourceSpec MEASURED_TEMPERATURE = RoomThermostat.MEASURED_TEMPERATURE;

    protected static final ResourceSpec MODE = RoomThermostat.MODE;

    protected static final ResourceSpec SET_POINT = RoomThermostat.SET_POINT;

    protected static final ResourceSpec ERROR_LOG = RoomThermostat.ERROR_LOG;

    protected static final ResourceSpec BOOST = RoomThermostat.BOOST;

    /** How the runtime reaches an instance. */
    public static final InstanceType<RoomThermostatInstance, RoomThermostat.Patch> TYPE = new Binding();

    /** The optional Resources are those whose methods the subclass overrides. */
    protected RoomThermostatInstance() {
        super(TYPE);
    }

    /** Names the optional Resources instead: for native images, proxies, hardware known only at run time. */
    protected RoomThermostatInstance(Set<ResourceSpec> optional) {
        super(TYPE, optional);
    }

    /**
     * What the sensor says, averaged over ten seconds.
     *
     * <p>Measured Temperature, {@code /42770/x/0}, in Cel, range -40..125.
     */
    public abstract double measuredTemperature();

    /** Mode, {@code /42770/x/1}. */
    public abstract RoomThermostat.Mode mode();

    /**
     * Mode, {@code /42770/x/1}.
     *
     * <p>The value was checked: the descriptor allows it.
     */
    public abstract void mode(RoomThermostat.Mode value);

    /**
     * The temperature to reach.
     *
     * <p>Set Point, {@code /42770/x/2}, in Cel, range 5..35.
     */
    public double setPoint() {
        throw new AbsentResourceException(SET_POINT);
    }

    /**
     * The temperature to reach.
     *
     * <p>Set Point, {@code /42770/x/2}, in Cel, range 5..35.
     *
     * <p>The value was checked: the descriptor allows it.
     */
    public void setPoint(double value) {
        throw new AbsentResourceException(SET_POINT);
    }

    /**
     * The latest faults, the newest last.
     *
     * <p>Error Log, {@code /42770/x/3}, octets 0..64.
     */
    public Multiple<String> errorLog() {
        throw new AbsentResourceException(ERROR_LOG);
    }

    /**
     * Full power for a while.
     *
     * <p>Boost, {@code /42770/x/4}.
     *
     * @param minutes minutes, in min, 1..120
     */
    public void boost(long minutes) {
        throw new AbsentResourceException(BOOST);
    }

    /** Sees the whole Write before anything is applied; throw {@code ResponseException} to refuse it. */
    protected void validate(RoomThermostat.Patch patch) {}

    /** Applies a Write: calls the setters. Override to apply it as a whole. */
    protected void apply(RoomThermostat.Patch patch) {
        patch.mode().ifPresent(this::mode);
        patch.setPoint().ifPresent(this::setPoint);
    }

    /**
     * Takes what a Bootstrap-Server has written: {@code value} has all of it that is in the value type,
     * Resources included that no server can write; {@code patch} has what a server could have written too.
     * Applies the patch. Override to keep the others as well.
     */
    protected void provision(RoomThermostat value, RoomThermostat.Patch patch) {
        apply(patch);
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
