package emitted;

import dev.lathe.stub.Arguments;
import dev.lathe.stub.server.ReadWriteResource;
import dev.lathe.stub.server.ReadableMultiple;
import dev.lathe.stub.server.ReadableResource;
import dev.lathe.stub.server.RemoteContext;
import dev.lathe.stub.server.RemoteInstance;
import dev.lathe.stub.server.RemoteType;
import dev.lathe.stub.server.ResourceType;
import dev.lathe.value.ObjectLink;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * One Device of a registered device, as a server sees it. Object 3, version 1.1.
 *
 * <p>What kind of device this is, how it is doing, and how to restart it.
 *
 * <p>Safe for all threads.
 */
@NullMarked
@Generated("dev.lathe")
public final class RemoteDevice extends RemoteInstance<Device, Device.Patch> {
    /** By which a registered device is asked for it. */
    public static final RemoteType.Of<RemoteDevice, Device.Patch> TYPE = RemoteType.of(Device.TYPE, RemoteDevice::new);

    private static final ResourceType<Device.AvailablePowerSources> AVAILABLE_POWER_SOURCES = ResourceType
            .enumeration(Device.AvailablePowerSources::of, Device.AvailablePowerSources::code);

    private static final ResourceType<Device.ErrorCode> ERROR_CODE = ResourceType
            .enumeration(Device.ErrorCode::of, Device.ErrorCode::code);

    private static final ResourceType<Device.BatteryStatus> BATTERY_STATUS = ResourceType
            .enumeration(Device.BatteryStatus::of, Device.BatteryStatus::code);

    private RemoteDevice(RemoteContext context) {
        super(context, Device.TYPE);
    }

    /**
     * Who made it.
     *
     * <p>Manufacturer, {@code /3/0/0}.
     */
    public ReadableResource<String> manufacturer() {
        return readable(Device.MANUFACTURER, ResourceType.STRING);
    }

    /**
     * What its maker calls this model.
     *
     * <p>Model Number, {@code /3/0/1}.
     */
    public ReadableResource<String> modelNumber() {
        return readable(Device.MODEL_NUMBER, ResourceType.STRING);
    }

    /**
     * Which one of its model it is.
     *
     * <p>Serial Number, {@code /3/0/2}.
     */
    public ReadableResource<String> serialNumber() {
        return readable(Device.SERIAL_NUMBER, ResourceType.STRING);
    }

    /**
     * The version of the firmware it runs.
     *
     * <p>Firmware Version, {@code /3/0/3}.
     */
    public ReadableResource<String> firmwareVersion() {
        return readable(Device.FIRMWARE_VERSION, ResourceType.STRING);
    }

    /**
     * Where it can draw power from.
     *
     * <p>Available Power Sources, {@code /3/0/6}.
     */
    public ReadableMultiple<Device.AvailablePowerSources> availablePowerSources() {
        return readableMultiple(Device.AVAILABLE_POWER_SOURCES, AVAILABLE_POWER_SOURCES);
    }

    /**
     * The voltage of each power source, by the same Resource Instance ID.
     *
     * <p>Power Source Voltage, {@code /3/0/7}, in mV.
     */
    public ReadableMultiple<Long> powerSourceVoltage() {
        return readableMultiple(Device.POWER_SOURCE_VOLTAGE, ResourceType.INTEGER);
    }

    /**
     * The current of each power source, by the same Resource Instance ID.
     *
     * <p>Power Source Current, {@code /3/0/8}, in mA.
     */
    public ReadableMultiple<Long> powerSourceCurrent() {
        return readableMultiple(Device.POWER_SOURCE_CURRENT, ResourceType.INTEGER);
    }

    /**
     * How full the internal battery is.
     *
     * <p>Battery Level, {@code /3/0/9}, in /100, range 0..100.
     */
    public ReadableResource<Long> batteryLevel() {
        return readable(Device.BATTERY_LEVEL, ResourceType.INTEGER);
    }

    /**
     * How much memory is left for data and software, in kilobytes.
     *
     * <p>Memory Free, {@code /3/0/10}.
     */
    public ReadableResource<Long> memoryFree() {
        return readable(Device.MEMORY_FREE, ResourceType.INTEGER);
    }

    /**
     * What is wrong at present; NO_ERROR if nothing is.
     *
     * <p>Error Code, {@code /3/0/11}.
     */
    public ReadableMultiple<Device.ErrorCode> errorCode() {
        return readableMultiple(Device.ERROR_CODE, ERROR_CODE);
    }

