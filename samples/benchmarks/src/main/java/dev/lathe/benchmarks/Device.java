package dev.lathe.benchmarks;

import dev.lathe.payload.PayloadReader;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.payload.UnknownResources;
import dev.lathe.spec.DataType;
import dev.lathe.spec.ObjectSpec;
import dev.lathe.spec.Operations;
import dev.lathe.spec.ResourceSpec;
import dev.lathe.stub.ValueType;
import dev.lathe.value.Multiple;
import dev.lathe.value.ObjectLink;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The value of Object 3 in the shape of generated code. */
final class Device {

    private static final ResourceSpec MANUFACTURER =
            ResourceSpec.of(3, 0, "Manufacturer", Operations.R, DataType.STRING);
    private static final ResourceSpec MODEL_NUMBER =
            ResourceSpec.of(3, 1, "Model Number", Operations.R, DataType.STRING);
    private static final ResourceSpec SERIAL_NUMBER =
            ResourceSpec.of(3, 2, "Serial Number", Operations.R, DataType.STRING);
    private static final ResourceSpec FIRMWARE_VERSION =
            ResourceSpec.of(3, 3, "Firmware Version", Operations.R, DataType.STRING);
    private static final ResourceSpec AVAILABLE_POWER_SOURCES = ResourceSpec.of(
                    3, 6, "Available Power Sources", Operations.R, DataType.INTEGER)
            .asMultiple();
    private static final ResourceSpec POWER_SOURCE_VOLTAGE = ResourceSpec.of(
                    3, 7, "Power Source Voltage", Operations.R, DataType.INTEGER)
            .asMultiple();
    private static final ResourceSpec POWER_SOURCE_CURRENT = ResourceSpec.of(
                    3, 8, "Power Source Current", Operations.R, DataType.INTEGER)
            .asMultiple();
    private static final ResourceSpec BATTERY_LEVEL =
            ResourceSpec.of(3, 9, "Battery Level", Operations.R, DataType.INTEGER);
    private static final ResourceSpec MEMORY_FREE =
            ResourceSpec.of(3, 10, "Memory Free", Operations.R, DataType.INTEGER);
    private static final ResourceSpec ERROR_CODE =
            ResourceSpec.of(3, 11, "Error Code", Operations.R, DataType.INTEGER).asMultiple();
    private static final ResourceSpec CURRENT_TIME =
            ResourceSpec.of(3, 13, "Current Time", Operations.R, DataType.TIME);
    private static final ResourceSpec UTC_OFFSET = ResourceSpec.of(3, 14, "UTC Offset", Operations.R, DataType.STRING);
    private static final ResourceSpec TIMEZONE = ResourceSpec.of(3, 15, "Timezone", Operations.R, DataType.STRING);
    private static final ResourceSpec SUPPORTED_BINDING_AND_MODES =
            ResourceSpec.of(3, 16, "Supported Binding and Modes", Operations.R, DataType.STRING);
    private static final ResourceSpec DEVICE_TYPE =
            ResourceSpec.of(3, 17, "Device Type", Operations.R, DataType.STRING);
    private static final ResourceSpec HARDWARE_VERSION =
            ResourceSpec.of(3, 18, "Hardware Version", Operations.R, DataType.STRING);
    private static final ResourceSpec SOFTWARE_VERSION =
            ResourceSpec.of(3, 19, "Software Version", Operations.R, DataType.STRING);
    private static final ResourceSpec BATTERY_STATUS =
            ResourceSpec.of(3, 20, "Battery Status", Operations.R, DataType.INTEGER);
    private static final ResourceSpec MEMORY_TOTAL =
            ResourceSpec.of(3, 21, "Memory Total", Operations.R, DataType.INTEGER);
    private static final ResourceSpec EXTDEVINFO =
            ResourceSpec.of(3, 22, "ExtDevInfo", Operations.R, DataType.OBJLNK).asMultiple();

    static final ValueType<Device, Device> TYPE = new Codec();

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
    private final long currentTime;
    private final @Nullable String utcOffset;
    private final @Nullable String timezone;
    private final @Nullable String supportedBindingAndModes;
    private final @Nullable String deviceType;
    private final @Nullable String hardwareVersion;
    private final @Nullable String softwareVersion;
    private final long batteryStatus;
    private final long memoryTotal;
    private final @Nullable Multiple<ObjectLink> extdevinfo;
    private final UnknownResources unknown;

