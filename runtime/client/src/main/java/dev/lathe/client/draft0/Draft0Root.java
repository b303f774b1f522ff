package dev.lathe.client.draft0;

import dev.lathe.client.object.ObjectTree;
import dev.lathe.link.Link;
import dev.lathe.message.Filter;
import dev.lathe.message.Handler;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.spec.ObjectSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;

/**
 * Where the Objects of a client lie: right below {@code /}, or below one segment. It is what the client's registration says, and
 * what every request to it begins with.
 */
public final class Draft0Root implements Filter {

    /** The root of a client that has its endpoint to itself. */
    public static final Draft0Root EMPTY = new Draft0Root(List.of());

    private static final String RESOURCE_TYPE = "oma.lwm2m.draft0";
    private static final int MAX_OCTETS = 255;
    private static final Pattern SEGMENT = Pattern.compile("[A-Za-z0-9._~-]+");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private final List<String> segments;

    private Draft0Root(List<String> segments) {
        this.segments = segments;
    }

    /**
     * A root of one segment.
     *
     * @throws IllegalArgumentException unless it is a name of letters, digits and {@code . _ ~ -}, at most 255 of them and not
     *     digits only
     */
    public static Draft0Root of(String segment) {
        if (!SEGMENT.matcher(segment).matches() || NUMBER.matcher(segment).matches() || segment.length() > MAX_OCTETS) {
            throw new IllegalArgumentException("'" + segment
                    + "' cannot be a root: take a name of letters, digits and . _ ~ - that is not a number, as d0");
        }
        return new Draft0Root(List.of(segment));
    }

    /** The root: {@code </>;rt="oma.lwm2m.draft0"}. */
    public Link link() {
        return new Link("/" + String.join("/", segments), Map.of("rt", RESOURCE_TYPE));
    }

    /** The root and the Objects of a registration: {@code </d0>;rt="oma.lwm2m.draft0",</d0/1>,</d0/3>}. */
    public List<Link> links(ObjectTree tree) {
        List<Link> links = new ArrayList<>();
        links.add(link());
        for (ObjectSpec object : tree.objects()) {
            links.add(new Link(prefix() + object.path(0), Map.of()));
        }
        return links;
    }

    private String prefix() {
        return segments.isEmpty() ? "" : "/" + String.join("/", segments);
    }

    /** Takes the root off a request's path; who asks for what lies elsewhere, is told where to ask. */
    @Override
    public CompletableFuture<Response> apply(Request request, Handler next) {
        List<String> path = request.path();
        if (segments.isEmpty()) {
            return next.handle(request);
        }
        if (path.size() < segments.size() || !path.subList(0, segments.size()).equals(segments)) {
            return Response.error(ResponseCode.NOT_FOUND, "the Objects of this client lie below " + prefix())
                    .toFuture();
        }
        return next.handle(request.withPath(path.subList(segments.size(), path.size())));
    }
}
