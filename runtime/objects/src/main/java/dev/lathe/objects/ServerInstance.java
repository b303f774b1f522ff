package dev.lathe.objects;

import dev.lathe.payload.PayloadWriter;
import dev.lathe.spec.ResourceSpec;
import dev.lathe.stub.AbsentResourceException;
import dev.lathe.stub.Arguments;
import dev.lathe.stub.client.InstanceType;
import dev.lathe.stub.client.ObjectInstance;
import java.util.Set;

/** One LwM2M Server of a device. Extend it; an optional Resource exists when you override it. */
public abstract class ServerInstance extends ObjectInstance {
    protected static final ResourceSpec SHORT_SERVER_ID = Server.SHORT_SERVER_ID;
    protected static final ResourceSpec LIFETIME = Server.LIFETIME;
    protected static final ResourceSpec DEFAULT_MINIMUM_PERIOD = Server.DEFAULT_MINIMUM_PERIOD;
    protected static final ResourceSpec DEFAULT_MAXIMUM_PERIOD = Server.DEFAULT_MAXIMUM_PERIOD;
    protected static final ResourceSpec DISABLE = Server.DISABLE;
    protected static final ResourceSpec DISABLE_TIMEOUT = Server.DISABLE_TIMEOUT;
    protected static final ResourceSpec NOTIFICATION_STORING_WHEN_DISABLED_OR_OFFLINE =
            Server.NOTIFICATION_STORING_WHEN_DISABLED_OR_OFFLINE;
    protected static final ResourceSpec BINDING = Server.BINDING;
    protected static final ResourceSpec REGISTRATION_UPDATE_TRIGGER = Server.REGISTRATION_UPDATE_TRIGGER;
    public static final InstanceType<ServerInstance, Server.Patch> TYPE = new Binding();

    protected ServerInstance() {
        super(TYPE);
    }
    /** Names the optional Resources instead. */
    protected ServerInstance(Set<ResourceSpec> optional) {
        super(TYPE, optional);
    }

    public abstract long shortServerId();

    public abstract long lifetime();

    public abstract void lifetime(long value);

    public long defaultMinimumPeriod() {
        throw new AbsentResourceException(DEFAULT_MINIMUM_PERIOD);
    }

    public void defaultMinimumPeriod(long value) {
        throw new AbsentResourceException(DEFAULT_MINIMUM_PERIOD);
    }

    public long defaultMaximumPeriod() {
        throw new AbsentResourceException(DEFAULT_MAXIMUM_PERIOD);
    }

    public void defaultMaximumPeriod(long value) {
        throw new AbsentResourceException(DEFAULT_MAXIMUM_PERIOD);
    }

    public void disable() {
        throw new AbsentResourceException(DISABLE);
    }

    public void disable(Arguments arguments) {
        disable();
    }

    public long disableTimeout() {
        throw new AbsentResourceException(DISABLE_TIMEOUT);
    }

    public void disableTimeout(long value) {
        throw new AbsentResourceException(DISABLE_TIMEOUT);
    }

    public abstract boolean notificationStoringWhenDisabledOrOffline();

    public abstract void notificationStoringWhenDisabledOrOffline(boolean value);

    public abstract String binding();

    public abstract void binding(String value);

    public abstract void registrationUpdateTrigger();

    public void registrationUpdateTrigger(Arguments arguments) {
        registrationUpdateTrigger();
    }
    /** Sees the whole Write before anything is applied; throw {@code ResponseException} to refuse it. */
    protected void validate(Server.Patch patch) {}
    /** Applies a Write; override to apply it as a whole. */
    protected void apply(Server.Patch patch) {
        patch.lifetime().ifPresent(this::lifetime);
        patch.defaultMinimumPeriod().ifPresent(this::defaultMinimumPeriod);
        patch.defaultMaximumPeriod().ifPresent(this::defaultMaximumPeriod);
        patch.disableTimeout().ifPresent(this::disableTimeout);
        patch.notificationStoringWhenDisabledOrOffline().ifPresent(this::notificationStoringWhenDisabledOrOffline);
        patch.binding().ifPresent(this::binding);
    }

    private static final class Binding extends InstanceType<ServerInstance, Server.Patch> {
        Binding() {
            super(
                    ServerInstance.class,
                    Server.TYPE,
                    readWrite(DEFAULT_MINIMUM_PERIOD, "defaultMinimumPeriod", long.class),
                    readWrite(DEFAULT_MAXIMUM_PERIOD, "defaultMaximumPeriod", long.class),
                    executableEitherWay(DISABLE, "disable"),
                    readWrite(DISABLE_TIMEOUT, "disableTimeout", long.class));
        }

        @Override
        public void read(ServerInstance it, int resource, PayloadWriter out) {
            switch (resource) {
                case 0 -> out.integer(0, it.shortServerId());
                case 1 -> out.integer(1, it.lifetime());
                case 2 -> out.integer(2, it.defaultMinimumPeriod());
                case 3 -> out.integer(3, it.defaultMaximumPeriod());
                case 5 -> out.integer(5, it.disableTimeout());
                case 6 -> out.bool(6, it.notificationStoringWhenDisabledOrOffline());
                case 7 -> out.text(7, it.binding());
                default -> throw new AbsentResourceException(resource);
            }
        }

        @Override
        public void execute(ServerInstance it, int resource, Arguments arguments) {
            switch (resource) {
                case 4 -> it.disable(arguments);
                case 8 -> it.registrationUpdateTrigger(arguments);
                default -> throw new AbsentResourceException(resource);
            }
        }

        @Override
        public void validate(ServerInstance it, Server.Patch patch) {
            it.validate(patch);
        }

        @Override
        public void apply(ServerInstance it, Server.Patch patch) {
            it.apply(patch);
        }
    }
}
