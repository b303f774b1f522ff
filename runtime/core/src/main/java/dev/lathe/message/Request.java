package dev.lathe.message;

import dev.lathe.path.LwM2mPath;
import dev.lathe.value.Opaque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A CoAP request. Immutable, but for the payload's array, which nobody may change. Each method below gives a changed copy.
 */
public final class Request {

    private static final byte[] NO_PAYLOAD = new byte[0];

    private final Method method;
    private final List<String> path;
    private final List<String> query;
    private final @Nullable ContentFormat contentFormat;
    private final @Nullable ContentFormat accept;
    private final Observe observe;
    private final byte[] payload;
    private final boolean confirmable;
    private final @Nullable Peer peer;
    private final Opaque token;

    private Request(
            Method method,
            List<String> path,
            List<String> query,
            @Nullable ContentFormat contentFormat,
            @Nullable ContentFormat accept,
            Observe observe,
            byte[] payload,
            boolean confirmable,
            @Nullable Peer peer,
            Opaque token) {
        this.method = method;
        this.path = path;
        this.query = query;
        this.contentFormat = contentFormat;
        this.accept = accept;
        this.observe = observe;
        this.payload = payload;
        this.confirmable = confirmable;
        this.peer = peer;
        this.token = token;
    }

    /** A confirmable request without options or payload; path segments are not checked. */
    public static Request of(Method method, List<String> path) {
        return new Request(
                method, List.copyOf(path), List.of(), null, null, Observe.ABSENT, NO_PAYLOAD, true, null, Opaque.EMPTY);
    }

    public static Request get(LwM2mPath path) {
        return of(Method.GET, path.segments());
    }

    public static Request put(LwM2mPath path) {
        return of(Method.PUT, path.segments());
    }

    public static Request post(LwM2mPath path) {
        return of(Method.POST, path.segments());
    }

    public static Request delete(LwM2mPath path) {
        return of(Method.DELETE, path.segments());
    }

    /** FETCH on the root: Read-Composite, and with Observe the composite observation (LwM2M Core, 6.3.8 and 6.4.4). */
    public static Request fetch() {
        return of(Method.FETCH, List.of());
    }

    /** iPATCH on the root: Write-Composite (LwM2M Core, 6.3.9). */
    public static Request ipatch() {
        return of(Method.IPATCH, List.of());
    }

    public Request withPath(List<String> segments) {
        return new Request(
                method,
                List.copyOf(segments),
                query,
                contentFormat,
                accept,
                observe,
                payload,
                confirmable,
                peer,
                token);
    }

    /** With these Uri-Query options, as {@code pmin=5}, added to those it has. */
    public Request withQuery(List<String> parameters) {
        List<String> all = new ArrayList<>(query);
        all.addAll(parameters);
        return new Request(
                method, path, List.copyOf(all), contentFormat, accept, observe, payload, confirmable, peer, token);
    }

    /** With a payload, which is not copied, in this format. */
    public Request withPayload(@Nullable ContentFormat format, byte[] octets) {
        return new Request(method, path, query, format, accept, observe, octets, confirmable, peer, token);
    }

    public Request withAccept(ContentFormat format) {
        return new Request(method, path, query, contentFormat, format, observe, payload, confirmable, peer, token);
    }

    public Request withObserve(Observe option) {
        return new Request(method, path, query, contentFormat, accept, option, payload, confirmable, peer, token);
    }

    public Request nonConfirmable() {
        return new Request(method, path, query, contentFormat, accept, observe, payload, false, peer, token);
    }

    /** Addressed to this peer, or received from it. */
    public Request withPeer(Peer other) {
        return new Request(method, path, query, contentFormat, accept, observe, payload, confirmable, other, token);
    }

    public Request withToken(Opaque value) {
        return new Request(method, path, query, contentFormat, accept, observe, payload, confirmable, peer, value);
    }

    public Method method() {
        return method;
    }

    /** The segments of the Uri-Path, as received: not yet checked to be a path of the data model. */
    public List<String> path() {
        return path;
    }

    /** The Uri-Query options in their order. */
    public List<String> query() {
        return query;
    }

    public Optional<ContentFormat> contentFormat() {
        return Optional.ofNullable(contentFormat);
    }

    public Optional<ContentFormat> accept() {
        return Optional.ofNullable(accept);
    }

    public Observe observe() {
        return observe;
    }

    /** Not a copy: do not change it. */
    public byte[] payload() {
        return payload;
    }

    public boolean confirmable() {
        return confirmable;
    }

    /**
     * Where it goes, or where it came from.
     *
     * @throws IllegalStateException if it is not addressed yet
     */
    public Peer peer() {
        if (peer == null) {
            throw new IllegalStateException("the request is not addressed yet");
        }
        return peer;
    }

    /** Of a received request, the token; of one to be sent, empty where the transport may choose. */
    public Opaque token() {
        return token;
    }

    @Override
    public String toString() {
        return method
                + " /"
                + String.join("/", path)
                + (query.isEmpty() ? "" : "?" + String.join("&", query))
                + (observe == Observe.ABSENT ? "" : ", observe " + (observe == Observe.REGISTER ? 0 : 1))
                + (accept == null ? "" : ", accept " + accept)
                + (contentFormat == null ? "" : ", " + contentFormat)
                + (payload.length == 0 ? "" : ", " + payload.length + " octets");
    }
}
