package dev.lathe.objects;

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
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What can be read of Device, version 1.1. Immutable. */
public final class Device {
    static final ResourceSpec MANUFACTURER = ResourceSpec.of(3, 0, "Manufacturer", Operations.R, DataType.STRING);
    static final ResourceSpec MODEL_NUMBER = ResourceSpec.of(3, 1, "Model Number", Operations.R, DataType.STRING);
    static final ResourceSpec REBOOT =
            ResourceSpec.of(3, 4, "Reboot", Operations.E, DataType.NONE).asMandatory();
    static final ResourceSpec AVAILABLE_POWER_SOURCES = ResourceSpec.of(
                    3, 6, "Available Power Sources", Operations.R, DataType.INTEGER)
            .asMultiple();
    static final ResourceSpec BATTERY_LEVEL = ResourceSpec.of(3, 9, "Battery Level", Operations.R, DataType.INTEGER)
            .withRange("0..100");
    static final ResourceSpec ERROR_CODE = ResourceSpec.of(3, 11, "Error Code", Operations.R, DataType.INTEGER)
            .asMultiple()
            .asMandatory();
    static final ResourceSpec CURRENT_TIME = ResourceSpec.of(3, 13, "Current Time", Operations.RW, DataType.TIME);
    static final ResourceSpec SUPPORTED_BINDING_AND_MODES = ResourceSpec.of(
                    3, 16, "Supported Binding and Modes", Operations.R, DataType.STRING)
            .asMandatory();
    public static final ValueType<Device, Patch> TYPE = new Codec();
    private final int present;
    private final @Nullable String manufacturer;
    private final @Nullable String modelNumber;
    private final @Nullable Multiple<Long> availablePowerSources;
    private final long batteryLevel;
    private final @Nullable Multiple<Long> errorCode;
    private final @Nullable Instant currentTime;
    private final @Nullable String supportedBindingAndModes;

    private final UnknownResources unknown;

    private Device(
            int present,
            @Nullable String manufacturer,
            @Nullable String modelNumber,
            @Nullable Multiple<Long> availablePowerSources,
            long batteryLevel,
            @Nullable Multiple<Long> errorCode,
            @Nullable Instant currentTime,
            @Nullable String supportedBindingAndModes,
            UnknownResources unknown) {
        this.present = present;
        this.unknown = unknown;
        this.manufacturer = manufacturer;
        this.modelNumber = modelNumber;
        this.availablePowerSources = availablePowerSources;
        this.batteryLevel = batteryLevel;
        this.errorCode = errorCode;
        this.currentTime = currentTime;
        this.supportedBindingAndModes = supportedBindingAndModes;
    }

    public Optional<String> manufacturer() {
        return Optional.ofNullable(manufacturer);
    }

    public Optional<String> modelNumber() {
        return Optional.ofNullable(modelNumber);
    }

    public Optional<Multiple<Long>> availablePowerSources() {
        return Optional.ofNullable(availablePowerSources);
    }

    public OptionalLong batteryLevel() {
        return (present & 8) != 0 ? OptionalLong.of(batteryLevel) : OptionalLong.empty();
    }

    public Multiple<Long> errorCode() {
        if (errorCode == null) {
            throw new AbsentResourceException(ERROR_CODE);
        }
        return errorCode;
    }

    public Optional<Instant> currentTime() {
        return Optional.ofNullable(currentTime);
    }

    public String supportedBindingAndModes() {
        if (supportedBindingAndModes == null) {
            throw new AbsentResourceException(SUPPORTED_BINDING_AND_MODES);
        }
        return supportedBindingAndModes;
    }

    public UnknownResources unknownResources() {
        return unknown;
    }

    @Override
    public String toString() {
        return TYPE.describe(this);
    }

    public static Patch.Builder patch() {
        return new Patch.Builder();
    }
    /** What can be written. Immutable. */
    public static final class Patch {
        @SuppressWarnings("UnusedVariable")
        private final int present;

        private final boolean replaces;
        private final @Nullable Instant currentTime;

