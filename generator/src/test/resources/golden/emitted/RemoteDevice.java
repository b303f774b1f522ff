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
            .enumeration(Device.AvailablePowerSources::of, Device.AvailablePowerSources::code)
            .checked(value -> Device.AvailablePowerSources.of(
                    Device.AVAILABLE_POWER_SOURCES.inEnum(value.code(), value != Device.AvailablePowerSources.UNRECOGNIZED)));

    private static final ResourceType<Long> BATTERY_LEVEL = ResourceType.INTEGER
            .checked(value -> Device.BATTERY_LEVEL.inRange(value, Device.allowsBatteryLevel(value)));

    private static final ResourceType<Device.ErrorCode> ERROR_CODE = ResourceType
            .enumeration(Device.ErrorCode::of, Device.ErrorCode::code)
            .checked(value -> Device.ErrorCode.of(
                    Device.ERROR_CODE.inEnum(value.code(), value != Device.ErrorCode.UNRECOGNIZED)));

    private static final ResourceType<Device.BatteryStatus> BATTERY_STATUS = ResourceType
            .enumeration(Device.BatteryStatus::of, Device.BatteryStatus::code)
            .checked(value -> Device.BatteryStatus.of(
                    Device.BATTERY_STATUS.inEnum(value.code(), value != Device.BatteryStatus.UNRECOGNIZED)));

    private RemoteDevice(RemoteContext context) {
        super(context, Device.TYPE);
    }

    /**
     * {@return Manufacturer, {@code /3/0/0}; optional}
     *
     * <p>Who made it.
     */
    public ReadableResource<String> manufacturer() {
        return readable(Device.MANUFACTURER, ResourceType.STRING);
    }

    /**
     * {@return Model Number, {@code /3/0/1}; optional}
     *
     * <p>What its maker calls this model.
     */
    public ReadableResource<String> modelNumber() {
        return readable(Device.MODEL_NUMBER, ResourceType.STRING);
    }

    /**
     * {@return Serial Number, {@code /3/0/2}; optional}
     *
     * <p>Which one of its model it is.
     */
    public ReadableResource<String> serialNumber() {
        return readable(Device.SERIAL_NUMBER, ResourceType.STRING);
    }

    /**
     * {@return Firmware Version, {@code /3/0/3}; optional}
     *
     * <p>The version of the firmware it runs.
     */
    public ReadableResource<String> firmwareVersion() {
        return readable(Device.FIRMWARE_VERSION, ResourceType.STRING);
    }

    /**
     * {@return Available Power Sources, {@code /3/0/6}; optional}
     *
     * <p>Where it can draw power from.
     */
    public ReadableMultiple<Device.AvailablePowerSources> availablePowerSources() {
        return readableMultiple(Device.AVAILABLE_POWER_SOURCES, AVAILABLE_POWER_SOURCES);
    }

    /**
     * {@return Power Source Voltage, {@code /3/0/7}, in mV; optional}
     *
     * <p>The voltage of each power source, by the same Resource Instance ID.
     */
    public ReadableMultiple<Long> powerSourceVoltage() {
        return readableMultiple(Device.POWER_SOURCE_VOLTAGE, ResourceType.INTEGER);
    }

    /**
     * {@return Power Source Current, {@code /3/0/8}, in mA; optional}
     *
     * <p>The current of each power source, by the same Resource Instance ID.
     */
    public ReadableMultiple<Long> powerSourceCurrent() {
        return readableMultiple(Device.POWER_SOURCE_CURRENT, ResourceType.INTEGER);
    }

    /**
     * {@return Battery Level, {@code /3/0/9}, in /100, range 0..100; optional}
     *
     * <p>How full the internal battery is.
     */
    public ReadableResource<Long> batteryLevel() {
        return readable(Device.BATTERY_LEVEL, BATTERY_LEVEL);
    }

    /**
     * {@return Memory Free, {@code /3/0/10}; optional}
     *
     * <p>How much memory is left for data and software, in kilobytes.
     */
    public ReadableResource<Long> memoryFree() {
        return readable(Device.MEMORY_FREE, ResourceType.INTEGER);
    }

    /**
     * {@return Error Code, {@code /3/0/11}; mandatory}
     *
     * <p>What is wrong at present; NO_ERROR if nothing is.
     */
    public ReadableMultiple<Device.ErrorCode> errorCode() {
        return readableMultiple(Device.ERROR_CODE, ERROR_CODE);
    }

    /**
     * {@return Current Time, {@code /3/0/13}; optional}
     *
     * <p>What time the device takes it to be.
     */
    public ReadWriteResource<Instant> currentTime() {
        return readWrite(Device.CURRENT_TIME, ResourceType.TIME);
    }

    /**
     * {@return UTC Offset, {@code /3/0/14}; optional}
     *
     * <p>How far local time is from UTC, as +01:00 (ISO 8601).
     */
    public ReadWriteResource<String> utcOffset() {
        return readWrite(Device.UTC_OFFSET, ResourceType.STRING);
    }

    /**
     * {@return Timezone, {@code /3/0/15}; optional}
     *
     * <p>The time zone, as Europe/Paris (IANA).
     */
    public ReadWriteResource<String> timezone() {
        return readWrite(Device.TIMEZONE, ResourceType.STRING);
    }

    /**
     * {@return Supported Binding and Modes, {@code /3/0/16}; mandatory}
     *
     * <p>The transports the device can use, a letter each: U for UDP.
     */
    public ReadableResource<String> supportedBindingAndModes() {
        return readable(Device.SUPPORTED_BINDING_AND_MODES, ResourceType.STRING);
    }

    /**
     * {@return Device Type, {@code /3/0/17}; optional}
     *
     * <p>What kind of device it is, in its maker's words.
     */
    public ReadableResource<String> deviceType() {
        return readable(Device.DEVICE_TYPE, ResourceType.STRING);
    }

    /**
     * {@return Hardware Version, {@code /3/0/18}; optional}
     *
     * <p>The version of the hardware.
     */
    public ReadableResource<String> hardwareVersion() {
        return readable(Device.HARDWARE_VERSION, ResourceType.STRING);
    }

    /**
     * {@return Software Version, {@code /3/0/19}; optional}
     *
     * <p>The version of the software above the firmware.
     */
    public ReadableResource<String> softwareVersion() {
        return readable(Device.SOFTWARE_VERSION, ResourceType.STRING);
    }

    /**
     * {@return Battery Status, {@code /3/0/20}; optional}
     *
     * <p>What the internal battery is doing; only with INTERNAL_BATTERY among the power sources.
     */
    public ReadableResource<Device.BatteryStatus> batteryStatus() {
        return readable(Device.BATTERY_STATUS, BATTERY_STATUS);
    }

    /**
     * {@return Memory Total, {@code /3/0/21}; optional}
     *
     * <p>How much memory there is for data and software, in kilobytes.
     */
    public ReadableResource<Long> memoryTotal() {
        return readable(Device.MEMORY_TOTAL, ResourceType.INTEGER);
    }

    /**
     * {@return ExtDevInfo, {@code /3/0/22}; optional}
     *
     * <p>Object Instances that say more of the device.
     */
    public ReadableMultiple<ObjectLink> extDevInfo() {
        return readableMultiple(Device.EXT_DEV_INFO, ResourceType.OBJLNK);
    }

    /**
     * Executes Reboot, {@code /3/0/4}; mandatory.
     *
     * <p>Restart the device.
     *
     * @return completes when the device has executed it
     */
    public CompletableFuture<Void> reboot() {
        return reboot(Arguments.none());
    }

    /**
     * Executes Reboot, {@code /3/0/4}; mandatory.
     *
     * <p>Restart the device.
     *
     * @param arguments of which the descriptor says nothing
     * @return completes when the device has executed it
     */
    public CompletableFuture<Void> reboot(Arguments arguments) {
        return execute(Device.REBOOT, arguments);
    }

    /**
     * Executes Factory Reset, {@code /3/0/5}; optional.
     *
     * <p>Bring the device back to the state in which it left the factory.
     *
     * @return completes when the device has executed it
     */
    public CompletableFuture<Void> factoryReset() {
        return factoryReset(Arguments.none());
    }

    /**
     * Executes Factory Reset, {@code /3/0/5}; optional.
     *
     * <p>Bring the device back to the state in which it left the factory.
     *
     * @param arguments of which the descriptor says nothing
     * @return completes when the device has executed it
     */
    public CompletableFuture<Void> factoryReset(Arguments arguments) {
        return execute(Device.FACTORY_RESET, arguments);
    }

    /**
     * Executes Reset Error Code, {@code /3/0/12}; optional.
     *
     * <p>Forget all error codes.
     *
     * @return completes when the device has executed it
     */
    public CompletableFuture<Void> resetErrorCode() {
        return resetErrorCode(Arguments.none());
    }

    /**
     * Executes Reset Error Code, {@code /3/0/12}; optional.
     *
     * <p>Forget all error codes.
     *
     * @param arguments of which the descriptor says nothing
     * @return completes when the device has executed it
     */
    public CompletableFuture<Void> resetErrorCode(Arguments arguments) {
        return execute(Device.RESET_ERROR_CODE, arguments);
    }
}
