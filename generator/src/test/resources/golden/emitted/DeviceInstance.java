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
import dev.lathe.value.ObjectLink;
import java.time.Instant;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * One Device of a device. Object 3, version 1.1.
 *
 * <p>What kind of device this is, how it is doing, and how to restart it.
 *
 * <p>Extend it. An optional Resource exists when its methods are overridden. They are called one at a
 * time, under a lock of the instance; {@code changed} is for any thread. A device that only stores the
 * values has {@link Stored}.
 */
@NullMarked
@Generated("dev.lathe")
public abstract class DeviceInstance extends ObjectInstance {
    /** Manufacturer, {@code /3/0/0}. */
    protected static final ResourceSpec MANUFACTURER = Device.MANUFACTURER;

    /** Model Number, {@code /3/0/1}. */
    protected static final ResourceSpec MODEL_NUMBER = Device.MODEL_NUMBER;

    /** Serial Number, {@code /3/0/2}. */
    protected static final ResourceSpec SERIAL_NUMBER = Device.SERIAL_NUMBER;

    /** Firmware Version, {@code /3/0/3}. */
    protected static final ResourceSpec FIRMWARE_VERSION = Device.FIRMWARE_VERSION;

    /** Reboot, {@code /3/0/4}. */
    protected static final ResourceSpec REBOOT = Device.REBOOT;

    /** Factory Reset, {@code /3/0/5}. */
    protected static final ResourceSpec FACTORY_RESET = Device.FACTORY_RESET;

    /** Available Power Sources, {@code /3/0/6}. */
    protected static final ResourceSpec AVAILABLE_POWER_SOURCES = Device.AVAILABLE_POWER_SOURCES;

    /** Power Source Voltage, {@code /3/0/7}. */
    protected static final ResourceSpec POWER_SOURCE_VOLTAGE = Device.POWER_SOURCE_VOLTAGE;

    /** Power Source Current, {@code /3/0/8}. */
    protected static final ResourceSpec POWER_SOURCE_CURRENT = Device.POWER_SOURCE_CURRENT;

    /** Battery Level, {@code /3/0/9}. */
    protected static final ResourceSpec BATTERY_LEVEL = Device.BATTERY_LEVEL;

    /** Memory Free, {@code /3/0/10}. */
    protected static final ResourceSpec MEMORY_FREE = Device.MEMORY_FREE;

    /** Error Code, {@code /3/0/11}. */
    protected static final ResourceSpec ERROR_CODE = Device.ERROR_CODE;

    /** Reset Error Code, {@code /3/0/12}. */
    protected static final ResourceSpec RESET_ERROR_CODE = Device.RESET_ERROR_CODE;

    /** Current Time, {@code /3/0/13}. */
    protected static final ResourceSpec CURRENT_TIME = Device.CURRENT_TIME;

    /** UTC Offset, {@code /3/0/14}. */
    protected static final ResourceSpec UTC_OFFSET = Device.UTC_OFFSET;

    /** Timezone, {@code /3/0/15}. */
    protected static final ResourceSpec TIMEZONE = Device.TIMEZONE;

    /** Supported Binding and Modes, {@code /3/0/16}. */
    protected static final ResourceSpec SUPPORTED_BINDING_AND_MODES = Device.SUPPORTED_BINDING_AND_MODES;

    /** Device Type, {@code /3/0/17}. */
    protected static final ResourceSpec DEVICE_TYPE = Device.DEVICE_TYPE;

    /** Hardware Version, {@code /3/0/18}. */
    protected static final ResourceSpec HARDWARE_VERSION = Device.HARDWARE_VERSION;

    /** Software Version, {@code /3/0/19}. */
    protected static final ResourceSpec SOFTWARE_VERSION = Device.SOFTWARE_VERSION;

    /** Battery Status, {@code /3/0/20}. */
    protected static final ResourceSpec BATTERY_STATUS = Device.BATTERY_STATUS;

