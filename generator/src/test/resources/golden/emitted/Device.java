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
import dev.lathe.value.ObjectLink;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Device: what can be read of an Object Instance. Object 3, version 1.1.
 *
 * <p>What kind of device this is, how it is doing, and how to restart it.
 *
 * <p>Immutable. Two are equal if all their Resources are.
 */
@NullMarked
@Generated("dev.lathe")
public final class Device {
    static final ResourceSpec MANUFACTURER = ResourceSpec.of(3, 0, "Manufacturer", Operations.R, DataType.STRING);

    static final ResourceSpec MODEL_NUMBER = ResourceSpec.of(3, 1, "Model Number", Operations.R, DataType.STRING);

    static final ResourceSpec SERIAL_NUMBER = ResourceSpec.of(3, 2, "Serial Number", Operations.R, DataType.STRING);

    static final ResourceSpec FIRMWARE_VERSION = ResourceSpec.of(3, 3, "Firmware Version", Operations.R, DataType.STRING);

    static final ResourceSpec REBOOT = ResourceSpec.of(3, 4, "Reboot", Operations.E, DataType.NONE)
            .asMandatory();

    static final ResourceSpec FACTORY_RESET = ResourceSpec.of(3, 5, "Factory Reset", Operations.E, DataType.NONE);

    static final ResourceSpec AVAILABLE_POWER_SOURCES = ResourceSpec.of(3, 6, "Available Power Sources", Operations.R, DataType.INTEGER)
            .asMultiple();

    static final ResourceSpec POWER_SOURCE_VOLTAGE = ResourceSpec.of(3, 7, "Power Source Voltage", Operations.R, DataType.INTEGER)
            .asMultiple()
            .withUnits("mV");

    static final ResourceSpec POWER_SOURCE_CURRENT = ResourceSpec.of(3, 8, "Power Source Current", Operations.R, DataType.INTEGER)
            .asMultiple()
            .withUnits("mA");

    static final ResourceSpec BATTERY_LEVEL = ResourceSpec.of(3, 9, "Battery Level", Operations.R, DataType.INTEGER)
            .withRange("0..100")
            .withUnits("/100");

    static final ResourceSpec MEMORY_FREE = ResourceSpec.of(3, 10, "Memory Free", Operations.R, DataType.INTEGER);

    static final ResourceSpec ERROR_CODE = ResourceSpec.of(3, 11, "Error Code", Operations.R, DataType.INTEGER)
            .asMultiple()
            .asMandatory();

    static final ResourceSpec RESET_ERROR_CODE = ResourceSpec.of(3, 12, "Reset Error Code", Operations.E, DataType.NONE);

    static final ResourceSpec CURRENT_TIME = ResourceSpec.of(3, 13, "Current Time", Operations.RW, DataType.TIME);

    static final ResourceSpec UTC_OFFSET = ResourceSpec.of(3, 14, "UTC Offset", Operations.RW, DataType.STRING);

    static final ResourceSpec TIMEZONE = ResourceSpec.of(3, 15, "Timezone", Operations.RW, DataType.STRING);

    static final ResourceSpec SUPPORTED_BINDING_AND_MODES = ResourceSpec.of(3, 16, "Supported Binding and Modes", Operations.R, DataType.STRING)
            .asMandatory();

    static final ResourceSpec DEVICE_TYPE = ResourceSpec.of(3, 17, "Device Type", Operations.R, DataType.STRING);

    static final ResourceSpec HARDWARE_VERSION = ResourceSpec.of(3, 18, "Hardware Version", Operations.R, DataType.STRING);

    static final ResourceSpec SOFTWARE_VERSION = ResourceSpec.of(3, 19, "Software Version", Operations.R, DataType.STRING);

    static final ResourceSpec BATTERY_STATUS = ResourceSpec.of(3, 20, "Battery Status", Operations.R, DataType.INTEGER);

    static final ResourceSpec MEMORY_TOTAL = ResourceSpec.of(3, 21, "Memory Total", Operations.R, DataType.INTEGER);

    static final ResourceSpec EXT_DEV_INFO = ResourceSpec.of(3, 22, "ExtDevInfo", Operations.R, DataType.OBJLNK)
            .asMultiple();

    /** Ids, version and Resources of the Object, and how its values travel. */
    public static final ValueType<Device, Patch> TYPE = new Codec();

    private final int present;
    private final @Nullable String manufacturer;
    private final @Nullable String modelNumber;
    private final @Nullable String serialNumber;
    private final @Nullable String firmwareVersion;
    private final @Nullable Multiple<Long> availablePowerSources;
    private final @Nullable Multiple<Long> powerSourceVoltage;
    private final @Nullable Multiple<Long> powerSourceCurrent;
    private final long batteryLevel;
    private final long memoryFree;
    private final @Nullable Multiple<Long> errorCode;
    private final @Nullable Instant currentTime;
    private final @Nullable String utcOffset;
    private final @Nullable String timezone;
    private final @Nullable String supportedBindingAndModes;
    private final @Nullable String deviceType;
    private final @Nullable String hardwareVersion;
    private final @Nullable String softwareVersion;
    private final long batteryStatus;
    private final long memoryTotal;
    private final @Nullable Multiple<ObjectLink> extDevInfo;
    private final UnknownResources unknown;

    private Device(int present, @Nullable String manufacturer, @Nullable String modelNumber,
            @Nullable String serialNumber, @Nullable String firmwareVersion,
            @Nullable Multiple<Long> availablePowerSources,
            @Nullable Multiple<Long> powerSourceVoltage,
            @Nullable Multiple<Long> powerSourceCurrent, long batteryLevel, long memoryFree,
            @Nullable Multiple<Long> errorCode, @Nullable Instant currentTime,
            @Nullable String utcOffset, @Nullable String timezone,
            @Nullable String supportedBindingAndModes, @Nullable String deviceType,
            @Nullable String hardwareVersion, @Nullable String softwareVersion, long batteryStatus,
            long memoryTotal, @Nullable Multiple<ObjectLink> extDevInfo, UnknownResources unknown) {
        this.present = present;
        this.manufacturer = manufacturer;
        this.modelNumber = modelNumber;
        this.serialNumber = serialNumber;
        this.firmwareVersion = firmwareVersion;
        this.availablePowerSources = availablePowerSources;
        this.powerSourceVoltage = powerSourceVoltage;
        this.powerSourceCurrent = powerSourceCurrent;
        this.batteryLevel = batteryLevel;
        this.memoryFree = memoryFree;
        this.errorCode = errorCode;
        this.currentTime = currentTime;
        this.utcOffset = utcOffset;
        this.timezone = timezone;
        this.supportedBindingAndModes = supportedBindingAndModes;
        this.deviceType = deviceType;
        this.hardwareVersion = hardwareVersion;
        this.softwareVersion = softwareVersion;
        this.batteryStatus = batteryStatus;
        this.memoryTotal = memoryTotal;
        this.extDevInfo = extDevInfo;
        this.unknown = unknown;
    }

