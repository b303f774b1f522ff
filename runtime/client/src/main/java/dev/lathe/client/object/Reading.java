package dev.lathe.client.object;

import dev.lathe.message.ContentFormat;
import dev.lathe.message.Response;
import java.util.List;
import java.util.function.Supplier;

/** What was read. Immutable. */
public final class Reading {

    private final int server;
    private final Response response;
    private final Supplier<List<Sample>> numbers;

    Reading(int server, ContentFormat format, byte[] payload, Supplier<List<Sample>> numbers) {
        this.server = server;
        this.response = Response.content(format, payload);
        this.numbers = numbers;
    }

    /** Short Server ID of who asked. */
    public int server() {
        return server;
    }

    public Response response() {
        return response;
    }

    /**
     * The numbers that the response has of numeric Resources, or instances of them, that were asked for by a path of their own. They
     * are those of the response itself: a getter asked again might say something else.
     */
    public List<Sample> numbers() {
        return numbers.get();
    }
}