    /** Memory Total, {@code /3/0/21}. */
    protected static final ResourceSpec MEMORY_TOTAL = Device.MEMORY_TOTAL;

    /** ExtDevInfo, {@code /3/0/22}. */
    protected static final ResourceSpec EXT_DEV_INFO = Device.EXT_DEV_INFO;

    /** How the runtime reaches an instance. */
    public static final InstanceType<DeviceInstance, Device.Patch> TYPE = new Binding();

    /** The optional Resources are those whose methods the subclass overrides. */
    protected DeviceInstance() {
        super(TYPE);
    }

    /**
     * Names the optional Resources instead: for native images, proxies, hardware known only at run time.
     *
     * @param optional those that this instance has
     */
    protected DeviceInstance(Set<ResourceSpec> optional) {
        super(TYPE, optional);
    }

    /**
     * {@return Manufacturer, {@code /3/0/0}; optional}
     *
     * <p>Who made it.
     */
    public String manufacturer() {
        throw new AbsentResourceException(MANUFACTURER);
    }

    /**
     * {@return Model Number, {@code /3/0/1}; optional}
     *
     * <p>What its maker calls this model.
     */
    public String modelNumber() {
        throw new AbsentResourceException(MODEL_NUMBER);
    }

    /**
     * {@return Serial Number, {@code /3/0/2}; optional}
     *
     * <p>Which one of its model it is.
     */
    public String serialNumber() {
        throw new AbsentResourceException(SERIAL_NUMBER);
    }

    /**
     * {@return Firmware Version, {@code /3/0/3}; optional}
     *
     * <p>The version of the firmware it runs.
     */
    public String firmwareVersion() {
        throw new AbsentResourceException(FIRMWARE_VERSION);
    }

    /**
     * Executes Reboot, {@code /3/0/4}; mandatory.
     *
     * <p>Restart the device.
     *
     * <p>Override this one, or the one with arguments.
     */
    public void reboot() {
        throw new AbsentResourceException(REBOOT);
    }

    /**
     * Executes Reboot, {@code /3/0/4}; mandatory.
     *
     * <p>Restart the device.
     *
     * <p>Override this one if the arguments matter, of which the descriptor says nothing; they are passed
     * over otherwise.
     *
     * @param arguments as they came, none where there are none
     */
    public void reboot(Arguments arguments) {
        reboot();
    }

    /**
     * Executes Factory Reset, {@code /3/0/5}; optional.
     *
     * <p>Bring the device back to the state in which it left the factory.
     *
     * <p>Override this one, or the one with arguments.
     */
    public void factoryReset() {
        throw new AbsentResourceException(FACTORY_RESET);
    }

    /**
     * Executes Factory Reset, {@code /3/0/5}; optional.
     *
     * <p>Bring the device back to the state in which it left the factory.
     *
     * <p>Override this one if the arguments matter, of which the descriptor says nothing; they are passed
     * over otherwise.
     *
     * @param arguments as they came, none where there are none
     */
    public void factoryReset(Arguments arguments) {
        factoryReset();
    }

    /**
     * {@return Available Power Sources, {@code /3/0/6}; optional}
     *
     * <p>Where it can draw power from.
     */
    public Multiple<Device.AvailablePowerSources> availablePowerSources() {
        throw new AbsentResourceException(AVAILABLE_POWER_SOURCES);
    }

    /**
     * {@return Power Source Voltage, {@code /3/0/7}, in mV; optional}
     *
     * <p>The voltage of each power source, by the same Resource Instance ID.
     */
    public Multiple<Long> powerSourceVoltage() {
        throw new AbsentResourceException(POWER_SOURCE_VOLTAGE);
    }

    /**
     * {@return Power Source Current, {@code /3/0/8}, in mA; optional}
     *
     * <p>The current of each power source, by the same Resource Instance ID.
     */
    public Multiple<Long> powerSourceCurrent() {
        throw new AbsentResourceException(POWER_SOURCE_CURRENT);
    }