    /**
     * {@return Manufacturer, {@code /3/0/0}; optional}
     *
     * <p>Who made it.
     */
    public Optional<String> manufacturer() {
        return Optional.ofNullable(manufacturer);
    }

    /**
     * {@return Model Number, {@code /3/0/1}; optional}
     *
     * <p>What its maker calls this model.
     */
    public Optional<String> modelNumber() {
        return Optional.ofNullable(modelNumber);
    }

    /**
     * {@return Serial Number, {@code /3/0/2}; optional}
     *
     * <p>Which one of its model it is.
     */
    public Optional<String> serialNumber() {
        return Optional.ofNullable(serialNumber);
    }

    /**
     * {@return Firmware Version, {@code /3/0/3}; optional}
     *
     * <p>The version of the firmware it runs.
     */
    public Optional<String> firmwareVersion() {
        return Optional.ofNullable(firmwareVersion);
    }

    /**
     * {@return Available Power Sources, {@code /3/0/6}; optional}
     *
     * <p>Where it can draw power from.
     */
    public Optional<Multiple<AvailablePowerSources>> availablePowerSources() {
        return Optional.ofNullable(availablePowerSources).map(codes -> codes.map(AvailablePowerSources::of));
    }

    /** {@return the numbers behind {@link #availablePowerSources()}, known to this version or not} */
    public Optional<Multiple<Long>> availablePowerSourcesCodes() {
        return Optional.ofNullable(availablePowerSources);
    }

    /**
     * {@return Power Source Voltage, {@code /3/0/7}, in mV; optional}
     *
     * <p>The voltage of each power source, by the same Resource Instance ID.
     */
    public Optional<Multiple<Long>> powerSourceVoltage() {
        return Optional.ofNullable(powerSourceVoltage);
    }

    /**
     * {@return Power Source Current, {@code /3/0/8}, in mA; optional}
     *
     * <p>The current of each power source, by the same Resource Instance ID.
     */
    public Optional<Multiple<Long>> powerSourceCurrent() {
        return Optional.ofNullable(powerSourceCurrent);
    }

    /**
     * {@return Battery Level, {@code /3/0/9}, in /100, range 0..100; optional}
     *
     * <p>How full the internal battery is.
     */
    public OptionalLong batteryLevel() {
        return (present & 1) != 0 ? OptionalLong.of(batteryLevel) : OptionalLong.empty();
    }

    /**
     * {@return Memory Free, {@code /3/0/10}; optional}
     *
     * <p>How much memory is left for data and software, in kilobytes.
     */
    public OptionalLong memoryFree() {
        return (present & 2) != 0 ? OptionalLong.of(memoryFree) : OptionalLong.empty();
    }

    /**
     * {@return Error Code, {@code /3/0/11}; mandatory}
     *
     * <p>What is wrong at present; NO_ERROR if nothing is.
     *
     * @throws dev.lathe.stub.AbsentResourceException if the device left it out
     */
    public Multiple<ErrorCode> errorCode() {
        if (errorCode == null) {
            throw new AbsentResourceException(ERROR_CODE);
        }
        return errorCode.map(ErrorCode::of);
    }

    /** {@return the numbers behind {@link #errorCode()}, known to this version or not} */
    public Multiple<Long> errorCodeCodes() {
        if (errorCode == null) {
            throw new AbsentResourceException(ERROR_CODE);
        }
        return errorCode;
    }

    /**
     * {@return Current Time, {@code /3/0/13}; optional}
     *
     * <p>What time the device takes it to be.
     */
    public Optional<Instant> currentTime() {
        return Optional.ofNullable(currentTime);
    }

    /**
     * {@return UTC Offset, {@code /3/0/14}; optional}
     *
     * <p>How far local time is from UTC, as +01:00 (ISO 8601).
     */
    public Optional<String> utcOffset() {
        return Optional.ofNullable(utcOffset);
    }

    /**
     * {@return Timezone, {@code /3/0/15}; optional}
     *
     * <p>The time zone, as Europe/Paris (IANA).
     */
    public Optional<String> timezone() {
        return Optional.ofNullable(timezone);
    }

    /**
     * {@return Supported Binding and Modes, {@code /3/0/16}; mandatory}
     *
     * <p>The transports the device can use, a letter each: U for UDP.
     *
     * @throws dev.lathe.stub.AbsentResourceException if the device left it out
     */
    public String supportedBindingAndModes() {
        if (supportedBindingAndModes == null) {
            throw new AbsentResourceException(SUPPORTED_BINDING_AND_MODES);
        }
        return supportedBindingAndModes;
    }

    /**
     * {@return Device Type, {@code /3/0/17}; optional}
     *
     * <p>What kind of device it is, in its maker's words.
     */
    public Optional<String> deviceType() {
        return Optional.ofNullable(deviceType);
    }

    /**
     * {@return Hardware Version, {@code /3/0/18}; optional}
     *
     * <p>The version of the hardware.
     */
    public Optional<String> hardwareVersion() {
        return Optional.ofNullable(hardwareVersion);
    }

    /**
     * {@return Software Version, {@code /3/0/19}; optional}
     *
     * <p>The version of the software above the firmware.
     */
    public Optional<String> softwareVersion() {
        return Optional.ofNullable(softwareVersion);
    }

    /**
     * {@return Battery Status, {@code /3/0/20}; optional}
     *
     * <p>What the internal battery is doing; only with INTERNAL_BATTERY among the power sources.
     */
    public Optional<BatteryStatus> batteryStatus() {
        return (present & 4) != 0 ? Optional.of(BatteryStatus.of(batteryStatus)) : Optional.empty();
    }

    /** {@return the number behind {@link #batteryStatus()}, known to this version or not} */
    public OptionalLong batteryStatusCode() {
        return (present & 4) != 0 ? OptionalLong.of(batteryStatus) : OptionalLong.empty();
    }

