package dev.lathe.server;

import dev.lathe.message.ContentFormat;
import dev.lathe.message.Handler;
import dev.lathe.message.Method;
import dev.lathe.message.Peer;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.transport.CoapEndpoint;
import dev.lathe.transport.Delivery;
import dev.lathe.transport.NotificationTarget;
import dev.lathe.transport.Transport;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/** A device that says what a test has it say, right or wrong. */
public final class ScriptedDevice {

    public static final String ROOM = "</>;ct=\"0 42 11542\",</1/0>,</3/0>,</42770/0>";

    /** What a device of the early draft lists. */
    public static final String DRAFT_0 = "</>;rt=\"oma.lwm2m.draft0\",</2>,</3>";

    /** What the server has asked so far. */
    public final List<Request> asked = new CopyOnWriteArrayList<>();

    public final List<NotificationTarget> rejected = new CopyOnWriteArrayList<>();
    private final CoapEndpoint endpoint;
    private final Peer server;
    private volatile Handler answers = request ->
            Response.error(ResponseCode.NOT_FOUND, "not in the script").toFuture();

    public ScriptedDevice(Transport transport, InetSocketAddress server) {
        this.server = Peer.unsecured(server);
        this.endpoint = transport.open(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                request -> {
                    asked.add(request);
                    return answers.handle(request);
                },
                rejected::add);
    }

    /** From now on answers so. */
    public void answers(Handler handler) {
        answers = handler;
    }

    /** From now on answers any request with this text. */
    public void answersText(String text) {
        answers(request -> text(text).toFuture());
    }

    public static Response text(String text) {
        return Response.content(ContentFormat.TEXT, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A 2.05 with these octets, in hex. */
    public static Response content(ContentFormat format, String hex) {
        return Response.content(format, HexFormat.of().parseHex(hex));
    }

    public static Response links(String links) {
        return Response.content(ContentFormat.LINK_FORMAT, links.getBytes(StandardCharsets.UTF_8));
    }

    /** Registers with this query and these links. */
    public CompletableFuture<Response> register(String query, String links) {
        return send(withLinks(request(Method.POST, "rd", query), links));
    }

    /** Registers {@link #ROOM} under this name as LwM2M 1.1 for a minute. */
    public CompletableFuture<Response> register(String name) {
        return register("ep=" + name + "&lt=60&lwm2m=1.1&b=U", ROOM);
    }

    /** Registers {@link #DRAFT_0} under this name as a device of the early draft for a minute. */
    public CompletableFuture<Response> registerDraft0(String name) {
        return register("ep=" + name + "&lt=60", DRAFT_0);
    }

    /** Sends an Update with this query; without links, without a body. */
    public CompletableFuture<Response> update(String location, String query, String links) {
        return send(withLinks(request(Method.POST, location, query), links));
    }

    public CompletableFuture<Response> deregister(String location) {
        return send(request(Method.DELETE, location, ""));
    }

    public CompletableFuture<Response> send(Request request) {
        return endpoint.send(request.withPeer(server));
    }

    public static Request request(Method method, String path, String query) {
        Request request = Request.of(method, List.of(path.split("/", -1)));
        return query.isEmpty() ? request : request.withQuery(List.of(query.split("&", -1)));
    }

    private static Request withLinks(Request request, String links) {
        return links.isEmpty()
                ? request
                : request.withPayload(ContentFormat.LINK_FORMAT, links.getBytes(StandardCharsets.UTF_8));
    }

    /** Notifies whoever sent that request. */
    public CompletableFuture<Delivery> notify(Request observe, Response notification) {
        return endpoint.notify(NotificationTarget.of(observe), notification, true);
    }

    public InetSocketAddress address() {
        return endpoint.address();
    }

    public void close() {
        endpoint.close();
    }

    /** The location in the answer to a Register. */
    public static String location(Response registered) {
        return String.join("/", registered.location());
    }

    /** What the server has asked, in words. */
    public List<String> heard() {
        List<String> words = new ArrayList<>();
        for (Request request : asked) {
            String body = new String(request.payload(), StandardCharsets.UTF_8);
            words.add(request + (request.contentFormat().equals(Optional.of(ContentFormat.TEXT)) ? ": " + body : ""));
        }
        return words;
    }
}