        private Patch(int present, @Nullable Instant currentTime, boolean replaces) {
            this.present = present;
            this.replaces = replaces;
            this.currentTime = currentTime;
        }

        /** Whether what is absent here goes away. */
        public boolean replaces() {
            return replaces;
        }

        public Optional<Instant> currentTime() {
            return Optional.ofNullable(currentTime);
        }
        /** Not for several threads. */
        public static final class Builder {
            private int present;
            private @Nullable Instant currentTime;

            private Builder() {}

            public Builder currentTime(Instant value) {
                currentTime = value;
                present |= 1;
                return this;
            }

            public Patch build() {
                return new Patch(present, currentTime, false);
            }
        }
    }

    private static final class Codec extends ValueType<Device, Patch> {
        Codec() {
            super(ObjectSpec.of(
                            3,
                            "Device",
                            "urn:oma:lwm2m:oma:3:1.1",
                            "1.1",
                            MANUFACTURER,
                            MODEL_NUMBER,
                            REBOOT,
                            AVAILABLE_POWER_SOURCES,
                            BATTERY_LEVEL,
                            ERROR_CODE,
                            CURRENT_TIME,
                            SUPPORTED_BINDING_AND_MODES)
                    .asMandatory());
        }

        @Override
        public Device decode(PayloadReader in) {
            int present = 0;
            @Nullable String manufacturer = null;
            @Nullable String modelNumber = null;
            Multiple.@Nullable Collector<Long> availablePowerSources = null;
            long batteryLevel = 0;
            Multiple.@Nullable Collector<Long> errorCode = null;
            @Nullable Instant currentTime = null;
            @Nullable String supportedBindingAndModes = null;
            UnknownResources.@Nullable Builder unknown = null;
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
                    case 6 -> {
                        availablePowerSources = Multiple.collector(availablePowerSources);
                        if (in.hasValue()) {
                            availablePowerSources.add(in.element(), in.integer());
                        }
                        present |= 4;
                    }
                    case 9 -> {
                        batteryLevel = in.integer();
                        present |= 8;
                    }
                    case 11 -> {
                        errorCode = Multiple.collector(errorCode);
                        if (in.hasValue()) {
                            errorCode.add(in.element(), in.integer());
                        }
                        present |= 16;
                    }
                    case 13 -> {
                        currentTime = in.time();
                        present |= 32;
                    }
                    case 16 -> {
                        supportedBindingAndModes = in.text();
                        present |= 64;
                    }
                    default -> unknown = UnknownResources.add(unknown, in);
                }
            }
            return new Device(
                    present,
                    manufacturer,
                    modelNumber,
                    availablePowerSources == null ? null : availablePowerSources.done(),
                    batteryLevel,
                    errorCode == null ? null : errorCode.done(),
                    currentTime,
                    supportedBindingAndModes,
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
            if (it.availablePowerSources != null) {
                out.integers(6, it.availablePowerSources);
            }
            if ((it.present & 8) != 0) {
                out.integer(9, it.batteryLevel);
            }
            if (it.errorCode != null) {
                out.integers(11, it.errorCode);
            }
            if (it.currentTime != null) {
                out.time(13, it.currentTime);
            }
            if (it.supportedBindingAndModes != null) {
                out.text(16, it.supportedBindingAndModes);
            }
            it.unknown.writeTo(out);
        }

        @Override
        public Patch decodePatch(PayloadReader in) {
            int present = 0;
            @Nullable Instant currentTime = null;
            while (in.next()) {
                switch (in.resource()) {
                    case 13 -> {
                        currentTime = in.time();
                        present |= 1;
                    }
                    case 0, 1, 4, 6, 9, 11, 16 -> in.notWritable();
                    default -> in.unknown();
                }
            }
            return new Patch(present, currentTime, in.replaces());
        }

        @Override
        public void encodePatch(Patch it, PayloadWriter out) {
            if (it.currentTime != null) {
                out.time(13, it.currentTime);
            }
        }
    }
}