    /**
     * {@return Memory Total, {@code /3/0/21}; optional}
     *
     * <p>How much memory there is for data and software, in kilobytes.
     */
    public OptionalLong memoryTotal() {
        return (present & 8) != 0 ? OptionalLong.of(memoryTotal) : OptionalLong.empty();
    }

    /**
     * {@return ExtDevInfo, {@code /3/0/22}; optional}
     *
     * <p>Object Instances that say more of the device.
     */
    public Optional<Multiple<ObjectLink>> extDevInfo() {
        return Optional.ofNullable(extDevInfo);
    }

    /** {@return Resources that this version of the Object does not know, as they came} */
    public UnknownResources unknownResources() {
        return unknown;
    }

    /** {@return a builder with all that is in this value, unknown Resources included} */
    public Builder toBuilder() {
        Builder it = new Builder();
        it.present = present;
        it.manufacturer = manufacturer;
        it.modelNumber = modelNumber;
        it.serialNumber = serialNumber;
        it.firmwareVersion = firmwareVersion;
        it.availablePowerSources = availablePowerSources;
        it.powerSourceVoltage = powerSourceVoltage;
        it.powerSourceCurrent = powerSourceCurrent;
        it.batteryLevel = batteryLevel;
        it.memoryFree = memoryFree;
        it.errorCode = errorCode;
        it.currentTime = currentTime;
        it.utcOffset = utcOffset;
        it.timezone = timezone;
        it.supportedBindingAndModes = supportedBindingAndModes;
        it.deviceType = deviceType;
        it.hardwareVersion = hardwareVersion;
        it.softwareVersion = softwareVersion;
        it.batteryStatus = batteryStatus;
        it.memoryTotal = memoryTotal;
        it.extDevInfo = extDevInfo;
        it.unknown = unknown;
        return it;
    }

    /**
     * {@return a copy with this {@link #manufacturer()}}
     *
     * @param value Manufacturer
     */
    public Device withManufacturer(String value) {
        return toBuilder().manufacturer(value).build();
    }

    /** {@return a copy without {@link #manufacturer()}} */
    public Device withoutManufacturer() {
        Builder it = toBuilder();
        it.manufacturer = null;
        return it.build();
    }

    /**
     * {@return a copy with this {@link #modelNumber()}}
     *
     * @param value Model Number
     */
    public Device withModelNumber(String value) {
        return toBuilder().modelNumber(value).build();
    }

    /** {@return a copy without {@link #modelNumber()}} */
    public Device withoutModelNumber() {
        Builder it = toBuilder();
        it.modelNumber = null;
        return it.build();
    }

    /**
     * {@return a copy with this {@link #serialNumber()}}
     *
     * @param value Serial Number
     */
    public Device withSerialNumber(String value) {
        return toBuilder().serialNumber(value).build();
    }

    /** {@return a copy without {@link #serialNumber()}} */
    public Device withoutSerialNumber() {
        Builder it = toBuilder();
        it.serialNumber = null;
        return it.build();
    }

    /**
     * {@return a copy with this {@link #firmwareVersion()}}
     *
     * @param value Firmware Version
     */
    public Device withFirmwareVersion(String value) {
        return toBuilder().firmwareVersion(value).build();
    }

    /** {@return a copy without {@link #firmwareVersion()}} */
    public Device withoutFirmwareVersion() {
        Builder it = toBuilder();
        it.firmwareVersion = null;
        return it.build();
    }

    /**
     * {@return a copy with this {@link #availablePowerSources()}}
     *
     * @param value Available Power Sources
     * @throws dev.lathe.spec.InvalidValueException if the descriptor does not allow the value
     */
    public Device withAvailablePowerSources(Multiple<AvailablePowerSources> value) {
        return toBuilder().availablePowerSources(value).build();
    }

    /** {@return a copy without {@link #availablePowerSources()}} */
    public Device withoutAvailablePowerSources() {
        Builder it = toBuilder();
        it.availablePowerSources = null;
        return it.build();
    }

    /**
     * {@return a copy with this {@link #powerSourceVoltage()}}
     *
     * @param value Power Source Voltage in mV
     */
    public Device withPowerSourceVoltage(Multiple<Long> value) {
        return toBuilder().powerSourceVoltage(value).build();
    }

    /** {@return a copy without {@link #powerSourceVoltage()}} */
    public Device withoutPowerSourceVoltage() {
        Builder it = toBuilder();
        it.powerSourceVoltage = null;
        return it.build();
    }

    /**
     * {@return a copy with this {@link #powerSourceCurrent()}}
     *
     * @param value Power Source Current in mA
     */
    public Device withPowerSourceCurrent(Multiple<Long> value) {
        return toBuilder().powerSourceCurrent(value).build();
    }

    /** {@return a copy without {@link #powerSourceCurrent()}} */
    public Device withoutPowerSourceCurrent() {
        Builder it = toBuilder();
        it.powerSourceCurrent = null;
        return it.build();
    }

    /**
     * {@return a copy with this {@link #batteryLevel()}}
     *
     * @param value Battery Level in /100, range 0..100
     * @throws dev.lathe.spec.InvalidValueException if the descriptor does not allow the value
     */
    public Device withBatteryLevel(long value) {
        return toBuilder().batteryLevel(value).build();
    }

    /** {@return a copy without {@link #batteryLevel()}} */
    public Device withoutBatteryLevel() {
        Builder it = toBuilder();
        it.batteryLevel = 0;
        it.present &= ~1;
        return it.build();
    }

    /**
     * {@return a copy with this {@link #memoryFree()}}
     *
     * @param value Memory Free
     */
    public Device withMemoryFree(long value) {
        return toBuilder().memoryFree(value).build();
    }

    /** {@return a copy without {@link #memoryFree()}} */
    public Device withoutMemoryFree() {
        Builder it = toBuilder();
        it.memoryFree = 0;
        it.present &= ~2;
        return it.build();
    }

    /**
     * {@return a copy with this {@link #errorCode()}}
     *
     * @param value Error Code
     * @throws dev.lathe.spec.InvalidValueException if the descriptor does not allow the value
     */
    public Device withErrorCode(Multiple<ErrorCode> value) {
        return toBuilder().errorCode(value).build();
    }

    /**
     * {@return a copy with this {@link #currentTime()}}
     *
     * @param value Current Time
     */
    public Device withCurrentTime(Instant value) {
        return toBuilder().currentTime(value).build();
    }

    /** {@return a copy without {@link #currentTime()}} */
    public Device withoutCurrentTime() {
        Builder it = toBuilder();
        it.currentTime = null;
        return it.build();
    }

