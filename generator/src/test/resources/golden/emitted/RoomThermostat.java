package emitted;

import dev.lathe.payload.PayloadReader;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.payload.UnknownResources;
import dev.lathe.spec.ArgumentSpec;
import dev.lathe.spec.DataType;
import dev.lathe.spec.ObjectSpec;
import dev.lathe.spec.Operations;
import dev.lathe.spec.ResourceSpec;
import dev.lathe.stub.ValueType;
import dev.lathe.value.Multiple;
import dev.lathe.value.Octets;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Room Thermostat: what can be read of an Object Instance. Object 42770, version 1.0.
 *
 * <p>Heats or cools one room.
 *
 * <p>Immutable. Two are equal if all their Resources are.
 */
@NullMarked
@Generated("dev.lathe")
public final class RoomThermostat {
    static final ResourceSpec MEASURED_TEMPERATURE = ResourceSpec.of(42770, 0, "Measured Temperature", Operations.R, DataType.FLOAT)
            .asMandatory()
            .withRange("-40..125")
            .withUnits("Cel");

    static final ResourceSpec MODE = ResourceSpec.of(42770, 1, "Mode", Operations.RW, DataType.INTEGER)
            .asMandatory();

    static final ResourceSpec SET_POINT = ResourceSpec.of(42770, 2, "Set Point", Operations.RW, DataType.FLOAT)
            .withRange("5..35")
            .withUnits("Cel");

    static final ResourceSpec ERROR_LOG = ResourceSpec.of(42770, 3, "Error Log", Operations.R, DataType.STRING)
            .asMultiple()
            .withRange("0..64");

    static final ResourceSpec BOOST = ResourceSpec.of(42770, 4, "Boost", Operations.E, DataType.NONE);

    static final ArgumentSpec BOOST_MINUTES = ArgumentSpec.of(BOOST, 0, "minutes", DataType.INTEGER)
            .withRange("1..120");

    /** Ids, version and Resources of the Object, and how its values travel. */
    public static final ValueType<RoomThermostat, Patch> TYPE = new Codec();

    private final int present;
    private final double measuredTemperature;
    private final long mode;
    private final double setPoint;
    private final @Nullable Multiple<String> errorLog;
    private final UnknownResources unknown;

    private RoomThermostat(int present, double measuredTemperature, long mode, double setPoint,
            @Nullable Multiple<String> errorLog, UnknownResources unknown) {
        this.present = present;
        this.measuredTemperature = measuredTemperature;
        this.mode = mode;
        this.setPoint = setPoint;
        this.errorLog = errorLog;
        this.unknown = unknown;
    }

    /**
     * {@return Measured Temperature, {@code /42770/x/0}, in Cel, range -40..125; mandatory}
     *
     * <p>What the sensor says, averaged over ten seconds.
     *
     * @throws dev.lathe.stub.AbsentResourceException if the device left it out
     */
    public double measuredTemperature() {
        TYPE.require(present & 1, MEASURED_TEMPERATURE);
        return measuredTemperature;
    }

    /**
     * {@return Mode, {@code /42770/x/1}; mandatory}
     *
     * @throws dev.lathe.stub.AbsentResourceException if the device left it out
     */
    public Mode mode() {
        return Mode.of(modeCode());
    }

    /** {@return the number behind {@link #mode()}, known to this version or not} */
    public long modeCode() {
        TYPE.require(present & 2, MODE);
        return mode;
    }

    /**
     * {@return Set Point, {@code /42770/x/2}, in Cel, range 5..35; optional}
     *
     * <p>The temperature to reach.
     */
    public OptionalDouble setPoint() {
        return (present & 4) != 0 ? OptionalDouble.of(setPoint) : OptionalDouble.empty();
    }

    /**
     * {@return Error Log, {@code /42770/x/3}, octets 0..64 each; optional}
     *
     * <p>The latest faults, the newest last.
     */
    public Optional<Multiple<String>> errorLog() {
        return Optional.ofNullable(errorLog);
    }

    /** {@return Resources that this version of the Object does not know, as they came} */
    public UnknownResources unknownResources() {
        return unknown;
    }

