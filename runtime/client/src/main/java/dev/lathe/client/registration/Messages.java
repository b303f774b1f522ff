package dev.lathe.client.registration;

import dev.lathe.link.Link;
import dev.lathe.link.LinkFormat;
import dev.lathe.message.ContentFormat;
import dev.lathe.message.Method;
import dev.lathe.message.Peer;
import dev.lathe.message.Request;
import dev.lathe.path.LwM2mPath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The requests of the registration interface (LwM2M Transport, 6.4.2). */
final class Messages {

    private final Supplier<String> endpoint;
    private final Enabler enabler;
    private final List<ContentFormat> formats;
    private final Supplier<List<Link>> objects;

    /**
     * @param endpoint the name the client has now, which a bootstrap of the early draft may change
     * @param formats to tell the server of, from LwM2M 1.1 on
     * @param objects the Objects and Object Instances there are now
     */
    Messages(Supplier<String> endpoint, Enabler enabler, List<ContentFormat> formats, Supplier<List<Link>> objects) {
        this.endpoint = endpoint;
        this.enabler = enabler;
        this.formats = List.copyOf(formats);
        this.objects = objects;
    }

    /** The name the client has now. */
    String endpoint() {
        return endpoint.get();
    }

    Request register(Peer server, String name, Duration lifetime) {
        List<String> query = new ArrayList<>(List.of("ep=" + name, "lt=" + lifetime.toSeconds()));
        if (enabler != Enabler.DRAFT_0) {
            query.addAll(List.of("lwm2m=" + enabler.spelling(), "b=U"));
        }
        return Request.of(Method.POST, List.of("rd"))
                .withPeer(server)
                .withQuery(query)
                .withPayload(ContentFormat.LINK_FORMAT, body());
    }

    /** @param lifetime if it is another one than the server knows */
    Request update(Peer server, List<String> location, Optional<Duration> lifetime, boolean withObjects) {
        Request request = Request.of(Method.POST, location).withPeer(server);
        if (lifetime.isPresent()) {
            request = request.withQuery(List.of("lt=" + lifetime.get().toSeconds()));
        }
        return withObjects ? request.withPayload(ContentFormat.LINK_FORMAT, body()) : request;
    }

    Request deregister(Peer server, List<String> location) {
        return Request.of(Method.DELETE, location).withPeer(server);
    }

    private byte[] body() {
        List<Link> links = new ArrayList<>();
        if (enabler == Enabler.V1_1) {
            String numbers = formats.stream()
                    .map(format -> Integer.toString(format.number()))
                    .collect(Collectors.joining(" "));
            links.add(Link.to(LwM2mPath.root()).with("rt", "oma.lwm2m").with("ct", numbers));
        }
        links.addAll(objects.get());
        return LinkFormat.write(links);
    }
}
