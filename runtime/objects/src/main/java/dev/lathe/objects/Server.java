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
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What can be read of LwM2M Server, version 1.1. Immutable. */
public final class Server {
    static final ResourceSpec SHORT_SERVER_ID = ResourceSpec.of(1, 0, "Short Server ID", Operations.R, DataType.INTEGER)
            .asMandatory()
            .withRange("1..65534");
    static final ResourceSpec LIFETIME =
            ResourceSpec.of(1, 1, "Lifetime", Operations.RW, DataType.INTEGER).asMandatory();
    static final ResourceSpec DEFAULT_MINIMUM_PERIOD =
            ResourceSpec.of(1, 2, "Default Minimum Period", Operations.RW, DataType.INTEGER);
    static final ResourceSpec DEFAULT_MAXIMUM_PERIOD =
            ResourceSpec.of(1, 3, "Default Maximum Period", Operations.RW, DataType.INTEGER);
    static final ResourceSpec DISABLE = ResourceSpec.of(1, 4, "Disable", Operations.E, DataType.NONE);
    static final ResourceSpec DISABLE_TIMEOUT =
            ResourceSpec.of(1, 5, "Disable Timeout", Operations.RW, DataType.INTEGER);
    static final ResourceSpec NOTIFICATION_STORING_WHEN_DISABLED_OR_OFFLINE = ResourceSpec.of(
                    1, 6, "Notification Storing When Disabled or Offline", Operations.RW, DataType.BOOLEAN)
            .asMandatory();
    static final ResourceSpec BINDING =
            ResourceSpec.of(1, 7, "Binding", Operations.RW, DataType.STRING).asMandatory();
    static final ResourceSpec REGISTRATION_UPDATE_TRIGGER = ResourceSpec.of(
                    1, 8, "Registration Update Trigger", Operations.E, DataType.NONE)
            .asMandatory();
    public static final ValueType<Server, Patch> TYPE = new Codec();
    private final int present;
    private final long shortServerId;
    private final long lifetime;
    private final long defaultMinimumPeriod;
    private final long defaultMaximumPeriod;
    private final long disableTimeout;
    private final boolean notificationStoringWhenDisabledOrOffline;
    private final @Nullable String binding;

    private final UnknownResources unknown;

    private Server(
            int present,
            long shortServerId,
            long lifetime,
            long defaultMinimumPeriod,
            long defaultMaximumPeriod,
            long disableTimeout,
            boolean notificationStoringWhenDisabledOrOffline,
            @Nullable String binding,
            UnknownResources unknown) {
        this.present = present;
        this.unknown = unknown;
        this.shortServerId = shortServerId;
        this.lifetime = lifetime;
        this.defaultMinimumPeriod = defaultMinimumPeriod;
        this.defaultMaximumPeriod = defaultMaximumPeriod;
        this.disableTimeout = disableTimeout;
        this.notificationStoringWhenDisabledOrOffline = notificationStoringWhenDisabledOrOffline;
        this.binding = binding;
    }

    public long shortServerId() {
        TYPE.require(present & 1, SHORT_SERVER_ID);
        return shortServerId;
    }

    public long lifetime() {
        TYPE.require(present & 2, LIFETIME);
        return lifetime;
    }

    public OptionalLong defaultMinimumPeriod() {
        return (present & 4) != 0 ? OptionalLong.of(defaultMinimumPeriod) : OptionalLong.empty();
    }

    public OptionalLong defaultMaximumPeriod() {
        return (present & 8) != 0 ? OptionalLong.of(defaultMaximumPeriod) : OptionalLong.empty();
    }

    public OptionalLong disableTimeout() {
        return (present & 16) != 0 ? OptionalLong.of(disableTimeout) : OptionalLong.empty();
    }

    public boolean notificationStoringWhenDisabledOrOffline() {
        TYPE.require(present & 32, NOTIFICATION_STORING_WHEN_DISABLED_OR_OFFLINE);
        return notificationStoringWhenDisabledOrOffline;
    }

