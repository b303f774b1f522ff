package dev.lathe.objects;

import dev.lathe.payload.PayloadWriter;
import dev.lathe.spec.ResourceSpec;
import dev.lathe.stub.AbsentResourceException;
import dev.lathe.stub.Arguments;
import dev.lathe.stub.client.InstanceType;
import dev.lathe.stub.client.ObjectInstance;
import dev.lathe.value.Opaque;
import java.util.Set;

/** One LWM2M Security of a device. Extend it; an optional Resource exists when you override it. */
public abstract class SecurityInstance extends ObjectInstance {
    protected static final ResourceSpec LWM2M_SERVER_URI = Security.LWM2M_SERVER_URI;
    protected static final ResourceSpec BOOTSTRAP_SERVER = Security.BOOTSTRAP_SERVER;
    protected static final ResourceSpec SECURITY_MODE = Security.SECURITY_MODE;
    protected static final ResourceSpec PUBLIC_KEY_OR_IDENTITY = Security.PUBLIC_KEY_OR_IDENTITY;
    protected static final ResourceSpec SERVER_PUBLIC_KEY = Security.SERVER_PUBLIC_KEY;
    protected static final ResourceSpec SECRET_KEY = Security.SECRET_KEY;
    protected static final ResourceSpec SHORT_SERVER_ID = Security.SHORT_SERVER_ID;
    public static final InstanceType<SecurityInstance, Security.Patch> TYPE = new Binding();

    protected SecurityInstance() {
        super(TYPE);
    }
    /** Names the optional Resources instead. */
    protected SecurityInstance(Set<ResourceSpec> optional) {
        super(TYPE, optional);
    }

    public abstract String lwm2mServerUri();

    public abstract boolean bootstrapServer();

    public abstract long securityMode();

    public abstract Opaque publicKeyOrIdentity();

    public abstract Opaque serverPublicKey();

    public abstract Opaque secretKey();

    public long shortServerId() {
        throw new AbsentResourceException(SHORT_SERVER_ID);
    }
    /** Sees the whole Write before anything is applied; throw {@code ResponseException} to refuse it. */
    protected void validate(Security.Patch patch) {}
    /** Applies a Write; override to apply it as a whole. */
    protected void apply(Security.Patch patch) {}

    private static final class Binding extends InstanceType<SecurityInstance, Security.Patch> {
        Binding() {
            super(SecurityInstance.class, Security.TYPE, readable(SHORT_SERVER_ID, "shortServerId"));
        }

        @Override
        public void read(SecurityInstance it, int resource, PayloadWriter out) {
            switch (resource) {
                case 0 -> out.text(0, it.lwm2mServerUri());
                case 1 -> out.bool(1, it.bootstrapServer());
                case 2 -> out.integer(2, it.securityMode());
                case 3 -> out.opaque(3, it.publicKeyOrIdentity());
                case 4 -> out.opaque(4, it.serverPublicKey());
                case 5 -> out.opaque(5, it.secretKey());
                case 10 -> out.integer(10, it.shortServerId());
                default -> throw new AbsentResourceException(resource);
            }
        }

        @Override
        public void execute(SecurityInstance it, int resource, Arguments arguments) {
            switch (resource) {
                default -> throw new AbsentResourceException(resource);
            }
        }

        @Override
        public void validate(SecurityInstance it, Security.Patch patch) {
            it.validate(patch);
        }

        @Override
        public void apply(SecurityInstance it, Security.Patch patch) {
            it.apply(patch);
        }
    }
}
