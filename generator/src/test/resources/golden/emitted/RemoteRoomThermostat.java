package emitted;

import dev.lathe.stub.Arguments;
import dev.lathe.stub.server.ReadWriteDouble;
import dev.lathe.stub.server.ReadWriteResource;
import dev.lathe.stub.server.ReadableMultiple;
import dev.lathe.stub.server.ReadableResource;
import dev.lathe.stub.server.RemoteContext;
import dev.lathe.stub.server.RemoteInstance;
import dev.lathe.stub.server.RemoteType;
import dev.lathe.stub.server.ResourceType;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * One Room Thermostat of a registered device, as a server sees it. Object 42770, version 1.0.
 *
 * <p>Heats or cools one room.
 *
 * <p>Safe for all threads.
 */
@NullMarked
@Generated("dev.lathe")
public final class RemoteRoomThermostat extends RemoteInstance<RoomThermostat, RoomThermostat.Patch> {
    /** By which a registered device is asked for it. */
    public static final RemoteType.Of<RemoteRoomThermostat, RoomThermostat.Patch> TYPE = RemoteType.of(RoomThermostat.TYPE, RemoteRoomThermostat::new);

    private static final ResourceType<Double> MEASURED_TEMPERATURE = ResourceType.FLOAT
            .checked(value -> RoomThermostat.MEASURED_TEMPERATURE.inRange(value, RoomThermostat.allowsMeasuredTemperature(value)));

    private static final ResourceType<RoomThermostat.Mode> MODE = ResourceType
            .enumeration(RoomThermostat.Mode::of, RoomThermostat.Mode::code)
            .checked(value -> RoomThermostat.Mode.of(
                    RoomThermostat.MODE.inEnum(value.code(), value != RoomThermostat.Mode.UNRECOGNIZED)));

    private static final ResourceType<Double> SET_POINT = ResourceType.FLOAT
            .checked(value -> RoomThermostat.SET_POINT.inRange(value, RoomThermostat.allowsSetPoint(value)));

    private static final ResourceType<String> ERROR_LOG = ResourceType.STRING
            .checked(value -> RoomThermostat.ERROR_LOG.inRange(value, RoomThermostat.allowsErrorLog(value)));

    private RemoteRoomThermostat(RemoteContext context) {
        super(context, RoomThermostat.TYPE);
    }

    /**
     * {@return Measured Temperature, {@code /42770/x/0}, in Cel, range -40..125; mandatory}
     *
     * <p>What the sensor says, averaged over ten seconds.
     */
    public ReadableResource<Double> measuredTemperature() {
        return readable(RoomThermostat.MEASURED_TEMPERATURE, MEASURED_TEMPERATURE);
    }

    /** {@return Mode, {@code /42770/x/1}; mandatory} */
    public ReadWriteResource<RoomThermostat.Mode> mode() {
        return readWrite(RoomThermostat.MODE, MODE);
    }

    /**
     * {@return Set Point, {@code /42770/x/2}, in Cel, range 5..35; optional}
     *
     * <p>The temperature to reach.
     */
    public ReadWriteDouble setPoint() {
        return readWriteDouble(RoomThermostat.SET_POINT, SET_POINT);
    }

    /**
     * {@return Error Log, {@code /42770/x/3}, octets 0..64 each; optional}
     *
     * <p>The latest faults, the newest last.
     */
    public ReadableMultiple<String> errorLog() {
        return readableMultiple(RoomThermostat.ERROR_LOG, ERROR_LOG);
    }

    /**
     * Executes Boost, {@code /42770/x/4}; optional.
     *
     * <p>Full power for a while.
     *
     * @param minutes minutes in min, range 1..120
     * @return completes when the device has executed it
     * @throws dev.lathe.spec.InvalidValueException at once, with nothing sent, if an argument is out of
     * range
     */
    public CompletableFuture<Void> boost(long minutes) {
        return execute(RoomThermostat.BOOST, Arguments.none()
                .with(RoomThermostat.BOOST_MINUTES,
                        RoomThermostat.BOOST_MINUTES.inRange(minutes, RoomThermostat.allowsBoostMinutes(minutes))));
    }
}