    /**
     * {@return a copy with this {@link #utcOffset()}}
     *
     * @param value UTC Offset
     */
    public Device withUtcOffset(String value) {
        return toBuilder().utcOffset(value).build();
    }

    /** {@return a copy without {@link #utcOffset()}} */
    public Device withoutUtcOffset() {
        Builder it = toBuilder();
        it.utcOffset = null;
        return it.build();
    }

    /**
     * {@return a copy with this {@link #timezone()}}
     *
     * @param value Timezone
     */
    public Device withTimezone(String value) {
        return toBuilder().timezone(value).build();
    }

    /** {@return a copy without {@link #timezone()}} */
    public Device withoutTimezone() {
        Builder it = toBuilder();
        it.timezone = null;
        return it.build();
    }

    /**
     * {@return a copy with this {@link #supportedBindingAndModes()}}
     *
     * @param value Supported Binding and Modes
     */
    public Device withSupportedBindingAndModes(String value) {
        return toBuilder().supportedBindingAndModes(value).build();
    }

    /**
     * {@return a copy with this {@link #deviceType()}}
     *
     * @param value Device Type
     */
    public Device withDeviceType(String value) {
        return toBuilder().deviceType(value).build();
    }

    /** {@return a copy without {@link #deviceType()}} */
    public Device withoutDeviceType() {
        Builder it = toBuilder();
        it.deviceType = null;
        return it.build();
    }

    /**
     * {@return a copy with this {@link #hardwareVersion()}}
     *
     * @param value Hardware Version
     */
    public Device withHardwareVersion(String value) {
        return toBuilder().hardwareVersion(value).build();
    }

    /** {@return a copy without {@link #hardwareVersion()}} */
    public Device withoutHardwareVersion() {
        Builder it = toBuilder();
        it.hardwareVersion = null;
        return it.build();
    }

    /**
     * {@return a copy with this {@link #softwareVersion()}}
     *
     * @param value Software Version
     */
    public Device withSoftwareVersion(String value) {
        return toBuilder().softwareVersion(value).build();
    }

    /** {@return a copy without {@link #softwareVersion()}} */
    public Device withoutSoftwareVersion() {
        Builder it = toBuilder();
        it.softwareVersion = null;
        return it.build();
    }

    /**
     * {@return a copy with this {@link #batteryStatus()}}
     *
     * @param value Battery Status
     * @throws dev.lathe.spec.InvalidValueException if the descriptor does not allow the value
     */
    public Device withBatteryStatus(BatteryStatus value) {
        return toBuilder().batteryStatus(value).build();
    }

    /** {@return a copy without {@link #batteryStatus()}} */
    public Device withoutBatteryStatus() {
        Builder it = toBuilder();
        it.batteryStatus = 0;
        it.present &= ~4;
        return it.build();
    }

    /**
     * {@return a copy with this {@link #memoryTotal()}}
     *
     * @param value Memory Total
     */
    public Device withMemoryTotal(long value) {
        return toBuilder().memoryTotal(value).build();
    }

    /** {@return a copy without {@link #memoryTotal()}} */
    public Device withoutMemoryTotal() {
        Builder it = toBuilder();
        it.memoryTotal = 0;
        it.present &= ~8;
        return it.build();
    }

    /**
     * {@return a copy with this {@link #extDevInfo()}}
     *
     * @param value ExtDevInfo
     */
    public Device withExtDevInfo(Multiple<ObjectLink> value) {
        return toBuilder().extDevInfo(value).build();
    }

    /** {@return a copy without {@link #extDevInfo()}} */
    public Device withoutExtDevInfo() {
        Builder it = toBuilder();
        it.extDevInfo = null;
        return it.build();
    }

