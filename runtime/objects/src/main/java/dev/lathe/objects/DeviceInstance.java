package dev.lathe.objects;

import dev.lathe.payload.PayloadWriter;
import dev.lathe.spec.ResourceSpec;
import dev.lathe.stub.AbsentResourceException;
import dev.lathe.stub.Arguments;
import dev.lathe.stub.client.InstanceType;
import dev.lathe.stub.client.ObjectInstance;
import dev.lathe.value.Multiple;
import java.time.Instant;
import java.util.Set;

/** One Device of a device. Extend it; an optional Resource exists when you override it. */
public abstract class DeviceInstance extends ObjectInstance {
    protected static final ResourceSpec MANUFACTURER = Device.MANUFACTURER;
    protected static final ResourceSpec MODEL_NUMBER = Device.MODEL_NUMBER;
    protected static final ResourceSpec REBOOT = Device.REBOOT;
    protected static final ResourceSpec AVAILABLE_POWER_SOURCES = Device.AVAILABLE_POWER_SOURCES;
    protected static final ResourceSpec BATTERY_LEVEL = Device.BATTERY_LEVEL;
    protected static final ResourceSpec ERROR_CODE = Device.ERROR_CODE;
    protected static final ResourceSpec CURRENT_TIME = Device.CURRENT_TIME;
    protected static final ResourceSpec SUPPORTED_BINDING_AND_MODES = Device.SUPPORTED_BINDING_AND_MODES;
    public static final InstanceType<DeviceInstance, Device.Patch> TYPE = new Binding();

    protected DeviceInstance() {
        super(TYPE);
    }
    /** Names the optional Resources instead. */
    protected DeviceInstance(Set<ResourceSpec> optional) {
        super(TYPE, optional);
    }

    public String manufacturer() {
        throw new AbsentResourceException(MANUFACTURER);
    }

    public String modelNumber() {
        throw new AbsentResourceException(MODEL_NUMBER);
    }

    public abstract void reboot();

    public void reboot(Arguments arguments) {
        reboot();
    }

    public Multiple<Long> availablePowerSources() {
        throw new AbsentResourceException(AVAILABLE_POWER_SOURCES);
    }

    public long batteryLevel() {
        throw new AbsentResourceException(BATTERY_LEVEL);
    }

    public abstract Multiple<Long> errorCode();

    public Instant currentTime() {
        throw new AbsentResourceException(CURRENT_TIME);
    }

    public void currentTime(Instant value) {
        throw new AbsentResourceException(CURRENT_TIME);
    }

    public abstract String supportedBindingAndModes();
    /** Sees the whole Write before anything is applied; throw {@code ResponseException} to refuse it. */
    protected void validate(Device.Patch patch) {}
    /** Applies a Write; override to apply it as a whole. */
    protected void apply(Device.Patch patch) {
        patch.currentTime().ifPresent(this::currentTime);
    }

    private static final class Binding extends InstanceType<DeviceInstance, Device.Patch> {
        Binding() {
            super(
                    DeviceInstance.class,
                    Device.TYPE,
                    readable(MANUFACTURER, "manufacturer"),
                    readable(MODEL_NUMBER, "modelNumber"),
                    readable(AVAILABLE_POWER_SOURCES, "availablePowerSources"),
                    readable(BATTERY_LEVEL, "batteryLevel"),
                    readWrite(CURRENT_TIME, "currentTime", Instant.class));
        }

        @Override
        public void read(DeviceInstance it, int resource, PayloadWriter out) {
            switch (resource) {
                case 0 -> out.text(0, it.manufacturer());
                case 1 -> out.text(1, it.modelNumber());
                case 6 -> out.integers(6, it.availablePowerSources());
                case 9 -> out.integer(9, it.batteryLevel());
                case 11 -> out.integers(11, it.errorCode());
                case 13 -> out.time(13, it.currentTime());
                case 16 -> out.text(16, it.supportedBindingAndModes());
                default -> throw new AbsentResourceException(resource);
            }
        }

        @Override
        public void execute(DeviceInstance it, int resource, Arguments arguments) {
            switch (resource) {
                case 4 -> it.reboot(arguments);
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
    }
}
