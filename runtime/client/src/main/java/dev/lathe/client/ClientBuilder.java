package dev.lathe.client;

import dev.lathe.client.registration.Enabler;
import dev.lathe.client.registration.ServerAccount;
import dev.lathe.path.Family;
import dev.lathe.path.LwM2mPath;
import dev.lathe.spec.ObjectSpec;
import dev.lathe.stub.client.InstanceType;
import dev.lathe.stub.client.ObjectInstance;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what a client is made of. For one thread, for one client. */
public final class ClientBuilder extends ClientOptions<ClientBuilder> {

    static final int SECURITY = 0;
    static final int SERVER = 1;
    static final int DEVICE = 3;

    private static final int MAX_ENDPOINT = 252;

    record Placed(int id, ObjectInstance instance) {}

    final String endpoint;
    final List<Placed> instances = new ArrayList<>();
    final List<ObjectSpec> objects = new ArrayList<>();
    Enabler enabler = Enabler.V1_0;
    private @Nullable ServerAccount account;

    ClientBuilder(String endpoint) {
        this.endpoint = checkedName(endpoint, MAX_ENDPOINT);
    }

    /**
     * The server to register with.
     *
     * @throws IllegalStateException if there is one already: several servers need Access Control, which this client does not
     *     have yet
     */
    public ClientBuilder server(ServerAccount server) {
        if (account != null) {
            throw new IllegalStateException("there is a server already, " + account
                    + ": this client has no Access Control (Object 2) yet, without which it can serve only one");
        }
        account = server;
        return this;
    }

    /** An Object Instance of the device, under this Object Instance ID. */
    public ClientBuilder instance(int id, ObjectInstance instance) {
        requireForApplications(instance);
        instances.add(new Placed(id, instance));
        return this;
    }

    static void requireForApplications(ObjectInstance instance) {
        ObjectSpec spec = InstanceType.of(instance).spec();
        if (spec.family() != Family.LWM2M) {
            throw new IllegalArgumentException(
                    spec + " is an Object of " + spec.family() + ": give it to a Draft0Client");
        }
        if (spec.id() == SECURITY || spec.id() == SERVER) {
            throw new IllegalArgumentException(
                    spec + " belongs to the client itself: say server(ServerAccount…) instead");
        }
    }

    static void requireRemovable(LwM2mPath instance) {
        int object = instance.object();
        if (object == SECURITY || object == SERVER || object == DEVICE) {
            throw new IllegalArgumentException(instance + " cannot be removed: a client cannot be without it");
        }
    }

    /** An Object the device has, though perhaps without instances. */
    public ClientBuilder object(InstanceType<?, ?> type) {
        objects.add(type.spec());
        return this;
    }

    /**
     * The version of LwM2M to register with; 1.0 unless set.
     *
     * @throws IllegalArgumentException for the early draft, whose clients are another class: {@link Draft0Client}
     */
    public ClientBuilder enabler(Enabler version) {
        if (version == Enabler.DRAFT_0) {
            throw new IllegalArgumentException(
                    "a client of the early draft is a Draft0Client: say Draft0Client.builder(…)");
        }
        enabler = version;
        return this;
    }

    /**
     * Starts the client: it listens, and begins to register.
     *
     * @throws IllegalStateException if it has no server, or two of its Object Instances do not go together
     * @throws dev.lathe.message.TransportException if the address to listen at cannot be had
     */
    public LwM2mClient start() {
        if (account == null) {
            throw new IllegalStateException("a client needs a server: say server(ServerAccount.noSec(\"coap://…\"))");
        }
        return new Assembly(this, account, transport()).start();
    }

    @Override
    ClientBuilder self() {
        return this;
    }
}