    /**
     * {@return Battery Level, {@code /3/0/9}, in /100, range 0..100; optional}
     *
     * <p>How full the internal battery is.
     */
    public long batteryLevel() {
        throw new AbsentResourceException(BATTERY_LEVEL);
    }

    /**
     * {@return Memory Free, {@code /3/0/10}; optional}
     *
     * <p>How much memory is left for data and software, in kilobytes.
     */
    public long memoryFree() {
        throw new AbsentResourceException(MEMORY_FREE);
    }

    /**
     * {@return Error Code, {@code /3/0/11}; mandatory}
     *
     * <p>What is wrong at present; NO_ERROR if nothing is.
     */
    public abstract Multiple<Device.ErrorCode> errorCode();

    /**
     * Executes Reset Error Code, {@code /3/0/12}; optional.
     *
     * <p>Forget all error codes.
     *
     * <p>Override this one, or the one with arguments.
     */
    public void resetErrorCode() {
        throw new AbsentResourceException(RESET_ERROR_CODE);
    }

    /**
     * Executes Reset Error Code, {@code /3/0/12}; optional.
     *
     * <p>Forget all error codes.
     *
     * <p>Override this one if the arguments matter, of which the descriptor says nothing; they are passed
     * over otherwise.
     *
     * @param arguments as they came, none where there are none
     */
    public void resetErrorCode(Arguments arguments) {
        resetErrorCode();
    }

    /**
     * {@return Current Time, {@code /3/0/13}; optional}
     *
     * <p>What time the device takes it to be.
     */
    public Instant currentTime() {
        throw new AbsentResourceException(CURRENT_TIME);
    }

    /**
     * Takes what was written to Current Time, {@code /3/0/13}.
     *
     * @param value Current Time
     */
    public void currentTime(Instant value) {
        throw new AbsentResourceException(CURRENT_TIME);
    }

    /**
     * {@return UTC Offset, {@code /3/0/14}; optional}
     *
     * <p>How far local time is from UTC, as +01:00 (ISO 8601).
     */
    public String utcOffset() {
        throw new AbsentResourceException(UTC_OFFSET);
    }

    /**
     * Takes what was written to UTC Offset, {@code /3/0/14}.
     *
     * @param value UTC Offset
     */
    public void utcOffset(String value) {
        throw new AbsentResourceException(UTC_OFFSET);
    }

    /**
     * {@return Timezone, {@code /3/0/15}; optional}
     *
     * <p>The time zone, as Europe/Paris (IANA).
     */
    public String timezone() {
        throw new AbsentResourceException(TIMEZONE);
    }

    /**
     * Takes what was written to Timezone, {@code /3/0/15}.
     *
     * @param value Timezone
     */
    public void timezone(String value) {
        throw new AbsentResourceException(TIMEZONE);
    }

    /**
     * {@return Supported Binding and Modes, {@code /3/0/16}; mandatory}
     *
     * <p>The transports the device can use, a letter each: U for UDP.
     */
    public abstract String supportedBindingAndModes();

    /**
     * {@return Device Type, {@code /3/0/17}; optional}
     *
     * <p>What kind of device it is, in its maker's words.
     */
    public String deviceType() {
        throw new AbsentResourceException(DEVICE_TYPE);
    }

    /**
     * {@return Hardware Version, {@code /3/0/18}; optional}
     *
     * <p>The version of the hardware.
     */
    public String hardwareVersion() {
        throw new AbsentResourceException(HARDWARE_VERSION);
    }

    /**
     * {@return Software Version, {@code /3/0/19}; optional}
     *
     * <p>The version of the software above the firmware.
     */
    public String softwareVersion() {
        throw new AbsentResourceException(SOFTWARE_VERSION);
    }

