package dev.lathe.benchmarks;

import dev.lathe.payload.PayloadReader;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.payload.UnknownResources;
import dev.lathe.spec.DataType;
import dev.lathe.spec.ObjectSpec;
import dev.lathe.spec.Operations;
import dev.lathe.spec.ResourceSpec;
import dev.lathe.stub.ValueType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The value of the early draft's Device Info in the shape of generated code. */
final class DeviceInfo {

    private static final ResourceSpec MANUFACTURER =
            ResourceSpec.ofDraft0(3, 0, "Manufacturer", Operations.R, DataType.STRING);
    private static final ResourceSpec MODEL_NUMBER =
            ResourceSpec.ofDraft0(3, 1, "Model Number", Operations.R, DataType.STRING);
    private static final ResourceSpec SERIAL_NUMBER =
            ResourceSpec.ofDraft0(3, 2, "Serial Number", Operations.R, DataType.STRING);
    private static final ResourceSpec DEVICE_ID =
            ResourceSpec.ofDraft0(3, 3, "Device ID", Operations.R, DataType.STRING);

    static final ValueType<DeviceInfo, DeviceInfo> TYPE = new Codec();

    private final @Nullable String manufacturer;
    private final @Nullable String modelNumber;
    private final @Nullable String serialNumber;
    private final @Nullable String deviceId;
    private final UnknownResources unknown;

    private DeviceInfo(
            @Nullable String manufacturer,
            @Nullable String modelNumber,
            @Nullable String serialNumber,
            @Nullable String deviceId,
            UnknownResources unknown) {
        this.manufacturer = manufacturer;
        this.modelNumber = modelNumber;
        this.serialNumber = serialNumber;
        this.deviceId = deviceId;
        this.unknown = unknown;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof DeviceInfo that
                        && Objects.equals(manufacturer, that.manufacturer)
                        && Objects.equals(modelNumber, that.modelNumber)
                        && Objects.equals(serialNumber, that.serialNumber)
                        && Objects.equals(deviceId, that.deviceId)
                        && unknown.equals(that.unknown));
    }

    @Override
    public int hashCode() {
        return Objects.hash(manufacturer, modelNumber, serialNumber, deviceId, unknown);
    }

    @Override
    public String toString() {
        return TYPE.describe(this);
    }

    private static final class Codec extends ValueType<DeviceInfo, DeviceInfo> {

        Codec() {
            super(ObjectSpec.ofDraft0(
                    3,
                    "Device Info",
                    "urn:oma:mo:lwm2m2:device",
                    MANUFACTURER,
                    MODEL_NUMBER,
                    SERIAL_NUMBER,
                    DEVICE_ID));
        }

        @Override
        public DeviceInfo decode(PayloadReader in) {
            String manufacturer = null;
            String modelNumber = null;
            String serialNumber = null;
            String deviceId = null;
            UnknownResources.Builder unknown = null;
            while (in.next()) {
                switch (in.resource()) {
                    case 0 -> manufacturer = in.text();
                    case 1 -> modelNumber = in.text();
                    case 2 -> serialNumber = in.text();
                    case 3 -> deviceId = in.text();
                    default -> unknown = UnknownResources.add(unknown, in);
                }
            }
            return new DeviceInfo(manufacturer, modelNumber, serialNumber, deviceId, UnknownResources.done(unknown));
        }

        @Override
        public void encode(DeviceInfo it, PayloadWriter out) {
            if (it.manufacturer != null) {
                out.text(0, it.manufacturer);
            }
            if (it.modelNumber != null) {
                out.text(1, it.modelNumber);
            }
            if (it.serialNumber != null) {
                out.text(2, it.serialNumber);
            }
            if (it.deviceId != null) {
                out.text(3, it.deviceId);
            }
            it.unknown.writeTo(out);
        }

        @Override
        public DeviceInfo decodePatch(PayloadReader in) {
            return decode(in);
        }

        @Override
        public void encodePatch(DeviceInfo patch, PayloadWriter out) {
            encode(patch, out);
        }
    }
}
