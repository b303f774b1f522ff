package dev.lathe.benchmarks;

import dev.lathe.payload.PayloadReader;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.payload.UnknownResources;
import dev.lathe.spec.DataType;
import dev.lathe.spec.ObjectSpec;
import dev.lathe.spec.Operations;
import dev.lathe.spec.ResourceSpec;
import dev.lathe.stub.ValueType;
import dev.lathe.value.Opaque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The value of Object 0, as far as it matters here, in the shape of generated code: Opaque, Boolean. */
final class Security {

    private static final ResourceSpec LWM2M_SERVER_URI =
            ResourceSpec.of(0, 0, "LwM2M Server URI", Operations.R, DataType.STRING);
    private static final ResourceSpec BOOTSTRAP_SERVER =
            ResourceSpec.of(0, 1, "Bootstrap Server", Operations.R, DataType.BOOLEAN);
    private static final ResourceSpec SECURITY_MODE =
            ResourceSpec.of(0, 2, "Security Mode", Operations.R, DataType.INTEGER);
    private static final ResourceSpec PUBLIC_KEY_OR_IDENTITY =
            ResourceSpec.of(0, 3, "Public Key or Identity", Operations.R, DataType.OPAQUE);
    private static final ResourceSpec SECRET_KEY = ResourceSpec.of(0, 5, "Secret Key", Operations.R, DataType.OPAQUE);
    private static final ResourceSpec SHORT_SERVER_ID =
            ResourceSpec.of(0, 10, "Short Server ID", Operations.R, DataType.INTEGER);

    static final ValueType<Security, Security> TYPE = new Codec();

    private final int present;
    private final @Nullable String lwm2mServerUri;
    private final boolean bootstrapServer;
    private final long securityMode;
    private final @Nullable Opaque publicKeyOrIdentity;
    private final @Nullable Opaque secretKey;
    private final long shortServerId;
    private final UnknownResources unknown;

    private Security(
            int present,
            @Nullable String lwm2mServerUri,
            boolean bootstrapServer,
            long securityMode,
            @Nullable Opaque publicKeyOrIdentity,
            @Nullable Opaque secretKey,
            long shortServerId,
            UnknownResources unknown) {
        this.present = present;
        this.lwm2mServerUri = lwm2mServerUri;
        this.bootstrapServer = bootstrapServer;
        this.securityMode = securityMode;
        this.publicKeyOrIdentity = publicKeyOrIdentity;
        this.secretKey = secretKey;
        this.shortServerId = shortServerId;
        this.unknown = unknown;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Security that
                        && present == that.present
                        && Objects.equals(lwm2mServerUri, that.lwm2mServerUri)
                        && bootstrapServer == that.bootstrapServer
                        && securityMode == that.securityMode
                        && Objects.equals(publicKeyOrIdentity, that.publicKeyOrIdentity)
                        && Objects.equals(secretKey, that.secretKey)
                        && shortServerId == that.shortServerId
                        && unknown.equals(that.unknown));
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                present,
                lwm2mServerUri,
                bootstrapServer,
                securityMode,
                publicKeyOrIdentity,
                secretKey,
                shortServerId,
                unknown);
    }

    @Override
    public String toString() {
        return TYPE.describe(this);
    }

    private static final class Codec extends ValueType<Security, Security> {

        Codec() {
            super(ObjectSpec.of(
                    0,
                    "LwM2M Security",
                    "urn:oma:lwm2m:oma:0",
                    "1.0",
                    LWM2M_SERVER_URI,
                    BOOTSTRAP_SERVER,
                    SECURITY_MODE,
                    PUBLIC_KEY_OR_IDENTITY,
                    SECRET_KEY,
                    SHORT_SERVER_ID));
        }

        @Override
        public Security decode(PayloadReader in) {
            int present = 0;
            String lwm2mServerUri = null;
            boolean bootstrapServer = false;
            long securityMode = 0;
            Opaque publicKeyOrIdentity = null;
            Opaque secretKey = null;
            long shortServerId = 0;
            UnknownResources.Builder unknown = null;
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
                    case 5 -> {
                        secretKey = in.opaque();
                        present |= 16;
                    }
                    case 10 -> {
                        shortServerId = in.integer();
                        present |= 32;
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
            if (it.secretKey != null) {
                out.opaque(5, it.secretKey);
            }
            if ((it.present & 32) != 0) {
                out.integer(10, it.shortServerId);
            }
            it.unknown.writeTo(out);
        }

        @Override
        public Security decodePatch(PayloadReader in) {
            return decode(in);
        }

        @Override
        public void encodePatch(Security patch, PayloadWriter out) {
            encode(patch, out);
        }
    }
}