    /**
     * {@return Battery Status, {@code /3/0/20}; optional}
     *
     * <p>What the internal battery is doing; only with INTERNAL_BATTERY among the power sources.
     */
    public Device.BatteryStatus batteryStatus() {
        throw new AbsentResourceException(BATTERY_STATUS);
    }

    /**
     * {@return Memory Total, {@code /3/0/21}; optional}
     *
     * <p>How much memory there is for data and software, in kilobytes.
     */
    public long memoryTotal() {
        throw new AbsentResourceException(MEMORY_TOTAL);
    }

    /**
     * {@return ExtDevInfo, {@code /3/0/22}; optional}
     *
     * <p>Object Instances that say more of the device.
     */
    public Multiple<ObjectLink> extDevInfo() {
        throw new AbsentResourceException(EXT_DEV_INFO);
    }

    /**
     * Sees the whole Write before anything is applied; throw {@code ResponseException} to refuse it.
     *
     * @param patch what would be written, each value allowed by the descriptor
     */
    protected void validate(Device.Patch patch) {}

    /**
     * Applies a Write: calls the setters. Override to apply it as a whole.
     *
     * @param patch what is written
     */
    protected void apply(Device.Patch patch) {
        patch.currentTime().ifPresent(this::currentTime);
        patch.utcOffset().ifPresent(this::utcOffset);
        patch.timezone().ifPresent(this::timezone);
    }

    /**
     * Takes what a Bootstrap-Server has written: applies the patch. Override to keep the others as well.
     *
     * @param value all of it that is in the value type, Resources included that no server can write
     * @param patch what a server could have written too
     */
    protected void provision(Device value, Device.Patch patch) {
        apply(patch);
    }

    /**
     * One that is only stored: it holds a value, which servers read, and write as a whole.
     *
     * <p>Of the optional Resources it has those that the value has when the instance becomes part of a
     * client, and of the others those whose methods a subclass overrides. Safe for all threads.
     *
     * <p>A subclass adds what no value can hold: Reboot.
     */
    public abstract static class Stored extends DeviceInstance {
        private final StoredValue<Device> stored;

        /**
         * Has the optional Resources that the value has.
         *
         * @param value what it begins with
         * @throws IllegalArgumentException if the value lacks a mandatory Resource
         */
        public Stored(Device value) {
            super();
            this.stored = new StoredValue<>(Device.TYPE, value);
        }

        /**
         * Names the optional Resources as well, of which it has those that the value has.
         *
         * @param value what it begins with
         * @param optional those it may have
         * @throws IllegalArgumentException if the value lacks a mandatory Resource
         */
        public Stored(Device value, Set<ResourceSpec> optional) {
            super(optional);
            this.stored = new StoredValue<>(Device.TYPE, value);
        }

        /** {@return the value as it is now} */
        public final Device get() {
            return stored.get();
        }

        /**
         * The device's own new value: {@link #update} without a look at the old one.
         *
         * @param value the new one
         */
        public final void set(Device value) {
            update(any -> value);
        }

        /**
         * The device's own change of the value. Whoever observes a Resource that differs then is told.
         *
         * @param change without effects of its own: it is called again if another thread was faster
         * @throws IllegalArgumentException if a mandatory Resource is missing then
         * @throws dev.lathe.spec.InvalidValueException if the descriptor does not allow one of the values
         */
        public final void update(UnaryOperator<Device> change) {
            changed(stored.update(change));
        }

        /**
         * Called when a server or a Bootstrap-Server has changed the value, before it is answered: to keep it
         * beyond a restart.
         *
         * @param before the value as it was
         * @param after the value as it was left
         */
        protected void written(Device before, Device after) {}

        @Override
        protected boolean has(ResourceSpec resource) {
            return stored.has(resource);
        }

        @Override
        public String manufacturer() {
            return get().manufacturer().orElseThrow(() ->
                    new AbsentResourceException(MANUFACTURER));
        }