    /**
     * A copy as a Write leaves it. A multiple Resource becomes what the patch has: what a device gets is
     * merged.
     *
     * @param patch what is written
     * @return the copy
     */
    public Device with(Patch patch) {
        Builder it = toBuilder();
        if (patch.currentTime != null) {
            it.currentTime = patch.currentTime;
        } else if (patch.replaces) {
            it.currentTime = null;
        }
        if (patch.utcOffset != null) {
            it.utcOffset = patch.utcOffset;
        } else if (patch.replaces) {
            it.utcOffset = null;
        }
        if (patch.timezone != null) {
            it.timezone = patch.timezone;
        } else if (patch.replaces) {
            it.timezone = null;
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
    public Device with(Device that) {
        Builder it = toBuilder();
        if (that.manufacturer != null) {
            it.manufacturer = that.manufacturer;
        }
        if (that.modelNumber != null) {
            it.modelNumber = that.modelNumber;
        }
        if (that.serialNumber != null) {
            it.serialNumber = that.serialNumber;
        }
        if (that.firmwareVersion != null) {
            it.firmwareVersion = that.firmwareVersion;
        }
        if (that.availablePowerSources != null) {
            it.availablePowerSources = that.availablePowerSources;
        }
        if (that.powerSourceVoltage != null) {
            it.powerSourceVoltage = that.powerSourceVoltage;
        }
        if (that.powerSourceCurrent != null) {
            it.powerSourceCurrent = that.powerSourceCurrent;
        }
        if ((that.present & 1) != 0) {
            it.batteryLevel = that.batteryLevel;
            it.present |= 1;
        }
        if ((that.present & 2) != 0) {
            it.memoryFree = that.memoryFree;
            it.present |= 2;
        }
        if (that.errorCode != null) {
            it.errorCode = that.errorCode;
        }
        if (that.currentTime != null) {
            it.currentTime = that.currentTime;
        }
        if (that.utcOffset != null) {
            it.utcOffset = that.utcOffset;
        }
        if (that.timezone != null) {
            it.timezone = that.timezone;
        }
        if (that.supportedBindingAndModes != null) {
            it.supportedBindingAndModes = that.supportedBindingAndModes;
        }
        if (that.deviceType != null) {
            it.deviceType = that.deviceType;
        }
        if (that.hardwareVersion != null) {
            it.hardwareVersion = that.hardwareVersion;
        }
        if (that.softwareVersion != null) {
            it.softwareVersion = that.softwareVersion;
        }
        if ((that.present & 4) != 0) {
            it.batteryStatus = that.batteryStatus;
            it.present |= 4;
        }
        if ((that.present & 8) != 0) {
            it.memoryTotal = that.memoryTotal;
            it.present |= 8;
        }
        if (that.extDevInfo != null) {
            it.extDevInfo = that.extDevInfo;
        }
        it.unknown = unknown.with(that.unknown);
        return it.build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Device that
                        && present == that.present
                        && Objects.equals(manufacturer, that.manufacturer)
                        && Objects.equals(modelNumber, that.modelNumber)
                        && Objects.equals(serialNumber, that.serialNumber)
                        && Objects.equals(firmwareVersion, that.firmwareVersion)
                        && Objects.equals(availablePowerSources, that.availablePowerSources)
                        && Objects.equals(powerSourceVoltage, that.powerSourceVoltage)
                        && Objects.equals(powerSourceCurrent, that.powerSourceCurrent)
                        && batteryLevel == that.batteryLevel
                        && memoryFree == that.memoryFree
                        && Objects.equals(errorCode, that.errorCode)
                        && Objects.equals(currentTime, that.currentTime)
                        && Objects.equals(utcOffset, that.utcOffset)
                        && Objects.equals(timezone, that.timezone)
                        && Objects.equals(supportedBindingAndModes, that.supportedBindingAndModes)
                        && Objects.equals(deviceType, that.deviceType)
                        && Objects.equals(hardwareVersion, that.hardwareVersion)
                        && Objects.equals(softwareVersion, that.softwareVersion)
                        && batteryStatus == that.batteryStatus
                        && memoryTotal == that.memoryTotal
                        && Objects.equals(extDevInfo, that.extDevInfo)
                        && unknown.equals(that.unknown));
    }

    @Override
    public int hashCode() {
        return Objects.hash(present, manufacturer, modelNumber, serialNumber, firmwareVersion,
                availablePowerSources, powerSourceVoltage, powerSourceCurrent, batteryLevel,
                memoryFree, errorCode, currentTime, utcOffset, timezone, supportedBindingAndModes,
                deviceType, hardwareVersion, softwareVersion, batteryStatus, memoryTotal,
                extDevInfo, unknown);
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

    static boolean allowsBatteryLevel(long value) {
        return value >= 0 && value <= 100;
    }

    /** The values of Available Power Sources, {@code /3/0/6}. */
    public enum AvailablePowerSources {
        /** DC, 0 on the wire. */
        DC(0),

        /** INTERNAL_BATTERY, 1 on the wire. */
        INTERNAL_BATTERY(1),

        /** EXTERNAL_BATTERY, 2 on the wire. */
        EXTERNAL_BATTERY(2),

        /** FUEL_CELL, 3 on the wire. */
        FUEL_CELL(3),

        /** POWER_OVER_ETHERNET, 4 on the wire. */
        POWER_OVER_ETHERNET(4),

        /** USB, 5 on the wire. */
        USB(5),

        /** AC_MAINS, 6 on the wire. */
        AC_MAINS(6),

        /** SOLAR, 7 on the wire. */
        SOLAR(7),

        /** A value that this version does not know; {@code availablePowerSourcesCodes()} has the number. */
        UNRECOGNIZED(-1);

        private final long code;

        AvailablePowerSources(long code) {
            this.code = code;
        }

        /** {@return the number on the wire; of {@link #UNRECOGNIZED} none} */
        public long code() {
            return code;
        }

        /**
         * {@return the constant with that number, {@link #UNRECOGNIZED} if there is none}
         *
         * @param code the number on the wire
         */
        public static AvailablePowerSources of(long code) {
            if (code == 0) {
                return DC;
            }
            if (code == 1) {
                return INTERNAL_BATTERY;
            }
            if (code == 2) {
                return EXTERNAL_BATTERY;
            }
            if (code == 3) {
                return FUEL_CELL;
            }
            if (code == 4) {
                return POWER_OVER_ETHERNET;
            }
            if (code == 5) {
                return USB;
            }
            if (code == 6) {
                return AC_MAINS;
            }
            if (code == 7) {
                return SOLAR;
            }
            return UNRECOGNIZED;
        }
    }

    /** The values of Error Code, {@code /3/0/11}. */
    public enum ErrorCode {
        /** NO_ERROR, 0 on the wire. */
        NO_ERROR(0),

        /** LOW_BATTERY, 1 on the wire. */
        LOW_BATTERY(1),

        /** EXTERNAL_POWER_OFF, 2 on the wire. */
        EXTERNAL_POWER_OFF(2),

        /** GPS_FAILURE, 3 on the wire. */
        GPS_FAILURE(3),

        /** LOW_SIGNAL, 4 on the wire. */
        LOW_SIGNAL(4),

        /** OUT_OF_MEMORY, 5 on the wire. */
        OUT_OF_MEMORY(5),

        /** SMS_FAILURE, 6 on the wire. */
        SMS_FAILURE(6),

        /** IP_FAILURE, 7 on the wire. */
        IP_FAILURE(7),

        /** PERIPHERAL_FAILURE, 8 on the wire. */
        PERIPHERAL_FAILURE(8),

        /** A value that this version does not know; {@code errorCodeCodes()} has the number. */
        UNRECOGNIZED(-1);

        private final long code;

        ErrorCode(long code) {
            this.code = code;
        }

        /** {@return the number on the wire; of {@link #UNRECOGNIZED} none} */
        public long code() {
            return code;
        }

        /**
         * {@return the constant with that number, {@link #UNRECOGNIZED} if there is none}
         *
         * @param code the number on the wire
         */
        public static ErrorCode of(long code) {
            if (code == 0) {
                return NO_ERROR;
            }
            if (code == 1) {
                return LOW_BATTERY;
            }
            if (code == 2) {
                return EXTERNAL_POWER_OFF;
            }
            if (code == 3) {
                return GPS_FAILURE;
            }
            if (code == 4) {
                return LOW_SIGNAL;
            }
            if (code == 5) {
                return OUT_OF_MEMORY;
            }
            if (code == 6) {
                return SMS_FAILURE;
            }
            if (code == 7) {
                return IP_FAILURE;
            }
            if (code == 8) {
                return PERIPHERAL_FAILURE;
            }
            return UNRECOGNIZED;
        }
    }

    /** The values of Battery Status, {@code /3/0/20}. */
    public enum BatteryStatus {
        /** NORMAL, 0 on the wire. */
        NORMAL(0),

        /** CHARGING, 1 on the wire. */
        CHARGING(1),

        /** CHARGE_COMPLETE, 2 on the wire. */
        CHARGE_COMPLETE(2),

        /** DAMAGED, 3 on the wire. */
        DAMAGED(3),

        /** LOW_BATTERY, 4 on the wire. */
        LOW_BATTERY(4),

        /** NOT_INSTALLED, 5 on the wire. */
        NOT_INSTALLED(5),

        /** UNKNOWN, 6 on the wire. */
        UNKNOWN(6),

        /** A value that this version does not know; {@code batteryStatusCode()} has the number. */
        UNRECOGNIZED(-1);

        private final long code;

        BatteryStatus(long code) {
            this.code = code;
        }

        /** {@return the number on the wire; of {@link #UNRECOGNIZED} none} */
        public long code() {
            return code;
        }

        /**
         * {@return the constant with that number, {@link #UNRECOGNIZED} if there is none}
         *
         * @param code the number on the wire
         */
        public static BatteryStatus of(long code) {
            if (code == 0) {
                return NORMAL;
            }
            if (code == 1) {
                return CHARGING;
            }
            if (code == 2) {
                return CHARGE_COMPLETE;
            }
            if (code == 3) {
                return DAMAGED;
            }
            if (code == 4) {
                return LOW_BATTERY;
            }
            if (code == 5) {
                return NOT_INSTALLED;
            }
            if (code == 6) {
                return UNKNOWN;
            }
            return UNRECOGNIZED;
        }
    }

    /**
     * Gathers a value, each Resource within its range. One that is left out is absent, a mandatory one
     * too: its accessor throws. For one thread.
     */
    public static final class Builder {
        private int present;
        private @Nullable String manufacturer;
        private @Nullable String modelNumber;
        private @Nullable String serialNumber;
        private @Nullable String firmwareVersion;
        private @Nullable Multiple<Long> availablePowerSources;
        private @Nullable Multiple<Long> powerSourceVoltage;
        private @Nullable Multiple<Long> powerSourceCurrent;
        private long batteryLevel;
        private long memoryFree;
        private @Nullable Multiple<Long> errorCode;
        private @Nullable Instant currentTime;
        private @Nullable String utcOffset;
        private @Nullable String timezone;
        private @Nullable String supportedBindingAndModes;
        private @Nullable String deviceType;
        private @Nullable String hardwareVersion;
        private @Nullable String softwareVersion;
        private long batteryStatus;
        private long memoryTotal;
        private @Nullable Multiple<ObjectLink> extDevInfo;

        private UnknownResources unknown = UnknownResources.done(null);

        private Builder() {}

        /**
         * Manufacturer, {@code /3/0/0}.
         *
         * @param value Manufacturer
         * @return this builder
         */
        public Builder manufacturer(String value) {
            this.manufacturer = value;
            return this;
        }

        /**
         * Model Number, {@code /3/0/1}.
         *
         * @param value Model Number
         * @return this builder
         */
        public Builder modelNumber(String value) {
            this.modelNumber = value;
            return this;
        }

        /**
         * Serial Number, {@code /3/0/2}.
         *
         * @param value Serial Number
         * @return this builder
         */
        public Builder serialNumber(String value) {
            this.serialNumber = value;
            return this;
        }

        /**
         * Firmware Version, {@code /3/0/3}.
         *
         * @param value Firmware Version
         * @return this builder
         */
        public Builder firmwareVersion(String value) {
            this.firmwareVersion = value;
            return this;
        }

        /**
         * Available Power Sources, {@code /3/0/6}.
         *
         * @param value Available Power Sources
         * @return this builder
         * @throws dev.lathe.spec.InvalidValueException if the descriptor does not allow the value
         */
        public Builder availablePowerSources(Multiple<AvailablePowerSources> value) {
            this.availablePowerSources = value.map(v -> AVAILABLE_POWER_SOURCES.inEnum(v.code(), v != AvailablePowerSources.UNRECOGNIZED));
            return this;
        }

        /**
         * Power Source Voltage, {@code /3/0/7}.
         *
         * @param value Power Source Voltage in mV
         * @return this builder
         */
        public Builder powerSourceVoltage(Multiple<Long> value) {
            this.powerSourceVoltage = value;
            return this;
        }

        /**
         * Power Source Current, {@code /3/0/8}.
         *
         * @param value Power Source Current in mA
         * @return this builder
         */
        public Builder powerSourceCurrent(Multiple<Long> value) {
            this.powerSourceCurrent = value;
            return this;
        }

        /**
         * Battery Level, {@code /3/0/9}.
         *
         * @param value Battery Level in /100, range 0..100
         * @return this builder
         * @throws dev.lathe.spec.InvalidValueException if the descriptor does not allow the value
         */
        public Builder batteryLevel(long value) {
            this.batteryLevel = BATTERY_LEVEL.inRange(value, allowsBatteryLevel(value));
            this.present |= 1;
            return this;
        }

        /**
         * Memory Free, {@code /3/0/10}.
         *
         * @param value Memory Free
         * @return this builder
         */
        public Builder memoryFree(long value) {
            this.memoryFree = value;
            this.present |= 2;
            return this;
        }

        /**
         * Error Code, {@code /3/0/11}.
         *
         * @param value Error Code
         * @return this builder
         * @throws dev.lathe.spec.InvalidValueException if the descriptor does not allow the value
         */
        public Builder errorCode(Multiple<ErrorCode> value) {
            this.errorCode = value.map(v -> ERROR_CODE.inEnum(v.code(), v != ErrorCode.UNRECOGNIZED));
            return this;
        }

        /**
         * Current Time, {@code /3/0/13}.
         *
         * @param value Current Time
         * @return this builder
         */
        public Builder currentTime(Instant value) {
            this.currentTime = value;
            return this;
        }

        /**
         * UTC Offset, {@code /3/0/14}.
         *
         * @param value UTC Offset
         * @return this builder
         */
        public Builder utcOffset(String value) {
            this.utcOffset = value;
            return this;
        }

        /**
         * Timezone, {@code /3/0/15}.
         *
         * @param value Timezone
         * @return this builder
         */
        public Builder timezone(String value) {
            this.timezone = value;
            return this;
        }

        /**
         * Supported Binding and Modes, {@code /3/0/16}.
         *
         * @param value Supported Binding and Modes
         * @return this builder
         */
        public Builder supportedBindingAndModes(String value) {
            this.supportedBindingAndModes = value;
            return this;
        }

        /**
         * Device Type, {@code /3/0/17}.
         *
         * @param value Device Type
         * @return this builder
         */
        public Builder deviceType(String value) {
            this.deviceType = value;
            return this;
        }

        /**
         * Hardware Version, {@code /3/0/18}.
         *
         * @param value Hardware Version
         * @return this builder
         */
        public Builder hardwareVersion(String value) {
            this.hardwareVersion = value;
            return this;
        }

        /**
         * Software Version, {@code /3/0/19}.
         *
         * @param value Software Version
         * @return this builder
         */
        public Builder softwareVersion(String value) {
            this.softwareVersion = value;
            return this;
        }

        /**
         * Battery Status, {@code /3/0/20}.
         *
         * @param value Battery Status
         * @return this builder
         * @throws dev.lathe.spec.InvalidValueException if the descriptor does not allow the value
         */
        public Builder batteryStatus(BatteryStatus value) {
            this.batteryStatus = BATTERY_STATUS.inEnum(value.code(), value != BatteryStatus.UNRECOGNIZED);
            this.present |= 4;
            return this;
        }

        /**
         * Memory Total, {@code /3/0/21}.
         *
         * @param value Memory Total
         * @return this builder
         */
        public Builder memoryTotal(long value) {
            this.memoryTotal = value;
            this.present |= 8;
            return this;
        }

        /**
         * ExtDevInfo, {@code /3/0/22}.
         *
         * @param value ExtDevInfo
         * @return this builder
         */
        public Builder extDevInfo(Multiple<ObjectLink> value) {
            this.extDevInfo = value;
            return this;
        }

        /** {@return what was set so far; the builder can go on} */
        public Device build() {
            return new Device(present, manufacturer, modelNumber, serialNumber, firmwareVersion,
                    availablePowerSources, powerSourceVoltage, powerSourceCurrent, batteryLevel,
                    memoryFree, errorCode, currentTime, utcOffset, timezone,
                    supportedBindingAndModes, deviceType, hardwareVersion, softwareVersion,
                    batteryStatus, memoryTotal, extDevInfo, unknown);
        }
    }

    /**
     * What can be written: any of the writable Resources, each within its range. A server builds it, a
     * device receives it. Immutable.
     */
    public static final class Patch {
        private final boolean replaces;
        private final @Nullable Instant currentTime;
        private final @Nullable String utcOffset;
        private final @Nullable String timezone;

        private Patch(boolean replaces, @Nullable Instant currentTime, @Nullable String utcOffset,
                @Nullable String timezone) {
            this.replaces = replaces;
            this.currentTime = currentTime;
            this.utcOffset = utcOffset;
            this.timezone = timezone;
        }

        /** {@return Current Time, {@code /3/0/13}, if it is written} */
        public Optional<Instant> currentTime() {
            return Optional.ofNullable(currentTime);
        }

        /** {@return UTC Offset, {@code /3/0/14}, if it is written} */
        public Optional<String> utcOffset() {
            return Optional.ofNullable(utcOffset);
        }

        /** {@return Timezone, {@code /3/0/15}, if it is written} */
        public Optional<String> timezone() {
            return Optional.ofNullable(timezone);
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
                            && Objects.equals(currentTime, that.currentTime)
                            && Objects.equals(utcOffset, that.utcOffset)
                            && Objects.equals(timezone, that.timezone));
        }

        @Override
        public int hashCode() {
            return Objects.hash(replaces, currentTime, utcOffset, timezone);
        }

        /** {@return names and values of the Resources it has; of an Opaque only the length} */
        @Override
        public String toString() {
            return TYPE.describePatch(this, replaces);
        }

        /** Gathers what to write. For one thread. */
        public static final class Builder {
            private @Nullable Instant currentTime;
            private @Nullable String utcOffset;
            private @Nullable String timezone;

            private Builder() {}

            /**
             * Current Time, {@code /3/0/13}.
             *
             * @param value Current Time
             * @return this builder
             */
            public Builder currentTime(Instant value) {
                this.currentTime = value;
                return this;
            }

            /**
             * UTC Offset, {@code /3/0/14}.
             *
             * @param value UTC Offset
             * @return this builder
             */
            public Builder utcOffset(String value) {
                this.utcOffset = value;
                return this;
            }

            /**
             * Timezone, {@code /3/0/15}.
             *
             * @param value Timezone
             * @return this builder
             */
            public Builder timezone(String value) {
                this.timezone = value;
                return this;
            }

            /** {@return what was set so far; the builder can go on} */
            public Patch build() {
                return new Patch(false, currentTime, utcOffset, timezone);
            }
        }
    }

    private static final class Codec extends ValueType<Device, Patch> {
        Codec() {
            super(ObjectSpec.of(3, "Device", "urn:oma:lwm2m:oma:3:1.1", "1.1", MANUFACTURER,
                    MODEL_NUMBER, SERIAL_NUMBER, FIRMWARE_VERSION, REBOOT, FACTORY_RESET,
                    AVAILABLE_POWER_SOURCES, POWER_SOURCE_VOLTAGE, POWER_SOURCE_CURRENT,
                    BATTERY_LEVEL, MEMORY_FREE, ERROR_CODE, RESET_ERROR_CODE, CURRENT_TIME,
                    UTC_OFFSET, TIMEZONE, SUPPORTED_BINDING_AND_MODES, DEVICE_TYPE,
                    HARDWARE_VERSION, SOFTWARE_VERSION, BATTERY_STATUS, MEMORY_TOTAL,
                    EXT_DEV_INFO).asMandatory());
        }

        @Override
        public Device decode(PayloadReader in) {
            int present = 0;
            String manufacturer = null;
            String modelNumber = null;
            String serialNumber = null;
            String firmwareVersion = null;
            Multiple.Collector<Long> availablePowerSources = null;
            Multiple.Collector<Long> powerSourceVoltage = null;
            Multiple.Collector<Long> powerSourceCurrent = null;
            long batteryLevel = 0;
            long memoryFree = 0;
            Multiple.Collector<Long> errorCode = null;
            Instant currentTime = null;
            String utcOffset = null;
            String timezone = null;
            String supportedBindingAndModes = null;
            String deviceType = null;
            String hardwareVersion = null;
            String softwareVersion = null;
            long batteryStatus = 0;
            long memoryTotal = 0;
            Multiple.Collector<ObjectLink> extDevInfo = null;
            UnknownResources.Builder unknown = null;
            while (in.next()) {
                switch (in.resource()) {
                    case 0 -> {
                        manufacturer = in.text();
                    }
                    case 1 -> {
                        modelNumber = in.text();
                    }
                    case 2 -> {
                        serialNumber = in.text();
                    }
                    case 3 -> {
                        firmwareVersion = in.text();
                    }
                    case 6 -> {
                        availablePowerSources = Multiple.collector(availablePowerSources);
                        if (in.hasValue()) {
                            availablePowerSources.add(in.element(), in.integer());
                        }
                    }
                    case 7 -> {
                        powerSourceVoltage = Multiple.collector(powerSourceVoltage);
                        if (in.hasValue()) {
                            powerSourceVoltage.add(in.element(), in.integer());
                        }
                    }
                    case 8 -> {
                        powerSourceCurrent = Multiple.collector(powerSourceCurrent);
                        if (in.hasValue()) {
                            powerSourceCurrent.add(in.element(), in.integer());
                        }
                    }
                    case 9 -> {
                        batteryLevel = in.integer();
                        present |= 1;
                    }
                    case 10 -> {
                        memoryFree = in.integer();
                        present |= 2;
                    }
                    case 11 -> {
                        errorCode = Multiple.collector(errorCode);
                        if (in.hasValue()) {
                            errorCode.add(in.element(), in.integer());
                        }
                    }
                    case 13 -> {
                        currentTime = in.time();
                    }
                    case 14 -> {
                        utcOffset = in.text();
                    }
                    case 15 -> {
                        timezone = in.text();
                    }
                    case 16 -> {
                        supportedBindingAndModes = in.text();
                    }
                    case 17 -> {
                        deviceType = in.text();
                    }
                    case 18 -> {
                        hardwareVersion = in.text();
                    }
                    case 19 -> {
                        softwareVersion = in.text();
                    }
                    case 20 -> {
                        batteryStatus = in.integer();
                        present |= 4;
                    }
                    case 21 -> {
                        memoryTotal = in.integer();
                        present |= 8;
                    }
                    case 22 -> {
                        extDevInfo = Multiple.collector(extDevInfo);
                        if (in.hasValue()) {
                            extDevInfo.add(in.element(), in.link());
                        }
                    }
                    default -> unknown = UnknownResources.add(unknown, in);
                }
            }
            return new Device(present, manufacturer, modelNumber, serialNumber, firmwareVersion,
                    availablePowerSources == null ? null : availablePowerSources.done(),
                    powerSourceVoltage == null ? null : powerSourceVoltage.done(),
                    powerSourceCurrent == null ? null : powerSourceCurrent.done(), batteryLevel,
                    memoryFree, errorCode == null ? null : errorCode.done(), currentTime, utcOffset,
                    timezone, supportedBindingAndModes, deviceType, hardwareVersion,
                    softwareVersion, batteryStatus, memoryTotal,
                    extDevInfo == null ? null : extDevInfo.done(), UnknownResources.done(unknown));
        }

        @Override
        public void encode(Device it, PayloadWriter out) {
            if (it.manufacturer != null) {
                out.text(0, it.manufacturer);
            }
            if (it.modelNumber != null) {
                out.text(1, it.modelNumber);
            }
            if (it.serialNumber != null) {
                out.text(2, it.serialNumber);
            }
            if (it.firmwareVersion != null) {
                out.text(3, it.firmwareVersion);
            }
            if (it.availablePowerSources != null) {
                out.integers(6, it.availablePowerSources);
            }
            if (it.powerSourceVoltage != null) {
                out.integers(7, it.powerSourceVoltage);
            }
            if (it.powerSourceCurrent != null) {
                out.integers(8, it.powerSourceCurrent);
            }
            if ((it.present & 1) != 0) {
                out.integer(9, it.batteryLevel);
            }
            if ((it.present & 2) != 0) {
                out.integer(10, it.memoryFree);
            }
            if (it.errorCode != null) {
                out.integers(11, it.errorCode);
            }
            if (it.currentTime != null) {
                out.time(13, it.currentTime);
            }
            if (it.utcOffset != null) {
                out.text(14, it.utcOffset);
            }
            if (it.timezone != null) {
                out.text(15, it.timezone);
            }
            if (it.supportedBindingAndModes != null) {
                out.text(16, it.supportedBindingAndModes);
            }
            if (it.deviceType != null) {
                out.text(17, it.deviceType);
            }
            if (it.hardwareVersion != null) {
                out.text(18, it.hardwareVersion);
            }
            if (it.softwareVersion != null) {
                out.text(19, it.softwareVersion);
            }
            if ((it.present & 4) != 0) {
                out.integer(20, it.batteryStatus);
            }
            if ((it.present & 8) != 0) {
                out.integer(21, it.memoryTotal);
            }
            if (it.extDevInfo != null) {
                out.links(22, it.extDevInfo);
            }
            it.unknown.writeTo(out);
        }

        @Override
        public void check(Device it) {
            if (it.availablePowerSources != null) {
                it.availablePowerSources.forEach(entry ->
                        AVAILABLE_POWER_SOURCES.inEnum(entry.value(),
                        AvailablePowerSources.of(entry.value()) != AvailablePowerSources.UNRECOGNIZED));
            }
            if ((it.present & 1) != 0) {
                BATTERY_LEVEL.inRange(it.batteryLevel, allowsBatteryLevel(it.batteryLevel));
            }
            if (it.errorCode != null) {
                it.errorCode.forEach(entry -> ERROR_CODE.inEnum(entry.value(),
                        ErrorCode.of(entry.value()) != ErrorCode.UNRECOGNIZED));
            }
            if ((it.present & 4) != 0) {
                BATTERY_STATUS.inEnum(it.batteryStatus,
                        BatteryStatus.of(it.batteryStatus) != BatteryStatus.UNRECOGNIZED);
            }
        }

        @Override
        public Patch decodePatch(PayloadReader in) {
            Instant currentTime = null;
            String utcOffset = null;
            String timezone = null;
            while (in.next()) {
                switch (in.resource()) {
                    case 13 -> {
                        currentTime = in.time();
                    }
                    case 14 -> {
                        utcOffset = in.text();
                    }
                    case 15 -> {
                        timezone = in.text();
                    }
                    case 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 16, 17, 18, 19, 20, 21,
                            22 -> in.notWritable();
                    default -> in.unknown();
                }
            }
            return new Patch(in.replaces(), currentTime, utcOffset, timezone);
        }

        @Override
        public void encodePatch(Patch it, PayloadWriter out) {
            if (it.currentTime != null) {
                out.time(13, it.currentTime);
            }
            if (it.utcOffset != null) {
                out.text(14, it.utcOffset);
            }
            if (it.timezone != null) {
                out.text(15, it.timezone);
            }
        }
    }
}