    /** {@return a builder with all that is in this value, unknown Resources included} */
    public Builder toBuilder() {
        Builder it = new Builder();
        it.present = present;
        it.measuredTemperature = measuredTemperature;
        it.mode = mode;
        it.setPoint = setPoint;
        it.errorLog = errorLog;
        it.unknown = unknown;
        return it;
    }

    /**
     * {@return a copy with this {@link #measuredTemperature()}}
     *
     * @param value Measured Temperature in Cel, range -40..125
     * @throws dev.lathe.spec.InvalidValueException if the descriptor does not allow the value
     */
    public RoomThermostat withMeasuredTemperature(double value) {
        return toBuilder().measuredTemperature(value).build();
    }

    /**
     * {@return a copy with this {@link #mode()}}
     *
     * @param value Mode
     * @throws dev.lathe.spec.InvalidValueException if the descriptor does not allow the value
     */
    public RoomThermostat withMode(Mode value) {
        return toBuilder().mode(value).build();
    }

    /**
     * {@return a copy with this {@link #setPoint()}}
     *
     * @param value Set Point in Cel, range 5..35
     * @throws dev.lathe.spec.InvalidValueException if the descriptor does not allow the value
     */
    public RoomThermostat withSetPoint(double value) {
        return toBuilder().setPoint(value).build();
    }

    /** {@return a copy without {@link #setPoint()}} */
    public RoomThermostat withoutSetPoint() {
        Builder it = toBuilder();
        it.setPoint = 0;
        it.present &= ~4;
        return it.build();
    }

    /**
     * {@return a copy with this {@link #errorLog()}}
     *
     * @param value Error Log, octets 0..64 each
     * @throws dev.lathe.spec.InvalidValueException if the descriptor does not allow the value
     */
    public RoomThermostat withErrorLog(Multiple<String> value) {
        return toBuilder().errorLog(value).build();
    }

    /** {@return a copy without {@link #errorLog()}} */
    public RoomThermostat withoutErrorLog() {
        Builder it = toBuilder();
        it.errorLog = null;
        return it.build();
    }