        @Override
        public String modelNumber() {
            return get().modelNumber().orElseThrow(() -> new AbsentResourceException(MODEL_NUMBER));
        }

        @Override
        public String serialNumber() {
            return get().serialNumber().orElseThrow(() ->
                    new AbsentResourceException(SERIAL_NUMBER));
        }

        @Override
        public String firmwareVersion() {
            return get().firmwareVersion().orElseThrow(() ->
                    new AbsentResourceException(FIRMWARE_VERSION));
        }

        @Override
        public Multiple<Device.AvailablePowerSources> availablePowerSources() {
            return get().availablePowerSources().orElseThrow(() ->
                    new AbsentResourceException(AVAILABLE_POWER_SOURCES));
        }

        @Override
        public Multiple<Long> powerSourceVoltage() {
            return get().powerSourceVoltage().orElseThrow(() ->
                    new AbsentResourceException(POWER_SOURCE_VOLTAGE));
        }

        @Override
        public Multiple<Long> powerSourceCurrent() {
            return get().powerSourceCurrent().orElseThrow(() ->
                    new AbsentResourceException(POWER_SOURCE_CURRENT));
        }

        @Override
        public long batteryLevel() {
            return get().batteryLevel().orElseThrow(() ->
                    new AbsentResourceException(BATTERY_LEVEL));
        }

        @Override
        public long memoryFree() {
            return get().memoryFree().orElseThrow(() -> new AbsentResourceException(MEMORY_FREE));
        }

        @Override
        public Multiple<Device.ErrorCode> errorCode() {
            return get().errorCode();
        }

        @Override
        public Instant currentTime() {
            return get().currentTime().orElseThrow(() -> new AbsentResourceException(CURRENT_TIME));
        }

        @Override
        public void currentTime(Instant value) {
            update(it -> it.withCurrentTime(value));
        }

        @Override
        public String utcOffset() {
            return get().utcOffset().orElseThrow(() -> new AbsentResourceException(UTC_OFFSET));
        }

        @Override
        public void utcOffset(String value) {
            update(it -> it.withUtcOffset(value));
        }

        @Override
        public String timezone() {
            return get().timezone().orElseThrow(() -> new AbsentResourceException(TIMEZONE));
        }

        @Override
        public void timezone(String value) {
            update(it -> it.withTimezone(value));
        }

        @Override
        public String supportedBindingAndModes() {
            return get().supportedBindingAndModes();
        }

        @Override
        public String deviceType() {
            return get().deviceType().orElseThrow(() -> new AbsentResourceException(DEVICE_TYPE));
        }

        @Override
        public String hardwareVersion() {
            return get().hardwareVersion().orElseThrow(() ->
                    new AbsentResourceException(HARDWARE_VERSION));
        }

        @Override
        public String softwareVersion() {
            return get().softwareVersion().orElseThrow(() ->
                    new AbsentResourceException(SOFTWARE_VERSION));
        }

        @Override
        public Device.BatteryStatus batteryStatus() {
            return get().batteryStatus().orElseThrow(() ->
                    new AbsentResourceException(BATTERY_STATUS));
        }

        @Override
        public long memoryTotal() {
            return get().memoryTotal().orElseThrow(() -> new AbsentResourceException(MEMORY_TOTAL));
        }

        @Override
        public Multiple<ObjectLink> extDevInfo() {
            return get().extDevInfo().orElseThrow(() -> new AbsentResourceException(EXT_DEV_INFO));
        }

        @Override
        protected void apply(Device.Patch patch) {
            stored.write(it -> it.with(patch), this::written);
        }

        @Override
        protected void provision(Device value, Device.Patch patch) {
            stored.write(it -> it.with(value), this::written);
        }
    }

