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
import dev.lathe.value.Opaque;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What can be read of LWM2M Security, version 1.1. Immutable. */
public final class Security {
    static final ResourceSpec LWM2M_SERVER_URI = ResourceSpec.of(
                    0, 0, "LWM2M  Server URI", Operations.NONE, DataType.STRING)
            .asMandatory()
            .withRange("0..255 bytes");
    static final ResourceSpec BOOTSTRAP_SERVER = ResourceSpec.of(
                    0, 1, "Bootstrap-Server", Operations.NONE, DataType.BOOLEAN)
            .asMandatory();
    static final ResourceSpec SECURITY_MODE = ResourceSpec.of(0, 2, "Security Mode", Operations.NONE, DataType.INTEGER)
            .asMandatory()
            .withRange("0..4");
    static final ResourceSpec PUBLIC_KEY_OR_IDENTITY = ResourceSpec.of(
                    0, 3, "Public Key or Identity", Operations.NONE, DataType.OPAQUE)
            .asMandatory();
    static final ResourceSpec SERVER_PUBLIC_KEY = ResourceSpec.of(
                    0, 4, "Server Public Key", Operations.NONE, DataType.OPAQUE)
            .asMandatory();
    static final ResourceSpec SECRET_KEY = ResourceSpec.of(0, 5, "Secret Key", Operations.NONE, DataType.OPAQUE)
            .asMandatory();
    static final ResourceSpec SHORT_SERVER_ID = ResourceSpec.of(
                    0, 10, "Short Server ID", Operations.NONE, DataType.INTEGER)
            .withRange("1..65534");
    public static final ValueType<Security, Patch> TYPE = new Codec();
    private final int present;
    private final @Nullable String lwm2mServerUri;
    private final boolean bootstrapServer;
    private final long securityMode;
    private final @Nullable Opaque publicKeyOrIdentity;
    private final @Nullable Opaque serverPublicKey;
    private final @Nullable Opaque secretKey;
    private final long shortServerId;

    private final UnknownResources unknown;

    private Security(
            int present,
            @Nullable String lwm2mServerUri,
            boolean bootstrapServer,
            long securityMode,
            @Nullable Opaque publicKeyOrIdentity,
            @Nullable Opaque serverPublicKey,
            @Nullable Opaque secretKey,
            long shortServerId,
            UnknownResources unknown) {
        this.present = present;
        this.unknown = unknown;
        this.lwm2mServerUri = lwm2mServerUri;
        this.bootstrapServer = bootstrapServer;
        this.securityMode = securityMode;
        this.publicKeyOrIdentity = publicKeyOrIdentity;
        this.serverPublicKey = serverPublicKey;
        this.secretKey = secretKey;
        this.shortServerId = shortServerId;
    }

    public String lwm2mServerUri() {
        if (lwm2mServerUri == null) {
            throw new AbsentResourceException(LWM2M_SERVER_URI);
        }
        return lwm2mServerUri;
    }

    public boolean bootstrapServer() {
        TYPE.require(present & 2, BOOTSTRAP_SERVER);
        return bootstrapServer;
    }

    public long securityMode() {
        TYPE.require(present & 4, SECURITY_MODE);
        return securityMode;
    }

    public Opaque publicKeyOrIdentity() {
        if (publicKeyOrIdentity == null) {
            throw new AbsentResourceException(PUBLIC_KEY_OR_IDENTITY);
        }
        return publicKeyOrIdentity;
    }

    public Opaque serverPublicKey() {
        if (serverPublicKey == null) {
            throw new AbsentResourceException(SERVER_PUBLIC_KEY);
        }
        return serverPublicKey;
    }

    public Opaque secretKey() {
        if (secretKey == null) {
            throw new AbsentResourceException(SECRET_KEY);
        }
        return secretKey;
    }

    public OptionalLong shortServerId() {
        return (present & 64) != 0 ? OptionalLong.of(shortServerId) : OptionalLong.empty();
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

        private Patch(int present, boolean replaces) {
            this.present = present;
            this.replaces = replaces;
        }

        /** Whether what is absent here goes away. */
        public boolean replaces() {
            return replaces;
        }
        /** Not for several threads. */
        public static final class Builder {
            private int present;

            private Builder() {}

            public Patch build() {
                return new Patch(present, false);
            }
        }
    }

    private static final class Codec extends ValueType<Security, Patch> {
        Codec() {
            super(ObjectSpec.of(
                            0,
                            "LWM2M Security",
                            "urn:oma:lwm2m:oma:0:1.1",
                            "1.1",
                            LWM2M_SERVER_URI,
                            BOOTSTRAP_SERVER,
                            SECURITY_MODE,
                            PUBLIC_KEY_OR_IDENTITY,
                            SERVER_PUBLIC_KEY,
                            SECRET_KEY,
                            SHORT_SERVER_ID)
                    .asMultiple()
                    .asMandatory());
        }

        @Override
        public Security decode(PayloadReader in) {
            int present = 0;
            @Nullable String lwm2mServerUri = null;
            boolean bootstrapServer = false;
            long securityMode = 0;
            @Nullable Opaque publicKeyOrIdentity = null;
            @Nullable Opaque serverPublicKey = null;
            @Nullable Opaque secretKey = null;
            long shortServerId = 0;
            UnknownResources.@Nullable Builder unknown = null;
            while (in.next()) {
                switch (in.resource()) {
                    case 0 -> {
                        lwm2mServerUri = in.text();
                        present |= 1;
                    }
                    case 1 -> {
                        bootstrapServer = in.bool();
                        present |= 2;
                    }
                    case 2 -> {
                        securityMode = in.integer();
                        present |= 4;
                    }
                    case 3 -> {
                        publicKeyOrIdentity = in.opaque();
                        present |= 8;
                    }
                    case 4 -> {
                        serverPublicKey = in.opaque();
                        present |= 16;
                    }
                    case 5 -> {
                        secretKey = in.opaque();
                        present |= 32;
                    }
                    case 10 -> {
                        shortServerId = in.integer();
                        present |= 64;
                    }
                    default -> unknown = UnknownResources.add(unknown, in);
                }
            }
            return new Security(
                    present,
                    lwm2mServerUri,
                    bootstrapServer,
                    securityMode,
                    publicKeyOrIdentity,
                    serverPublicKey,
                    secretKey,
                    shortServerId,
                    UnknownResources.done(unknown));
        }

        @Override
        public void encode(Security it, PayloadWriter out) {
            if (it.lwm2mServerUri != null) {
                out.text(0, it.lwm2mServerUri);
            }
            if ((it.present & 2) != 0) {
                out.bool(1, it.bootstrapServer);
            }
            if ((it.present & 4) != 0) {
                out.integer(2, it.securityMode);
            }
            if (it.publicKeyOrIdentity != null) {
                out.opaque(3, it.publicKeyOrIdentity);
            }
            if (it.serverPublicKey != null) {
                out.opaque(4, it.serverPublicKey);
            }
            if (it.secretKey != null) {
                out.opaque(5, it.secretKey);
            }
            if ((it.present & 64) != 0) {
                out.integer(10, it.shortServerId);
            }
            it.unknown.writeTo(out);
        }

        @Override
        public Patch decodePatch(PayloadReader in) {
            int present = 0;
            while (in.next()) {
                switch (in.resource()) {
                    case 0, 1, 2, 3, 4, 5, 10 -> in.notWritable();
                    default -> in.unknown();
                }
            }
            return new Patch(present, in.replaces());
        }

        @Override
        public void encodePatch(Patch it, PayloadWriter out) {}
    }
}
