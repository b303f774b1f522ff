package dev.lathe.client.object;

import dev.lathe.message.Response;
import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.PayloadFormat;
import dev.lathe.payload.PayloadReader;
import dev.lathe.spec.ResourceSpec;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was read. Immutable. */
public final class Reading {

    private final int server;
    private final LwM2mPath path;
    private final PayloadFormat format;
    private final @Nullable ResourceSpec resource;
    private final Response response;

    Reading(Target target, PayloadFormat format, byte[] payload) {
        this.server = target.server();
        this.path = target.path();
        this.format = format;
        this.resource = target.spec();
        this.response = Response.content(format.contentFormat(), payload);
    }

    /** Short Server ID of who asked. */
    public int server() {
        return server;
    }

    public Response response() {
        return response;
    }

    /**
     * The numbers that the response has, if it is about a numeric Resource or an instance of one; none otherwise. They are read
     * from the response itself: a getter asked again might say something else.
     */
    public List<Sample> numbers() {
        List<Sample> numbers = new ArrayList<>();
        if (resource != null && resource.type().isNumeric()) {
            PayloadReader in = format.reader(response.payload(), path);
            while (in.next()) {
                if (in.hasValue()) {
                    int element = resource.multiple() ? in.element() : Sample.SINGLE;
                    numbers.add(new Sample(element, number(in, resource)));
                }
            }
        }
        return numbers;
    }

    private static double number(PayloadReader in, ResourceSpec resource) {
        return switch (resource.type()) {
            case FLOAT -> in.real();
            case UNSIGNED_INTEGER -> {
                long bits = in.unsigned();
                yield bits >= 0 ? bits : (bits >>> 1) * 2.0;
            }
            default -> in.integer();
        };
    }
}