    private static final class Binding extends InstanceType<DeviceInstance, Device.Patch> {
        Binding() {
            super(DeviceInstance.class, Device.TYPE, readable(MANUFACTURER, "manufacturer"),
                    readable(MODEL_NUMBER, "modelNumber"), readable(SERIAL_NUMBER, "serialNumber"),
                    readable(FIRMWARE_VERSION, "firmwareVersion"),
                    executableEitherWay(FACTORY_RESET, "factoryReset"),
                    readable(AVAILABLE_POWER_SOURCES, "availablePowerSources"),
                    readable(POWER_SOURCE_VOLTAGE, "powerSourceVoltage"),
                    readable(POWER_SOURCE_CURRENT, "powerSourceCurrent"),
                    readable(BATTERY_LEVEL, "batteryLevel"), readable(MEMORY_FREE, "memoryFree"),
                    executableEitherWay(RESET_ERROR_CODE, "resetErrorCode"),
                    readWrite(CURRENT_TIME, "currentTime", Instant.class),
                    readWrite(UTC_OFFSET, "utcOffset", String.class),
                    readWrite(TIMEZONE, "timezone", String.class),
                    readable(DEVICE_TYPE, "deviceType"),
                    readable(HARDWARE_VERSION, "hardwareVersion"),
                    readable(SOFTWARE_VERSION, "softwareVersion"),
                    readable(BATTERY_STATUS, "batteryStatus"),
                    readable(MEMORY_TOTAL, "memoryTotal"), readable(EXT_DEV_INFO, "extDevInfo"));
        }

        @Override
        public void read(DeviceInstance it, int resource, PayloadWriter out) {
            switch (resource) {
                case 0 -> out.text(0, it.manufacturer());
                case 1 -> out.text(1, it.modelNumber());
                case 2 -> out.text(2, it.serialNumber());
                case 3 -> out.text(3, it.firmwareVersion());
                case 6 -> out.integers(6, it.availablePowerSources().map(v -> AVAILABLE_POWER_SOURCES.inEnum(v.code(), v != Device.AvailablePowerSources.UNRECOGNIZED)));
                case 7 -> out.integers(7, it.powerSourceVoltage());
                case 8 -> out.integers(8, it.powerSourceCurrent());
                case 9 -> out.integer(9, it.batteryLevel());
                case 10 -> out.integer(10, it.memoryFree());
                case 11 -> out.integers(11, it.errorCode().map(v -> ERROR_CODE.inEnum(v.code(), v != Device.ErrorCode.UNRECOGNIZED)));
                case 13 -> out.time(13, it.currentTime());
                case 14 -> out.text(14, it.utcOffset());
                case 15 -> out.text(15, it.timezone());
                case 16 -> out.text(16, it.supportedBindingAndModes());
                case 17 -> out.text(17, it.deviceType());
                case 18 -> out.text(18, it.hardwareVersion());
                case 19 -> out.text(19, it.softwareVersion());
                case 20 -> {
                    Device.BatteryStatus value = it.batteryStatus();
                    out.integer(20, BATTERY_STATUS.inEnum(value.code(), value != Device.BatteryStatus.UNRECOGNIZED));
                }
                case 21 -> out.integer(21, it.memoryTotal());
                case 22 -> out.links(22, it.extDevInfo());
                default -> throw new AbsentResourceException(resource);
            }
        }

        @Override
        public void execute(DeviceInstance it, int resource, Arguments arguments) {
            switch (resource) {
                case 4 -> it.reboot(arguments);
                case 5 -> it.factoryReset(arguments);
                case 12 -> it.resetErrorCode(arguments);
                default -> throw new AbsentResourceException(resource);
            }
        }

        @Override
        public void validate(DeviceInstance it, Device.Patch patch) {
            it.validate(patch);
        }

        @Override
        public void apply(DeviceInstance it, Device.Patch patch) {
            it.apply(patch);
        }

        @Override
        public void provision(DeviceInstance it, PayloadReader value, Device.Patch patch) {
            it.provision(Device.TYPE.decode(value), patch);
        }
    }
}
