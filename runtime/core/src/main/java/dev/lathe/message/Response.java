package dev.lathe.message;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A CoAP response. Immutable, but for the payload's array, which nobody may change.
 */
public final class Response {

    private static final byte[] NO_PAYLOAD = new byte[0];
    private static final int MAX_DIAGNOSTIC = 200;

    private final ResponseCode code;
    private final @Nullable ContentFormat contentFormat;
    private final byte[] payload;
    private final List<String> location;
    private final int observe;
    private final @Nullable Runnable sequel;

    private Response(
            ResponseCode code,
            @Nullable ContentFormat contentFormat,
            byte[] payload,
            List<String> location,
            int observe,
            @Nullable Runnable sequel) {
        this.code = code;
        this.contentFormat = contentFormat;
        this.payload = payload;
        this.location = location;
        this.observe = observe;
        this.sequel = sequel;
    }

    public static Response of(ResponseCode code) {
        return new Response(code, null, NO_PAYLOAD, List.of(), -1, null);
    }

    /** 2.05 with a payload, which is not copied. */
    public static Response content(ContentFormat format, byte[] payload) {
        return new Response(ResponseCode.CONTENT, format, payload, List.of(), -1, null);
    }

    /** 2.01 with a Location-Path. */
    public static Response created(List<String> location) {
        return new Response(ResponseCode.CREATED, null, NO_PAYLOAD, List.copyOf(location), -1, null);
    }

    /** An error with a diagnostic payload, shortened to 200 octets (RFC 7252, 5.5.2). */
    public static Response error(ResponseCode code, String diagnostic) {
        byte[] octets = diagnostic.getBytes(StandardCharsets.UTF_8);
        if (octets.length > MAX_DIAGNOSTIC) {
            int end = MAX_DIAGNOSTIC;
            while ((octets[end] & 0xc0) == 0x80) {
                end--; // never within a character
            }
            octets = Arrays.copyOf(octets, end);
        }
        return new Response(code, null, octets, List.of(), -1, null);
    }

    /** The same response with an Observe option, whose value is 24 bits wide. */
    public Response withObserve(int sequence) {
        return new Response(code, contentFormat, payload, location, sequence & 0xff_ffff, sequel);
    }

    /** The same response with other octets and Content-Format, neither copied nor checked. */
    public Response withPayload(@Nullable ContentFormat format, byte[] octets) {
        return new Response(code, format, octets, location, observe, sequel);
    }

    /** The same response with a Location-Path. */
    public Response withLocation(List<String> segments) {
        return new Response(code, contentFormat, payload, List.copyOf(segments), observe, sequel);
    }

    /**
     * The same response, and a task that a handler wants done once it has gone out, so that the peer does not hear first what
     * comes after it. The transport runs the task once, on a thread of its own: it must not block. It also runs when the response
     * turns out not to go out at all, but not when the endpoint is closed before.
     */
    public Response andThen(Runnable task) {
        return new Response(code, contentFormat, payload, location, observe, task);
    }

    public CompletableFuture<Response> toFuture() {
        return CompletableFuture.completedFuture(this);
    }

    public ResponseCode code() {
        return code;
    }

    public Optional<ContentFormat> contentFormat() {
        return Optional.ofNullable(contentFormat);
    }

    /** Not a copy: do not change it. */
    public byte[] payload() {
        return payload;
    }

    /** The segments of the Location-Path; empty without that option. */
    public List<String> location() {
        return location;
    }

    /** The value of the Observe option. */
    public OptionalInt observe() {
        return observe < 0 ? OptionalInt.empty() : OptionalInt.of(observe);
    }

    /** What {@link #andThen} said, for transports. */
    public Optional<Runnable> sequel() {
        return Optional.ofNullable(sequel);
    }

    /** The payload of an error as text for people, control characters replaced; empty for a success. */
    public String diagnostic() {
        return code.isSuccess() ? "" : new String(payload, StandardCharsets.UTF_8).replaceAll("\\p{Cntrl}", "\ufffd");
    }

    @Override
    public String toString() {
        return code
                + (contentFormat == null ? "" : ", " + contentFormat)
                + (payload.length == 0 ? "" : ", " + payload.length + " octets")
                + (location.isEmpty() ? "" : ", at /" + String.join("/", location))
                + (observe < 0 ? "" : ", observe " + observe);
    }
}
