package dev.lathe.client;

import dev.lathe.client.bootstrap.BootstrapAccount;
import dev.lathe.client.bootstrap.BootstrapListener;
import dev.lathe.client.object.Deletable;
import dev.lathe.client.object.Factory;
import dev.lathe.client.registration.Enabler;
import dev.lathe.client.registration.ServerAccount;
import dev.lathe.path.Family;
import dev.lathe.path.LwM2mPath;
import dev.lathe.spec.ObjectSpec;
import dev.lathe.stub.client.InstanceType;
import dev.lathe.stub.client.ObjectInstance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
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
    int maxInstances = 256;
    final List<BootstrapListener> bootstrapListeners = new ArrayList<>();
    final Map<Integer, Factory<?>> factories = new TreeMap<>();

    @Nullable
    ServerAccount account;

    @Nullable
    BootstrapAccount bootstrap;

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

    /**
     * The Bootstrap-Server. A client that has a server too registers with that one, and is bootstrapped when a server or the
     * application says so; a client without is bootstrapped first, after the hold-off. Its account is {@code /0/0}; that of the
     * server is then {@code /0/1} and {@code /1/0}.
     *
     * @throws IllegalStateException if there is one already
     */
    public ClientBuilder bootstrap(BootstrapAccount server) {
        if (bootstrap != null) {
            throw new IllegalStateException("there is a Bootstrap-Server already, " + bootstrap + ": a client has one");
        }
        bootstrap = server;
        return this;
    }

    public ClientBuilder listener(BootstrapListener listener) {
        bootstrapListeners.add(listener);
        return this;
    }

    /** An Object Instance of the device, under this Object Instance ID. */
    public ClientBuilder instance(int id, ObjectInstance instance) {
        requireForApplications(instance);
        instances.add(new Placed(id, instance));
        return this;
    }

    static void requireForApplications(ObjectInstance instance) {
        requireForApplications(InstanceType.of(instance).spec());
    }

    private static void requireForApplications(ObjectSpec spec) {
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
     * An Object the device has, and of which servers can create instances, and delete all of them, and a Bootstrap-Server can
     * write new ones.
     *
     * <pre>{@code
     * .object(RoomThermostatInstance.TYPE, id -> new HallThermostat())
     * }</pre>
     *
     * <p>What a server creates is made by the factory, attached, given the values that the server sent, and then part of the
     * client. If it is refused before, as by its {@code validate}, it is let go with {@code RemovalCause.REFUSED}. Values the
     * server leaves out are as the factory made them. An instance that a Bootstrap-Server writes as a whole is a new one, in
     * place of one that is there; without a factory it can only write those that the application gave.
     *
     * @param factory gives a new instance for that Object Instance ID, on any thread; a {@code ResponseException} it throws is
     *     the answer. One that was made may never become part of the client
     */
    public <I extends ObjectInstance> ClientBuilder object(InstanceType<I, ?> type, IntFunction<? extends I> factory) {
        return object(type, factory, Deletable.ALL);
    }

    /**
     * As {@link #object(InstanceType, IntFunction)}.
     *
     * @param deletable which instances of the Object servers may delete; of one that every device must have, as Device, none in
     *     any case
     */
    public <I extends ObjectInstance> ClientBuilder object(
            InstanceType<I, ?> type, IntFunction<? extends I> factory, Deletable deletable) {
        requireForApplications(type.spec());
        factories.put(type.spec().id(), new Factory<>(type, factory, deletable));
        return object(type);
    }

    /**
     * How many instances of one Object servers can bring it to by creating: one more is 4.00. 256 unless set.
     *
     * @throws IllegalArgumentException unless it is 0 to 65535
     */
    public ClientBuilder maxInstances(int most) {
        if (most < 0 || most > LwM2mPath.MAX_ID + 1) {
            throw new IllegalArgumentException(
                    "an Object has up to " + (LwM2mPath.MAX_ID + 1) + " instances, not " + most);
        }
        maxInstances = most;
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
     * Starts the client: it listens, and begins to register, or to be bootstrapped if it has no server.
     *
     * @throws IllegalStateException if it has neither a server nor a Bootstrap-Server, or two of its Object Instances do not go together
     * @throws dev.lathe.message.TransportException if the address to listen at cannot be had
     */
    public LwM2mClient start() {
        if (account == null && bootstrap == null) {
            throw new IllegalStateException("a client needs a server: say server(ServerAccount.noSec(\"coap://…\")), or"
                    + " bootstrap(BootstrapAccount.noSec(\"coap://…\")) for one that tells it of its server");
        }
        return new Assembly(this, transport()).start();
    }

    @Override
    ClientBuilder self() {
        return this;
    }
}