    /**
     * What time the device takes it to be.
     *
     * <p>Current Time, {@code /3/0/13}.
     */
    public ReadWriteResource<Instant> currentTime() {
        return readWrite(Device.CURRENT_TIME, ResourceType.TIME);
    }

    /**
     * How far local time is from UTC, as +01:00 (ISO 8601).
     *
     * <p>UTC Offset, {@code /3/0/14}.
     */
    public ReadWriteResource<String> utcOffset() {
        return readWrite(Device.UTC_OFFSET, ResourceType.STRING);
    }

    /**
     * The time zone, as Europe/Paris (IANA).
     *
     * <p>Timezone, {@code /3/0/15}.
     */
    public ReadWriteResource<String> timezone() {
        return readWrite(Device.TIMEZONE, ResourceType.STRING);
    }

    /**
     * The transports the device can use, a letter each: U for UDP.
     *
     * <p>Supported Binding and Modes, {@code /3/0/16}.
     */
    public ReadableResource<String> supportedBindingAndModes() {
        return readable(Device.SUPPORTED_BINDING_AND_MODES, ResourceType.STRING);
    }

    /**
     * What kind of device it is, in its maker's words.
     *
     * <p>Device Type, {@code /3/0/17}.
     */
    public ReadableResource<String> deviceType() {
        return readable(Device.DEVICE_TYPE, ResourceType.STRING);
    }

    /**
     * The version of the hardware.
     *
     * <p>Hardware Version, {@code /3/0/18}.
     */
    public ReadableResource<String> hardwareVersion() {
        return readable(Device.HARDWARE_VERSION, ResourceType.STRING);
    }

    /**
     * The version of the software above the firmware.
     *
     * <p>Software Version, {@code /3/0/19}.
     */
    public ReadableResource<String> softwareVersion() {
        return readable(Device.SOFTWARE_VERSION, ResourceType.STRING);
    }

    /**
     * What the internal battery is doing; only with INTERNAL_BATTERY among the power sources.
     *
     * <p>Battery Status, {@code /3/0/20}.
     */
    public ReadableResource<Device.BatteryStatus> batteryStatus() {
        return readable(Device.BATTERY_STATUS, BATTERY_STATUS);
    }

    /**
     * How much memory there is for data and software, in kilobytes.
     *
     * <p>Memory Total, {@code /3/0/21}.
     */
    public ReadableResource<Long> memoryTotal() {
        return readable(Device.MEMORY_TOTAL, ResourceType.INTEGER);
    }

    /**
     * Object Instances that say more of the device.
     *
     * <p>ExtDevInfo, {@code /3/0/22}.
     */
    public ReadableMultiple<ObjectLink> extDevInfo() {
        return readableMultiple(Device.EXT_DEV_INFO, ResourceType.OBJLNK);
    }

    /**
     * Restart the device.
     *
     * <p>Reboot, {@code /3/0/4}.
     */
    public CompletableFuture<Void> reboot() {
        return reboot(Arguments.none());
    }

    /**
     * Restart the device.
     *
     * <p>Reboot, {@code /3/0/4}.
     *
     * @param arguments of which the descriptor says nothing
     */
    public CompletableFuture<Void> reboot(Arguments arguments) {
        return execute(Device.REBOOT, arguments);
    }

    /**
     * Bring the device back to the state in which it left the factory.
     *
     * <p>Factory Reset, {@code /3/0/5}.
     */
    public CompletableFuture<Void> factoryReset() {
        return factoryReset(Arguments.none());
    }

    /**
     * Bring the device back to the state in which it left the factory.
     *
     * <p>Factory Reset, {@code /3/0/5}.
     *
     * @param arguments of which the descriptor says nothing
     */
    public CompletableFuture<Void> factoryReset(Arguments arguments) {
        return execute(Device.FACTORY_RESET, arguments);
    }

    /**
     * Forget all error codes.
     *
     * <p>Reset Error Code, {@code /3/0/12}.
     */
    public CompletableFuture<Void> resetErrorCode() {
        return resetErrorCode(Arguments.none());
    }

    /**
     * Forget all error codes.
     *
     * <p>Reset Error Code, {@code /3/0/12}.
     *
     * @param arguments of which the descriptor says nothing
     */
    public CompletableFuture<Void> resetErrorCode(Arguments arguments) {
        return execute(Device.RESET_ERROR_CODE, arguments);
    }
}