    /**
     * A copy as a Write leaves it. A multiple Resource becomes what the patch has: what a device gets is
     * merged.
     *
     * @param patch what is written
     * @return the copy
     */
    public RoomThermostat with(Patch patch) {
        Builder it = toBuilder();
        if ((patch.present & 1) != 0) {
            it.mode = patch.mode;
            it.present |= 2;
        } else if (patch.replaces) {
            it.mode = 0;
            it.present &= ~2;
        }
        if ((patch.present & 2) != 0) {
            it.setPoint = patch.setPoint;
            it.present |= 4;
        } else if (patch.replaces) {
            it.setPoint = 0;
            it.present &= ~4;
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
    public RoomThermostat with(RoomThermostat that) {
        Builder it = toBuilder();
        if ((that.present & 1) != 0) {
            it.measuredTemperature = that.measuredTemperature;
            it.present |= 1;
        }
        if ((that.present & 2) != 0) {
            it.mode = that.mode;
            it.present |= 2;
        }
        if ((that.present & 4) != 0) {
            it.setPoint = that.setPoint;
            it.present |= 4;
        }
        if (that.errorLog != null) {
            it.errorLog = that.errorLog;
        }
        it.unknown = unknown.with(that.unknown);
        return it.build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof RoomThermostat that
                        && present == that.present
                        && Double.compare(measuredTemperature, that.measuredTemperature) == 0
                        && mode == that.mode
                        && Double.compare(setPoint, that.setPoint) == 0
                        && Objects.equals(errorLog, that.errorLog)
                        && unknown.equals(that.unknown));
    }

    @Override
    public int hashCode() {
        return Objects.hash(present, measuredTemperature, mode, setPoint, errorLog, unknown);
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

    static boolean allowsMeasuredTemperature(double value) {
        return value >= -40 && value <= 125;
    }

    static boolean allowsSetPoint(double value) {
        return value >= 5 && value <= 35;
    }

    static boolean allowsErrorLog(String value) {
        return Octets.count(value) <= 64;
    }

    static boolean allowsBoostMinutes(long value) {
        return value >= 1 && value <= 120;
    }

    /** The values of Mode, {@code /42770/x/1}. */
    public enum Mode {
        /** OFF, 0 on the wire. */
        OFF(0),

        /** HEAT, 1 on the wire. */
        HEAT(1),

        /** COOL, 2 on the wire. */
        COOL(2),

        /** A value that this version does not know; {@code modeCode()} has the number. */
        UNRECOGNIZED(-1);

        private final long code;

        Mode(long code) {
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
        public static Mode of(long code) {
            if (code == 0) {
                return OFF;
            }
            if (code == 1) {
                return HEAT;
            }
            if (code == 2) {
                return COOL;
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
        private double measuredTemperature;
        private long mode;
        private double setPoint;
        private @Nullable Multiple<String> errorLog;

        private UnknownResources unknown = UnknownResources.done(null);

        private Builder() {}

        /**
         * Measured Temperature, {@code /42770/x/0}.
         *
         * @param value Measured Temperature in Cel, range -40..125
         * @return this builder
         * @throws dev.lathe.spec.InvalidValueException if the descriptor does not allow the value
         */
        public Builder measuredTemperature(double value) {
            this.measuredTemperature = MEASURED_TEMPERATURE.inRange(value, allowsMeasuredTemperature(value));
            this.present |= 1;
            return this;
        }

        /**
         * Mode, {@code /42770/x/1}.
         *
         * @param value Mode
         * @return this builder
         * @throws dev.lathe.spec.InvalidValueException if the descriptor does not allow the value
         */
        public Builder mode(Mode value) {
            this.mode = MODE.inEnum(value.code(), value != Mode.UNRECOGNIZED);
            this.present |= 2;
            return this;
        }

        /**
         * Set Point, {@code /42770/x/2}.
         *
         * @param value Set Point in Cel, range 5..35
         * @return this builder
         * @throws dev.lathe.spec.InvalidValueException if the descriptor does not allow the value
         */
        public Builder setPoint(double value) {
            this.setPoint = SET_POINT.inRange(value, allowsSetPoint(value));
            this.present |= 4;
            return this;
        }

        /**
         * Error Log, {@code /42770/x/3}.
         *
         * @param value Error Log, octets 0..64 each
         * @return this builder
         * @throws dev.lathe.spec.InvalidValueException if the descriptor does not allow the value
         */
        public Builder errorLog(Multiple<String> value) {
            this.errorLog = value.map(v -> ERROR_LOG.inRange(v, allowsErrorLog(v)));
            return this;
        }

        /** {@return what was set so far; the builder can go on} */
        public RoomThermostat build() {
            return new RoomThermostat(present, measuredTemperature, mode, setPoint, errorLog,
                    unknown);
        }
    }

    /**
     * What can be written: any of the writable Resources, each within its range. A server builds it, a
     * device receives it. Immutable.
     */
    public static final class Patch {
        private final boolean replaces;
        private final int present;
        private final long mode;
        private final double setPoint;

        private Patch(boolean replaces, int present, long mode, double setPoint) {
            this.replaces = replaces;
            this.present = present;
            this.mode = mode;
            this.setPoint = setPoint;
        }

        /** {@return Mode, {@code /42770/x/1}, if it is written} */
        public Optional<Mode> mode() {
            return (present & 1) != 0 ? Optional.of(Mode.of(mode)) : Optional.empty();
        }

        /** {@return Set Point, {@code /42770/x/2}, if it is written} */
        public OptionalDouble setPoint() {
            return (present & 2) != 0 ? OptionalDouble.of(setPoint) : OptionalDouble.empty();
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
                            && present == that.present
                            && mode == that.mode
                            && Double.compare(setPoint, that.setPoint) == 0);
        }

        @Override
        public int hashCode() {
            return Objects.hash(replaces, present, mode, setPoint);
        }

        /** {@return names and values of the Resources it has; of an Opaque only the length} */
        @Override
        public String toString() {
            return TYPE.describePatch(this, replaces);
        }

        /** Gathers what to write. For one thread. */
        public static final class Builder {
            private int present;
            private long mode;
            private double setPoint;

            private Builder() {}

            /**
             * Mode, {@code /42770/x/1}.
             *
             * @param value Mode
             * @return this builder
             * @throws dev.lathe.spec.InvalidValueException if the descriptor does not allow the value
             */
            public Builder mode(Mode value) {
                this.mode = MODE.inEnum(value.code(), value != Mode.UNRECOGNIZED);
                this.present |= 1;
                return this;
            }

            /**
             * Set Point, {@code /42770/x/2}.
             *
             * @param value Set Point in Cel, range 5..35
             * @return this builder
             * @throws dev.lathe.spec.InvalidValueException if the descriptor does not allow the value
             */
            public Builder setPoint(double value) {
                this.setPoint = SET_POINT.inRange(value, allowsSetPoint(value));
                this.present |= 2;
                return this;
            }

            /** {@return what was set so far; the builder can go on} */
            public Patch build() {
                return new Patch(false, present, mode, setPoint);
            }
        }
    }

    private static final class Codec extends ValueType<RoomThermostat, Patch> {
        Codec() {
            super(ObjectSpec.of(42770, "Room Thermostat", "urn:oma:lwm2m:x:42770", "1.0",
                    MEASURED_TEMPERATURE, MODE, SET_POINT, ERROR_LOG, BOOST).asMultiple());
        }

        @Override
        public RoomThermostat decode(PayloadReader in) {
            int present = 0;
            double measuredTemperature = 0;
            long mode = 0;
            double setPoint = 0;
            Multiple.Collector<String> errorLog = null;
            UnknownResources.Builder unknown = null;
            while (in.next()) {
                switch (in.resource()) {
                    case 0 -> {
                        measuredTemperature = in.real();
                        present |= 1;
                    }
                    case 1 -> {
                        mode = in.integer();
                        present |= 2;
                    }
                    case 2 -> {
                        setPoint = in.real();
                        present |= 4;
                    }
                    case 3 -> {
                        errorLog = Multiple.collector(errorLog);
                        if (in.hasValue()) {
                            errorLog.add(in.element(), in.text());
                        }
                    }
                    default -> unknown = UnknownResources.add(unknown, in);
                }
            }
            return new RoomThermostat(present, measuredTemperature, mode, setPoint,
                    errorLog == null ? null : errorLog.done(), UnknownResources.done(unknown));
        }

        @Override
        public void encode(RoomThermostat it, PayloadWriter out) {
            if ((it.present & 1) != 0) {
                out.real(0, it.measuredTemperature);
            }
            if ((it.present & 2) != 0) {
                out.integer(1, it.mode);
            }
            if ((it.present & 4) != 0) {
                out.real(2, it.setPoint);
            }
            if (it.errorLog != null) {
                out.texts(3, it.errorLog);
            }
            it.unknown.writeTo(out);
        }

        @Override
        public void check(RoomThermostat it) {
            if ((it.present & 1) != 0) {
                MEASURED_TEMPERATURE.inRange(it.measuredTemperature,
                        allowsMeasuredTemperature(it.measuredTemperature));
            }
            if ((it.present & 2) != 0) {
                MODE.inEnum(it.mode, Mode.of(it.mode) != Mode.UNRECOGNIZED);
            }
            if ((it.present & 4) != 0) {
                SET_POINT.inRange(it.setPoint, allowsSetPoint(it.setPoint));
            }
            if (it.errorLog != null) {
                it.errorLog.forEach(entry -> ERROR_LOG.inRange(entry.value(),
                        allowsErrorLog(entry.value())));
            }
        }

        @Override
        public Patch decodePatch(PayloadReader in) {
            int present = 0;
            long mode = 0;
            double setPoint = 0;
            while (in.next()) {
                switch (in.resource()) {
                    case 1 -> {
                        long v = in.integer();
                        mode = in.inEnum(MODE, v, Mode.of(v) != Mode.UNRECOGNIZED);
                        present |= 1;
                    }
                    case 2 -> {
                        double v = in.real();
                        setPoint = in.inRange(SET_POINT, v, allowsSetPoint(v));
                        present |= 2;
                    }
                    case 0, 3, 4 -> in.notWritable();
                    default -> in.unknown();
                }
            }
            in.requirePresent(MODE, (present & 1) != 0);
            return new Patch(in.replaces(), present, mode, setPoint);
        }

        @Override
        public void encodePatch(Patch it, PayloadWriter out) {
            if ((it.present & 1) != 0) {
                out.integer(1, it.mode);
            }
            if ((it.present & 2) != 0) {
                out.real(2, it.setPoint);
            }
        }
    }
}
