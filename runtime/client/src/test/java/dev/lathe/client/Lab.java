package dev.lathe.client;

import dev.lathe.client.registration.ServerAccount;
import dev.lathe.codec.Codecs;
import dev.lathe.link.LinkFormat;
import dev.lathe.message.ContentFormat;
import dev.lathe.message.Method;
import dev.lathe.message.Observe;
import dev.lathe.message.Peer;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.CompositeFormat;
import dev.lathe.payload.PayloadReader;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.testkit.InMemoryNetwork;
import dev.lathe.testkit.VirtualTime;
import dev.lathe.transport.CoapEndpoint;
import dev.lathe.transport.ObserveRelation;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A client and a scripted server on a network in memory, in virtual time. */
final class Lab {

    static final Duration MOMENT = Duration.ofSeconds(5);

    static final CompositeFormat SENML_CBOR =
            (CompositeFormat) Codecs.standard().format(ContentFormat.SENML_CBOR).orElseThrow();

    final VirtualTime time = new VirtualTime();
    final InMemoryNetwork network = new InMemoryNetwork(time);
    final List<Request> received = new ArrayList<>();
    Function<Request, Response> script = Lab::accept;
    ServerAccount account = account();
    boolean hasServer = true;
    Duration patience = MOMENT;
    final CoapEndpoint server = open(5683);
    private @Nullable LwM2mClient client;

    /** What a server says that has nothing against this client. */
    static Response accept(Request request) {
        if (request.method() == Method.DELETE) {
            return Response.of(ResponseCode.DELETED);
        }
        return request.path().equals(List.of("rd"))
                ? Response.created(List.of("rd", "5a3f"))
                : Response.of(ResponseCode.CHANGED);
    }

    private CoapEndpoint open(int port) {
        return open(port, request -> {
            received.add(request);
            return script.apply(request);
        });
    }

