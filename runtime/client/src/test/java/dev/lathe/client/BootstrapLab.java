package dev.lathe.client;

import dev.lathe.client.bootstrap.BootstrapAccount;
import dev.lathe.client.bootstrap.BootstrapListener;
import dev.lathe.client.bootstrap.Configuration;
import dev.lathe.codec.Codecs;
import dev.lathe.message.ContentFormat;
import dev.lathe.message.LwM2mException;
import dev.lathe.message.Method;
import dev.lathe.message.Peer;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.message.ResponseException;
import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.PayloadReader;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.transport.CoapEndpoint;
import dev.lathe.value.Opaque;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A {@link Lab} with a scripted Bootstrap-Server. */
final class BootstrapLab {

    static final String BOOTSTRAP_URI = "coap://127.0.0.1:5693";
    static final String SERVER_URI = "coap://127.0.0.1:5683";

    final Lab lab = new Lab();
    final List<Request> asked = new ArrayList<>();
    final List<String> heard = new ArrayList<>();
    final List<Configuration> configured = new ArrayList<>();
    Response answer = Response.of(ResponseCode.CHANGED);
    BootstrapAccount account = BootstrapAccount.noSec(BOOTSTRAP_URI);
    CoapEndpoint bootstrapServer = openBootstrapServer();

    final BootstrapListener listener = new BootstrapListener() {
        @Override
        public void onBootstrapStarted() {
            heard.add("started");
        }

        @Override
        public void onBootstrapFinished(Configuration configuration) {
            configured.add(configuration);
            heard.add("finished with " + configuration.account());
        }

        @Override
        public void onBootstrapFailed(LwM2mException reason, Duration pause) {
            heard.add((reason instanceof ResponseException refusal
                            ? refusal.code().toString()
                            : reason.getClass().getSimpleName())
                    + ", again after " + pause);
        }
    };

    private CoapEndpoint openBootstrapServer() {
        return lab.open(5693, request -> {
            asked.add(request);
            return answer;
        });
    }

    /** The Bootstrap-Server dies and comes back, and knows nothing any more, nor which message ids it had used. */
    void restartBootstrapServer() {
        bootstrapServer.close();
        bootstrapServer = openBootstrapServer();
        try (CoapEndpoint other = lab.open(0, request -> Response.of(ResponseCode.CONTENT))) {
            for (int i = 0; i < 20; i++) {
                Request request = Request.get(LwM2mPath.root()).withPeer(Peer.unsecured(other.address()));
                lab.time.await(bootstrapServer.send(request), Lab.MOMENT);
            }
        }
    }

    /** A client that has a Bootstrap-Server and no server, and has just asked. */
    LwM2mClient beginAlone(Consumer<ClientBuilder> more) {
        lab.hasServer = false;
        LwM2mClient client = lab.begin(builder -> {
            builder.bootstrap(account).listener(listener);
            more.accept(builder);
        });
        lab.pass(Duration.ofMillis(100));
        return client;
    }

    /** A client that is registered, and has a Bootstrap-Server too. */
    LwM2mClient startBesideServer(Consumer<ClientBuilder> more) {
        return lab.start(builder -> {
            builder.bootstrap(account).listener(listener);
            more.accept(builder);
        });
    }

    /** As {@link #startBesideServer}, and its bootstrap is open. */
    LwM2mClient openBesideServer(Consumer<ClientBuilder> more) {
        LwM2mClient client = startBesideServer(more);
        client.bootstrap();
        lab.pass(Duration.ofMillis(100));
        return client;
    }

    // What the Bootstrap-Server asks.

    Response ask(Request request) {
        return lab.ask(bootstrapServer, request);
    }

    Response delete(String path) {
        return ask(Request.delete(LwM2mPath.parse(path)));
    }

    Response put(String path, ContentFormat format, byte[] payload) {
        return ask(Request.put(LwM2mPath.parse(path)).withPayload(format, payload));
    }

    Response put(String path, Consumer<PayloadWriter> values) {
        return put(path, ContentFormat.TLV, Lab.tlv(path, values));
    }

    Response putText(String path, String text) {
        return put(path, ContentFormat.TEXT, Lab.utf8(text));
    }

    Response get(String path) {
        return ask(Request.get(LwM2mPath.parse(path)));
    }

    Response get(String path, ContentFormat accept) {
        return ask(Request.get(LwM2mPath.parse(path)).withAccept(accept));
    }

    List<String> discover(String path) {
        Response response = get(path, ContentFormat.LINK_FORMAT);
        if (response.code() != ResponseCode.CONTENT) {
            throw new AssertionError("Bootstrap-Discover of " + path + ": " + response + " " + response.diagnostic());
        }
        return Lab.links(response.payload());
    }

    Response finish() {
        return ask(finishing());
    }

    static Request finishing() {
        return Request.of(Method.POST, List.of("bs"));
    }

    Response putSecurity(int id, long shortServerId, String uri) {
        return put("/0/" + id, security(shortServerId, uri, false));
    }

    Response putServer(int id, long shortServerId, long lifetime) {
        return put("/1/" + id, server(shortServerId, lifetime));
    }

    static Consumer<PayloadWriter> security(long shortServerId, String uri, boolean bootstrap) {
        return out -> {
            out.text(0, uri);
            out.bool(1, bootstrap);
            out.integer(2, 3);
            out.opaque(3, Opaque.EMPTY);
            out.opaque(4, Opaque.EMPTY);
            out.opaque(5, Opaque.EMPTY);
            out.integer(10, shortServerId);
        };
    }

    static Consumer<PayloadWriter> server(long shortServerId, long lifetime) {
        return out -> {
            out.integer(0, shortServerId);
            out.integer(1, lifetime);
            out.bool(6, true);
            out.text(7, "U");
        };
    }

    /** A whole conversation that gives the client a server, step by step. */
    List<Supplier<Response>> conversation() {
        return List.of(
                () -> delete("/"),
                () -> putSecurity(1, 101, SERVER_URI),
                () -> putServer(0, 101, 120),
                () -> get("/", ContentFormat.LINK_FORMAT),
                () -> get("/1"),
                this::finish);
    }

    void converse() {
        for (Supplier<Response> step : conversation()) {
            Response response = step.get();
            if (!response.code().isSuccess()) {
                throw new AssertionError(response + " " + response.diagnostic());
            }
        }
        lab.passSeconds(1);
    }

    /** The Resource IDs in a TLV payload of one Object Instance. */
    static List<Integer> resources(Response response, String path) {
        PayloadReader in = Codecs.standard()
                .format(ContentFormat.TLV)
                .orElseThrow()
                .reader(response.payload(), LwM2mPath.parse(path));
        List<Integer> ids = new ArrayList<>();
        while (in.next()) {
            ids.add(in.resource());
        }
        return ids;
    }

    /** What the client was asked to tell its server, without payloads. */
    List<String> told() {
        return lab.received.stream()
                .map(it -> it.method() + " /" + String.join("/", it.path())
                        + (it.query().isEmpty() ? "" : "?" + String.join("&", it.query())))
                .toList();
    }
}
