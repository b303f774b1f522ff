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

/** The value of an IPSO sensor in the shape of generated code: ids of 16 bits, Floats. */
final class Sensor {

    private static final ResourceSpec MIN_MEASURED_VALUE =
            ResourceSpec.of(3303, 5601, "Min Measured Value", Operations.R, DataType.FLOAT);
    private static final ResourceSpec MAX_MEASURED_VALUE =
            ResourceSpec.of(3303, 5602, "Max Measured Value", Operations.R, DataType.FLOAT);
    private static final ResourceSpec MIN_RANGE_VALUE =
            ResourceSpec.of(3303, 5603, "Min Range Value", Operations.R, DataType.FLOAT);
    private static final ResourceSpec MAX_RANGE_VALUE =
            ResourceSpec.of(3303, 5604, "Max Range Value", Operations.R, DataType.FLOAT);
    private static final ResourceSpec SENSOR_VALUE =
            ResourceSpec.of(3303, 5700, "Sensor Value", Operations.R, DataType.FLOAT);
    private static final ResourceSpec SENSOR_UNITS =
            ResourceSpec.of(3303, 5701, "Sensor Units", Operations.R, DataType.STRING);

    static final ValueType<Sensor, Sensor> TYPE = new Codec();

    private final int present;
    private final double minMeasuredValue;
    private final double maxMeasuredValue;
    private final double minRangeValue;
    private final double maxRangeValue;
    private final double sensorValue;
    private final @Nullable String sensorUnits;
    private final UnknownResources unknown;

    private Sensor(
            int present,
            double minMeasuredValue,
            double maxMeasuredValue,
            double minRangeValue,
            double maxRangeValue,
            double sensorValue,
            @Nullable String sensorUnits,
            UnknownResources unknown) {
        this.present = present;
        this.minMeasuredValue = minMeasuredValue;
        this.maxMeasuredValue = maxMeasuredValue;
        this.minRangeValue = minRangeValue;
        this.maxRangeValue = maxRangeValue;
        this.sensorValue = sensorValue;
        this.sensorUnits = sensorUnits;
        this.unknown = unknown;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Sensor that
                        && present == that.present
                        && Double.compare(minMeasuredValue, that.minMeasuredValue) == 0
                        && Double.compare(maxMeasuredValue, that.maxMeasuredValue) == 0
                        && Double.compare(minRangeValue, that.minRangeValue) == 0
                        && Double.compare(maxRangeValue, that.maxRangeValue) == 0
                        && Double.compare(sensorValue, that.sensorValue) == 0
                        && Objects.equals(sensorUnits, that.sensorUnits)
                        && unknown.equals(that.unknown));
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                present,
                minMeasuredValue,
                maxMeasuredValue,
                minRangeValue,
                maxRangeValue,
                sensorValue,
                sensorUnits,
                unknown);
    }

    @Override
    public String toString() {
        return TYPE.describe(this);
    }

    private static final class Codec extends ValueType<Sensor, Sensor> {

        Codec() {
            super(ObjectSpec.of(
                    3303,
                    "Temperature",
                    "urn:oma:lwm2m:oma:3303",
                    "1.0",
                    MIN_MEASURED_VALUE,
                    MAX_MEASURED_VALUE,
                    MIN_RANGE_VALUE,
                    MAX_RANGE_VALUE,
                    SENSOR_VALUE,
                    SENSOR_UNITS));
        }

        @Override
        public Sensor decode(PayloadReader in) {
            int present = 0;
            double minMeasuredValue = 0;
            double maxMeasuredValue = 0;
            double minRangeValue = 0;
            double maxRangeValue = 0;
            double sensorValue = 0;
            String sensorUnits = null;
            UnknownResources.Builder unknown = null;
            while (in.next()) {
                switch (in.resource()) {
                    case 5601 -> {
                        minMeasuredValue = in.real();
                        present |= 1;
                    }
                    case 5602 -> {
                        maxMeasuredValue = in.real();
                        present |= 2;
                    }
                    case 5603 -> {
                        minRangeValue = in.real();
                        present |= 4;
                    }
                    case 5604 -> {
                        maxRangeValue = in.real();
                        present |= 8;
                    }
                    case 5700 -> {
                        sensorValue = in.real();
                        present |= 16;
                    }
                    case 5701 -> {
                        sensorUnits = in.text();
                        present |= 32;
                    }
                    default -> unknown = UnknownResources.add(unknown, in);
                }
            }
            return new Sensor(
                    present,
                    minMeasuredValue,
                    maxMeasuredValue,
                    minRangeValue,
                    maxRangeValue,
                    sensorValue,
                    sensorUnits,
                    UnknownResources.done(unknown));
        }

        @Override
        public void encode(Sensor it, PayloadWriter out) {
            if ((it.present & 1) != 0) {
                out.real(5601, it.minMeasuredValue);
            }
            if ((it.present & 2) != 0) {
                out.real(5602, it.maxMeasuredValue);
            }
            if ((it.present & 4) != 0) {
                out.real(5603, it.minRangeValue);
            }
            if ((it.present & 8) != 0) {
                out.real(5604, it.maxRangeValue);
            }
            if ((it.present & 16) != 0) {
                out.real(5700, it.sensorValue);
            }
            if (it.sensorUnits != null) {
                out.text(5701, it.sensorUnits);
            }
            it.unknown.writeTo(out);
        }

        @Override
        public Sensor decodePatch(PayloadReader in) {
            return decode(in);
        }

        @Override
        public void encodePatch(Sensor patch, PayloadWriter out) {
            encode(patch, out);
        }
    }
}