    public String binding() {
        if (binding == null) {
            throw new AbsentResourceException(BINDING);
        }
        return binding;
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
        private final long lifetime;
        private final long defaultMinimumPeriod;
        private final long defaultMaximumPeriod;
        private final long disableTimeout;
        private final boolean notificationStoringWhenDisabledOrOffline;
        private final @Nullable String binding;

        private Patch(
                int present,
                long lifetime,
                long defaultMinimumPeriod,
                long defaultMaximumPeriod,
                long disableTimeout,
                boolean notificationStoringWhenDisabledOrOffline,
                @Nullable String binding,
                boolean replaces) {
            this.present = present;
            this.replaces = replaces;
            this.lifetime = lifetime;
            this.defaultMinimumPeriod = defaultMinimumPeriod;
            this.defaultMaximumPeriod = defaultMaximumPeriod;
            this.disableTimeout = disableTimeout;
            this.notificationStoringWhenDisabledOrOffline = notificationStoringWhenDisabledOrOffline;
            this.binding = binding;
        }

        /** Whether what is absent here goes away. */
        public boolean replaces() {
            return replaces;
        }

        public OptionalLong lifetime() {
            return (present & 1) != 0 ? OptionalLong.of(lifetime) : OptionalLong.empty();
        }

        public OptionalLong defaultMinimumPeriod() {
            return (present & 2) != 0 ? OptionalLong.of(defaultMinimumPeriod) : OptionalLong.empty();
        }

        public OptionalLong defaultMaximumPeriod() {
            return (present & 4) != 0 ? OptionalLong.of(defaultMaximumPeriod) : OptionalLong.empty();
        }

        public OptionalLong disableTimeout() {
            return (present & 8) != 0 ? OptionalLong.of(disableTimeout) : OptionalLong.empty();
        }

        public Optional<Boolean> notificationStoringWhenDisabledOrOffline() {
            return (present & 16) != 0 ? Optional.of(notificationStoringWhenDisabledOrOffline) : Optional.empty();
        }

        public Optional<String> binding() {
            return Optional.ofNullable(binding);
        }
        /** Not for several threads. */
        public static final class Builder {
            private int present;
            private long lifetime;
            private long defaultMinimumPeriod;
            private long defaultMaximumPeriod;
            private long disableTimeout;
            private boolean notificationStoringWhenDisabledOrOffline;
            private @Nullable String binding;

            private Builder() {}

            public Builder lifetime(long value) {
                lifetime = value;
                present |= 1;
                return this;
            }

            public Builder defaultMinimumPeriod(long value) {
                defaultMinimumPeriod = value;
                present |= 2;
                return this;
            }

            public Builder defaultMaximumPeriod(long value) {
                defaultMaximumPeriod = value;
                present |= 4;
                return this;
            }

            public Builder disableTimeout(long value) {
                disableTimeout = value;
                present |= 8;
                return this;
            }

            public Builder notificationStoringWhenDisabledOrOffline(boolean value) {
                notificationStoringWhenDisabledOrOffline = value;
                present |= 16;
                return this;
            }

            public Builder binding(String value) {
                binding = value;
                present |= 32;
                return this;
            }

            public Patch build() {
                return new Patch(
                        present,
                        lifetime,
                        defaultMinimumPeriod,
                        defaultMaximumPeriod,
                        disableTimeout,
                        notificationStoringWhenDisabledOrOffline,
                        binding,
                        false);
            }
        }
    }

    private static final class Codec extends ValueType<Server, Patch> {
        Codec() {
            super(ObjectSpec.of(
                            1,
                            "LwM2M Server",
                            "urn:oma:lwm2m:oma:1:1.1",
                            "1.1",
                            SHORT_SERVER_ID,
                            LIFETIME,
                            DEFAULT_MINIMUM_PERIOD,
                            DEFAULT_MAXIMUM_PERIOD,
                            DISABLE,
                            DISABLE_TIMEOUT,
                            NOTIFICATION_STORING_WHEN_DISABLED_OR_OFFLINE,
                            BINDING,
                            REGISTRATION_UPDATE_TRIGGER)
                    .asMultiple()
                    .asMandatory());
        }