    private Device(
            int present,
            @Nullable String manufacturer,
            @Nullable String modelNumber,
            @Nullable String serialNumber,
            @Nullable String firmwareVersion,
            @Nullable Multiple<Long> availablePowerSources,
            @Nullable Multiple<Long> powerSourceVoltage,
            @Nullable Multiple<Long> powerSourceCurrent,
            long batteryLevel,
            long memoryFree,
            @Nullable Multiple<Long> errorCode,
            long currentTime,
            @Nullable String utcOffset,
            @Nullable String timezone,
            @Nullable String supportedBindingAndModes,
            @Nullable String deviceType,
            @Nullable String hardwareVersion,
            @Nullable String softwareVersion,
            long batteryStatus,
            long memoryTotal,
            @Nullable Multiple<ObjectLink> extdevinfo,
            UnknownResources unknown) {
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
        this.extdevinfo = extdevinfo;
        this.unknown = unknown;
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
                        && currentTime == that.currentTime
                        && Objects.equals(utcOffset, that.utcOffset)
                        && Objects.equals(timezone, that.timezone)
                        && Objects.equals(supportedBindingAndModes, that.supportedBindingAndModes)
                        && Objects.equals(deviceType, that.deviceType)
                        && Objects.equals(hardwareVersion, that.hardwareVersion)
                        && Objects.equals(softwareVersion, that.softwareVersion)
                        && batteryStatus == that.batteryStatus
                        && memoryTotal == that.memoryTotal
                        && Objects.equals(extdevinfo, that.extdevinfo)
                        && unknown.equals(that.unknown));
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                present,
                manufacturer,
                modelNumber,
                serialNumber,
                firmwareVersion,
                availablePowerSources,
                powerSourceVoltage,
                powerSourceCurrent,
                batteryLevel,
                memoryFree,
                errorCode,
                currentTime,
                utcOffset,
                timezone,
                supportedBindingAndModes,
                deviceType,
                hardwareVersion,
                softwareVersion,
                batteryStatus,
                memoryTotal,
                extdevinfo,
                unknown);
    }

    @Override
    public String toString() {
        return TYPE.describe(this);
    }

    private static final class Codec extends ValueType<Device, Device> {

        Codec() {
            super(ObjectSpec.of(
                    3,
                    "Device",
                    "urn:oma:lwm2m:oma:3",
                    "1.0",
                    MANUFACTURER,
                    MODEL_NUMBER,
                    SERIAL_NUMBER,
                    FIRMWARE_VERSION,
                    AVAILABLE_POWER_SOURCES,
                    POWER_SOURCE_VOLTAGE,
                    POWER_SOURCE_CURRENT,
                    BATTERY_LEVEL,
                    MEMORY_FREE,
                    ERROR_CODE,
                    CURRENT_TIME,
                    UTC_OFFSET,
                    TIMEZONE,
                    SUPPORTED_BINDING_AND_MODES,
                    DEVICE_TYPE,
                    HARDWARE_VERSION,
                    SOFTWARE_VERSION,
                    BATTERY_STATUS,
                    MEMORY_TOTAL,
                    EXTDEVINFO));
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
            long currentTime = 0;
            String utcOffset = null;
            String timezone = null;
            String supportedBindingAndModes = null;
            String deviceType = null;
            String hardwareVersion = null;
            String softwareVersion = null;
            long batteryStatus = 0;
            long memoryTotal = 0;
            Multiple.Collector<ObjectLink> extdevinfo = null;
            UnknownResources.Builder unknown = null;
            while (in.next()) {
                switch (in.resource()) {
                    case 0 -> {
                        manufacturer = in.text();
                        present |= 1;
                    }
                    case 1 -> {
                        modelNumber = in.text();
                        present |= 2;
                    }
                    case 2 -> {
                        serialNumber = in.text();
                        present |= 4;
                    }
                    case 3 -> {
                        firmwareVersion = in.text();
                        present |= 8;
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
                        present |= 16;
                    }
                    case 10 -> {
                        memoryFree = in.integer();
                        present |= 32;
                    }
                    case 11 -> {
                        errorCode = Multiple.collector(errorCode);
                        if (in.hasValue()) {
                            errorCode.add(in.element(), in.integer());
                        }
                    }
                    case 13 -> {
                        currentTime = in.time().getEpochSecond();
                        present |= 64;
                    }
                    case 14 -> {
                        utcOffset = in.text();
                        present |= 128;
                    }
                    case 15 -> {
                        timezone = in.text();
                        present |= 256;
                    }
                    case 16 -> {
                        supportedBindingAndModes = in.text();
                        present |= 512;
                    }
                    case 17 -> {
                        deviceType = in.text();
                        present |= 1024;
                    }
                    case 18 -> {
                        hardwareVersion = in.text();
                        present |= 2048;
                    }
                    case 19 -> {
                        softwareVersion = in.text();
                        present |= 4096;
                    }
                    case 20 -> {
                        batteryStatus = in.integer();
                        present |= 8192;
                    }
                    case 21 -> {
                        memoryTotal = in.integer();
                        present |= 16384;
                    }
                    case 22 -> {
                        extdevinfo = Multiple.collector(extdevinfo);
                        if (in.hasValue()) {
                            extdevinfo.add(in.element(), in.link());
                        }
                    }
                    default -> unknown = UnknownResources.add(unknown, in);
                }
            }
            return new Device(
                    present,
                    manufacturer,
                    modelNumber,
                    serialNumber,
                    firmwareVersion,
                    availablePowerSources == null ? null : availablePowerSources.done(),
                    powerSourceVoltage == null ? null : powerSourceVoltage.done(),
                    powerSourceCurrent == null ? null : powerSourceCurrent.done(),
                    batteryLevel,
                    memoryFree,
                    errorCode == null ? null : errorCode.done(),
                    currentTime,
                    utcOffset,
                    timezone,
                    supportedBindingAndModes,
                    deviceType,
                    hardwareVersion,
                    softwareVersion,
                    batteryStatus,
                    memoryTotal,
                    extdevinfo == null ? null : extdevinfo.done(),
                    UnknownResources.done(unknown));
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
            if ((it.present & 16) != 0) {
                out.integer(9, it.batteryLevel);
            }
            if ((it.present & 32) != 0) {
                out.integer(10, it.memoryFree);
            }
            if (it.errorCode != null) {
                out.integers(11, it.errorCode);
            }
            if ((it.present & 64) != 0) {
                out.time(13, Instant.ofEpochSecond(it.currentTime));
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
            if ((it.present & 8192) != 0) {
                out.integer(20, it.batteryStatus);
            }
            if ((it.present & 16384) != 0) {
                out.integer(21, it.memoryTotal);
            }
            if (it.extdevinfo != null) {
                out.links(22, it.extdevinfo);
            }
            it.unknown.writeTo(out);
        }

        @Override
        public Device decodePatch(PayloadReader in) {
            return decode(in);
        }

        @Override
        public void encodePatch(Device patch, PayloadWriter out) {
            encode(patch, out);
        }
    }
}