    /** Another endpoint on the network. */
    CoapEndpoint open(int port, Function<Request, Response> answers) {
        return network.open(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), port),
                request -> answers.apply(request).toFuture(),
                target -> {});
    }

    /** An endpoint that is nobody to the client. */
    CoapEndpoint stranger() {
        return open(0);
    }

    /** A client that is registered. */
    LwM2mClient start(Consumer<ClientBuilder> more) {
        LwM2mClient started = begin(more);
        time.await(started.registered(), MOMENT);
        time.runReady();
        return started;
    }

    /** A client that has begun to register. */
    LwM2mClient begin(Consumer<ClientBuilder> more) {
        ClientBuilder builder = LwM2mClient.builder("urn:dev:os:32473-hall")
                .transport(network)
                .executor(time.scheduler())
                .scheduler(time.scheduler())
                .clock(time.clock());
        if (hasServer) {
            builder.server(account);
        }
        more.accept(builder);
        LwM2mClient started = builder.start();
        client = started;
        return started;
    }

    static ServerAccount account() {
        return ServerAccount.noSec("coap://127.0.0.1:5683").lifetime(Duration.ofMinutes(5));
    }

    LwM2mClient client() {
        return Objects.requireNonNull(client, "no client was started");
    }

    /** The answer to a request of the server. */
    Response ask(Request request) {
        return ask(server, request);
    }

    Response ask(CoapEndpoint from, Request request) {
        return time.await(from.send(addressed(request)), patience);
    }

    Request addressed(Request request) {
        return request.withPeer(Peer.unsecured(client().address()));
    }

    Response get(String path) {
        return ask(Request.get(LwM2mPath.parse(path)));
    }

    Response get(String path, ContentFormat accept) {
        return ask(Request.get(LwM2mPath.parse(path)).withAccept(accept));
    }

    Response put(String path, ContentFormat format, byte[] payload) {
        return ask(Request.put(LwM2mPath.parse(path)).withPayload(format, payload));
    }

    Response putText(String path, String text) {
        return put(path, ContentFormat.TEXT, utf8(text));
    }

    Response putAttributes(String path, String... query) {
        return ask(Request.put(LwM2mPath.parse(path)).withQuery(List.of(query)));
    }

    Response post(String path, ContentFormat format, byte[] payload) {
        return ask(Request.post(LwM2mPath.parse(path)).withPayload(format, payload));
    }

    Response execute(String path, String arguments) {
        return ask(Request.post(LwM2mPath.parse(path)).withPayload(null, utf8(arguments)));
    }

    Response fetch(String... paths) {
        return ask(composite(Method.FETCH, SENML_CBOR.ofPaths(paths(paths))));
    }

    Response ipatch(Consumer<PayloadWriter> values) {
        PayloadWriter out = SENML_CBOR.writer(LwM2mPath.root());
        values.accept(out);
        return ask(composite(Method.IPATCH, out.done()));
    }

    /** A composite request in SenML CBOR. */
    static Request composite(Method method, byte[] payload) {
        return Request.of(method, List.of()).withPayload(ContentFormat.SENML_CBOR, payload);
    }

    static List<LwM2mPath> paths(String... paths) {
        return Arrays.stream(paths).map(LwM2mPath::parse).toList();
    }

    /** The paths of the values in the answer to a composite request, in their order. */
    static List<String> valuesOf(Response response) {
        if (response.code() != ResponseCode.CONTENT
                || !response.contentFormat().equals(Optional.of(ContentFormat.SENML_CBOR))) {
            throw new AssertionError(response + " " + response.diagnostic());
        }
        PayloadReader in = SENML_CBOR.reader(response.payload(), LwM2mPath.root());
        List<String> paths = new ArrayList<>();
        while (in.nextInstance()) {
            while (in.next()) {
                LwM2mPath resource = LwM2mPath.of(in.object(), in.instance(), in.resource());
                paths.add((in.isElement() ? resource.child(in.element()) : resource).toString());
            }
        }
        return paths;
    }

    /** The links that Discover answers with, each as text. */
    List<String> discover(String path) {
        Response response = get(path, ContentFormat.LINK_FORMAT);
        if (response.code() != ResponseCode.CONTENT) {
            throw new AssertionError("Discover of " + path + ": " + response + " " + response.diagnostic());
        }
        return links(response.payload());
    }

    static List<String> links(byte[] payload) {
        return LinkFormat.parse(payload).stream()
                .map(link -> new String(LinkFormat.write(List.of(link)), StandardCharsets.UTF_8))
                .toList();
    }

    static byte[] tlv(String path, Consumer<PayloadWriter> values) {
        PayloadWriter out =
                Codecs.standard().format(ContentFormat.TLV).orElseThrow().writer(LwM2mPath.parse(path));
        values.accept(out);
        return out.done();
    }

    static String text(Response response) {
        return new String(response.payload(), StandardCharsets.UTF_8);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** An observation of the server, and what it has heard so far: the first answer, then notifications. */
    final class Watch {
        final List<Response> heard = new ArrayList<>();
        final ObserveRelation relation;

        private Watch(Request request) {
            relation = server.observe(addressed(request), heard::add);
            heard.add(time.await(relation.response(), MOMENT));
        }

        Response first() {
            return heard.get(0);
        }

        Response last() {
            return heard.get(heard.size() - 1);
        }

        /** The payloads heard so far, as text. */
        List<String> texts() {
            return heard.stream().map(Lab::text).toList();
        }

        int notifications() {
            return heard.size() - 1;
        }
    }

    Watch watch(String path) {
        return new Watch(Request.get(LwM2mPath.parse(path)));
    }

    Watch watchAll(String... paths) {
        return new Watch(composite(Method.FETCH, SENML_CBOR.ofPaths(paths(paths))));
    }

    Watch watch(Request request) {
        return new Watch(request);
    }

    Response cancel(String path, Watch watch) {
        return ask(Request.get(LwM2mPath.parse(path))
                .withObserve(Observe.DEREGISTER)
                .withToken(watch.relation.token()));
    }

    void pass(Duration duration) {
        time.advance(duration);
    }

    void passSeconds(long seconds) {
        time.advance(Duration.ofSeconds(seconds));
    }
}