        @Override
        public Server decode(PayloadReader in) {
            int present = 0;
            long shortServerId = 0;
            long lifetime = 0;
            long defaultMinimumPeriod = 0;
            long defaultMaximumPeriod = 0;
            long disableTimeout = 0;
            boolean notificationStoringWhenDisabledOrOffline = false;
            @Nullable String binding = null;
            UnknownResources.@Nullable Builder unknown = null;
            while (in.next()) {
                switch (in.resource()) {
                    case 0 -> {
                        shortServerId = in.integer();
                        present |= 1;
                    }
                    case 1 -> {
                        lifetime = in.integer();
                        present |= 2;
                    }
                    case 2 -> {
                        defaultMinimumPeriod = in.integer();
                        present |= 4;
                    }
                    case 3 -> {
                        defaultMaximumPeriod = in.integer();
                        present |= 8;
                    }
                    case 5 -> {
                        disableTimeout = in.integer();
                        present |= 16;
                    }
                    case 6 -> {
                        notificationStoringWhenDisabledOrOffline = in.bool();
                        present |= 32;
                    }
                    case 7 -> {
                        binding = in.text();
                        present |= 64;
                    }
                    default -> unknown = UnknownResources.add(unknown, in);
                }
            }
            return new Server(
                    present,
                    shortServerId,
                    lifetime,
                    defaultMinimumPeriod,
                    defaultMaximumPeriod,
                    disableTimeout,
                    notificationStoringWhenDisabledOrOffline,
                    binding,
                    UnknownResources.done(unknown));
        }

        @Override
        public void encode(Server it, PayloadWriter out) {
            if ((it.present & 1) != 0) {
                out.integer(0, it.shortServerId);
            }
            if ((it.present & 2) != 0) {
                out.integer(1, it.lifetime);
            }
            if ((it.present & 4) != 0) {
                out.integer(2, it.defaultMinimumPeriod);
            }
            if ((it.present & 8) != 0) {
                out.integer(3, it.defaultMaximumPeriod);
            }
            if ((it.present & 16) != 0) {
                out.integer(5, it.disableTimeout);
            }
            if ((it.present & 32) != 0) {
                out.bool(6, it.notificationStoringWhenDisabledOrOffline);
            }
            if (it.binding != null) {
                out.text(7, it.binding);
            }
            it.unknown.writeTo(out);
        }

        @Override
        public Patch decodePatch(PayloadReader in) {
            int present = 0;
            long lifetime = 0;
            long defaultMinimumPeriod = 0;
            long defaultMaximumPeriod = 0;
            long disableTimeout = 0;
            boolean notificationStoringWhenDisabledOrOffline = false;
            @Nullable String binding = null;
            while (in.next()) {
                switch (in.resource()) {
                    case 1 -> {
                        lifetime = in.integer();
                        present |= 1;
                    }
                    case 2 -> {
                        defaultMinimumPeriod = in.integer();
                        present |= 2;
                    }
                    case 3 -> {
                        defaultMaximumPeriod = in.integer();
                        present |= 4;
                    }
                    case 5 -> {
                        disableTimeout = in.integer();
                        present |= 8;
                    }
                    case 6 -> {
                        notificationStoringWhenDisabledOrOffline = in.bool();
                        present |= 16;
                    }
                    case 7 -> {
                        binding = in.text();
                        present |= 32;
                    }
                    case 0, 4, 8 -> in.notWritable();
                    default -> in.unknown();
                }
            }
            in.requirePresent(LIFETIME, (present & 1) != 0);
            in.requirePresent(NOTIFICATION_STORING_WHEN_DISABLED_OR_OFFLINE, (present & 16) != 0);
            in.requirePresent(BINDING, (present & 32) != 0);
            return new Patch(
                    present,
                    lifetime,
                    defaultMinimumPeriod,
                    defaultMaximumPeriod,
                    disableTimeout,
                    notificationStoringWhenDisabledOrOffline,
                    binding,
                    in.replaces());
        }

        @Override
        public void encodePatch(Patch it, PayloadWriter out) {
            if ((it.present & 1) != 0) {
                out.integer(1, it.lifetime);
            }
            if ((it.present & 2) != 0) {
                out.integer(2, it.defaultMinimumPeriod);
            }
            if ((it.present & 4) != 0) {
                out.integer(3, it.defaultMaximumPeriod);
            }
            if ((it.present & 8) != 0) {
                out.integer(5, it.disableTimeout);
            }
            if ((it.present & 16) != 0) {
                out.bool(6, it.notificationStoringWhenDisabledOrOffline);
            }
            if (it.binding != null) {
                out.text(7, it.binding);
            }
        }
    }
}
