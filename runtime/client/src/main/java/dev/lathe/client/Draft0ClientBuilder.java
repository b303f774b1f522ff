package dev.lathe.client;

import dev.lathe.client.bootstrap.BootstrapAccount;
import dev.lathe.client.bootstrap.BootstrapListener;
import dev.lathe.client.draft0.Draft0Root;
import dev.lathe.client.registration.ServerAccount;
import dev.lathe.path.Family;
import dev.lathe.payload.draft0.Draft0JsonFormat;
import dev.lathe.spec.ObjectSpec;
import dev.lathe.stub.client.InstanceType;
import dev.lathe.stub.client.ObjectInstance;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what a client of the early draft is made of. For one thread, for one client. */
public final class Draft0ClientBuilder extends ClientOptions<Draft0ClientBuilder> {

    /** Draft, 7.2, Table 1: in octets of UTF-8. */
    private static final int MAX_ENDPOINT = 63;

    final String endpoint;
    final List<ObjectInstance> objects = new ArrayList<>();
    Draft0Root root = Draft0Root.EMPTY;
    Draft0JsonFormat.Options json = Draft0JsonFormat.Options.STRICT;
    final List<BootstrapListener> bootstrapListeners = new ArrayList<>();

    @Nullable
    ServerAccount account;

    @Nullable
    BootstrapAccount bootstrap;

    Draft0ClientBuilder(String endpoint) {
        this.endpoint = checkedName(endpoint, MAX_ENDPOINT);
    }

    /**
     * The server to register with. Its Short Server ID means nothing here.
     *
     * @throws IllegalStateException if there is one already
     */
    public Draft0ClientBuilder server(ServerAccount server) {
        if (account != null) {
            throw new IllegalStateException("there is a server already, " + account);
        }
        account = server;
        return this;
    }

    /**
     * The Bootstrap-Server that says where the server is and what this client is called there: at the start if there is no
     * server, else when {@link Draft0Client#bootstrap} is called. With it the client has the draft's Object Bootstrapping, index
     * 1. The server it tells of is reached as the one given here, or as {@link ServerAccount#noSec} has it.
     *
     * @throws IllegalStateException if there is one already
     */
    public Draft0ClientBuilder bootstrap(BootstrapAccount server) {
        if (bootstrap != null) {
            throw new IllegalStateException("there is a Bootstrap-Server already, " + bootstrap + ": a client has one");
        }
        bootstrap = server;
        return this;
    }

    public Draft0ClientBuilder listener(BootstrapListener listener) {
        bootstrapListeners.add(listener);
        return this;
    }

    /**
     * An Object of the device.
     *
     * @throws IllegalArgumentException if it is one of LwM2M 1.0 or later
     */
    public Draft0ClientBuilder object(ObjectInstance object) {
        requireOfDraft(object);
        objects.add(object);
        return this;
    }

    static void requireOfDraft(ObjectInstance object) {
        ObjectSpec spec = InstanceType.of(object).spec();
        if (spec.family() != Family.DRAFT_0) {
            throw new IllegalArgumentException(spec + " is none of the early draft: give it to a LwM2mClient");
        }
    }

    /**
     * Serves the Objects below this segment, {@code /d0/3} in the place of {@code /3}: for an endpoint shared with a LwM2M
     * Client, whose paths mean other things ({@link dev.lathe.transport.SharedEndpoint}).
     *
     * @throws IllegalArgumentException unless it is a name of letters, digits and {@code . _ ~ -}, at most 255 of them and not
     *     digits only
     */
    public Draft0ClientBuilder root(String segment) {
        root = Draft0Root.of(segment);
        return this;
    }

    /** What its JSON carries beyond the letter of the draft; nothing unless set. Its server must know of it. */
    public Draft0ClientBuilder json(Draft0JsonFormat.Options options) {
        json = options;
        return this;
    }

    /**
     * Starts the client: it listens, and begins to register.
     *
     * @throws IllegalStateException if it has no server, or an Object twice
     * @throws dev.lathe.message.TransportException if the address to listen at cannot be had
     */
    public Draft0Client start() {
        if (account == null && bootstrap == null) {
            throw new IllegalStateException("a client needs a server: say server(ServerAccount.noSec(\"coap://…\")), or"
                    + " bootstrap(BootstrapAccount.noSec(\"coap://…\")) for one that tells it of its server");
        }
        return new Draft0Assembly(this).start();
    }

    @Override
    Draft0ClientBuilder self() {
        return this;
    }
}
