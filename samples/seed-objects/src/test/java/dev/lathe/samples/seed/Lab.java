package dev.lathe.samples.seed;

import dev.lathe.client.Draft0Client;
import dev.lathe.client.Draft0ClientBuilder;
import dev.lathe.client.registration.ServerAccount;
import dev.lathe.generator.LatheCompiler;
import dev.lathe.generator.diagnostic.Diagnostics;
import dev.lathe.generator.source.SourceFile;
import dev.lathe.message.ContentFormat;
import dev.lathe.message.Method;
import dev.lathe.message.Peer;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.server.LwM2mServer;
import dev.lathe.stub.server.Draft0Device;
import dev.lathe.testkit.InMemoryNetwork;
import dev.lathe.testkit.VirtualTime;
import dev.lathe.transport.CoapEndpoint;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * A device of the early draft, a server that speaks both families, and a tester who sends whatever a test wants to see answered;
 * on a network in memory, in virtual time.
 */
final class Lab implements AutoCloseable {

    static final String ENDPOINT = "356938035643809";

    private static final Duration MOMENT = Duration.ofSeconds(5);

    final VirtualTime time = new VirtualTime();
    final InMemoryNetwork network = new InMemoryNetwork(time);
    final LwM2mServer server = LwM2mServer.builder()
            .coap(new InetSocketAddress(InetAddress.getLoopbackAddress(), 5683))
            .transport(network)
            .executor(time.scheduler())
            .scheduler(time.scheduler())
            .clock(time.clock())
            .draft0()
            .start();
    final TestBench bench = new TestBench();
    private final CoapEndpoint tester = network.open(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
            request -> Response.of(ResponseCode.NOT_FOUND).toFuture(),
            target -> {});
    private final List<Draft0Client> clients = new ArrayList<>();

    /** The sample's device, with the bench as well. */
    Draft0Client device() {
        return device(ENDPOINT, builder -> builder.object(new GatewayInfo())
                .object(new GatewayFirmware(line -> {}))
                .object(bench));
    }

    /** A registered device. */
    Draft0Client device(String endpoint, Consumer<Draft0ClientBuilder> more) {
        Draft0ClientBuilder builder = Draft0Client.builder(endpoint)
                .server(account())
                .transport(network)
                .executor(time.scheduler())
                .scheduler(time.scheduler())
                .clock(time.clock());
        more.accept(builder);
        Draft0Client client = builder.start();
        clients.add(client);
        await(client.registered());
        return client;
    }

    static ServerAccount account() {
        return ServerAccount.noSec("coap://127.0.0.1:5683")
                .lifetime(Duration.ofMinutes(5))
                .fromAnyPort();
    }

    /** The sample's device as the server knows it. */
    Draft0Device registered() {
        return server.draft0().device(ENDPOINT).orElseThrow();
    }

    <T> T await(CompletableFuture<T> future) {
        T value = time.await(future, MOMENT);
        time.runReady();
        return value;
    }

    Response ask(InetSocketAddress whom, Request request) {
        return await(tester.send(request.withPeer(Peer.unsecured(whom))));
    }

    static Request request(Method method, String path) {
        String[] parts = path.split("\\?", 2);
        List<String> segments =
                parts[0].equals("/") ? List.of() : List.of(parts[0].substring(1).split("/", -1));
        Request request = Request.of(method, segments);
        return parts.length == 1 ? request : request.withQuery(List.of(parts[1].split("&")));
    }

    Response get(Draft0Client device, String path) {
        return ask(device.address(), request(Method.GET, path));
    }

    Response get(Draft0Client device, String path, ContentFormat accept) {
        return ask(device.address(), request(Method.GET, path).withAccept(accept));
    }

    Response putText(Draft0Client device, String path, String text) {
        return put(device, path, ContentFormat.TEXT, text);
    }

    Response putJson(Draft0Client device, String path, String json) {
        return put(device, path, ContentFormat.JSON, json);
    }

    Response put(Draft0Client device, String path, ContentFormat format, String text) {
        return ask(device.address(), request(Method.PUT, path).withPayload(format, utf8(text)));
    }

    Response post(Draft0Client device, String path) {
        return ask(device.address(), request(Method.POST, path));
    }

    /** A Register, with whatever parameters and body. */
    Response register(String query, String body) {
        return ask(
                server.address(),
                request(Method.POST, "/rd?" + query).withPayload(ContentFormat.LINK_FORMAT, utf8(body)));
    }

    static String text(Response response) {
        return new String(response.payload(), StandardCharsets.UTF_8);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What the compiler says of a descriptor, or of several. */
    static Diagnostics compile(String... descriptors) {
        List<SourceFile> sources = new ArrayList<>();
        for (int i = 0; i < descriptors.length; i++) {
            sources.add(SourceFile.of((char) ('a' + i) + ".json", utf8(descriptors[i])));
        }
        return LatheCompiler.check(sources);
    }

    /** A descriptor of one Object with these Resources. */
    static String object(int index, String urn, String... resources) {
        return "{\"family\":\"draft-0\",\"id\":" + index + ",\"name\":\"Thing " + index
                + "\",\"urn\":\"urn:oma:mo:lwm2m2:" + urn + "\",\"resources\":[" + String.join(",\n", resources) + "]}";
    }

    static String resource(int id, String name, String operations) {
        return "{\"id\":" + id + ",\"name\":\"" + name + "\",\"operations\":\"" + operations + "\"}";
    }

    @Override
    public void close() {
        clients.forEach(client -> time.await(client.shutdown(), MOMENT));
        tester.close();
        server.close();
    }
}
