package dev.lathe.server.request;

import dev.lathe.link.Link;
import dev.lathe.link.LinkFormat;
import dev.lathe.message.ContentFormat;
import dev.lathe.message.LwM2mException;
import dev.lathe.message.PayloadException;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.message.ResponseException;
import dev.lathe.path.LwM2mPath;
import dev.lathe.path.PathLevel;
import dev.lathe.payload.CompositeFormat;
import dev.lathe.payload.PayloadFormat;
import dev.lathe.payload.PayloadReader;
import dev.lathe.stub.server.CompositeReading;
import dev.lathe.stub.server.CompositeResult;
import dev.lathe.stub.server.RemoteAddress;
import dev.lathe.stub.server.ValuePolicy;
import java.util.List;
import java.util.function.Function;

/** Reads what a device answers: a success becomes a value, all else a {@link LwM2mException}. */
public final class AnswerReading {

    private final FormatChoice formats;

    public AnswerReading(FormatChoice formats) {
        this.formats = formats;
    }

    /** @throws ResponseException unless the response is a success */
    public static Response success(Response response) {
        if (!response.code().isSuccess()) {
            throw new ResponseException(response.code(), response.diagnostic());
        }
        return response;
    }

    /**
     * The value in a success, in whatever format the device has chosen.
     *
     * @throws ResponseException unless the response is a success
     * @throws PayloadException if the format is none a device may answer in, or the payload is malformed
     */
    public <T> T value(Response response, RemoteAddress address, Function<PayloadReader, T> decoder) {
        byte[] payload = success(response).payload();
        PayloadFormat format = format(response, address);
        try {
            return decoder.apply(format.reader(payload, base(address, payload)));
        } catch (LwM2mException e) {
            throw e;
        } catch (RuntimeException e) {
            // A value that no Java type of ours can hold, as a Resource Instance ID of 65535.
            throw new PayloadException(
                    format.contentFormat(), -1, address.path().toString(), String.valueOf(e.getMessage()));
        }
    }

    /** No octets say nothing of a Resource: of one with multiple instances, that there are none. */
    private LwM2mPath base(RemoteAddress address, byte[] payload) {
        return address.multiple() && payload.length == 0 && formats.hasEmptyAnswers()
                ? address.path().parent()
                : address.path();
    }

    private PayloadFormat format(Response response, RemoteAddress address) {
        ContentFormat number = response.contentFormat().orElseGet(() -> unsaid(response, address));
        return formats.ofAnswer(number, address)
                .orElseThrow(() -> new PayloadException(
                        number,
                        -1,
                        address.path().toString(),
                        "the device answers in a format that is not known here or cannot carry this"));
    }

    /** Without a Content-Format, a single value is text, and no octets at all are no values. */
    private ContentFormat unsaid(Response response, RemoteAddress address) {
        boolean single = address.path().has(PathLevel.RESOURCE) && !address.multiple();
        boolean isNothing = response.payload().length == 0 && formats.hasEmptyAnswers();
        if (!single && !isNothing) {
            throw new PayloadException(
                    ContentFormat.TEXT,
                    -1,
                    address.path().toString(),
                    "the device does not say in which format it answers");
        }
        return single ? ContentFormat.TEXT : ContentFormat.TLV;
    }

    /** @throws ResponseException unless the response is a success */
    @SuppressWarnings("NullAway") // the only value a Void has
    public static Void nothing(Response response) {
        success(response);
        return null;
    }

    /**
     * The values in a success that may be of several Objects. Nothing at all, and a device that says 4.04 since it found nothing,
     * give an empty result.
     *
     * @throws ResponseException unless the response is a success or 4.04
     * @throws PayloadException if the format is none for values of several Objects, or the payload is malformed
     */
    public CompositeResult composite(Response response, CompositeReading reading, ValuePolicy policy) {
        if (response.code().equals(ResponseCode.NOT_FOUND)) {
            return reading.nothing();
        }
        byte[] payload = success(response).payload();
        if (payload.length == 0) {
            return reading.nothing();
        }
        CompositeFormat format = response.contentFormat()
                .flatMap(formats::composite)
                .orElseThrow(() -> new PayloadException(
                        response.contentFormat().orElse(ContentFormat.OPAQUE),
                        -1,
                        "",
                        response.contentFormat().isPresent()
                                ? "the device answers in a format that is none for values of several Objects"
                                : "the device does not say in which format it answers"));
        return reading.decode(format, payload, policy);
    }

    /**
     * The links in a success.
     *
     * @param root segments of the device's root, which the links are given without
     */
    public static List<Link> links(Response response, List<String> root) {
        ContentFormat format = success(response).contentFormat().orElse(ContentFormat.LINK_FORMAT);
        if (!format.equals(ContentFormat.LINK_FORMAT)) {
            throw new PayloadException(format, -1, "", "a Discover is answered in " + ContentFormat.LINK_FORMAT);
        }
        String prefix = root.isEmpty() ? "" : "/" + String.join("/", root);
        return LinkFormat.parse(response.payload()).stream()
                .map(link -> !prefix.isEmpty() && link.target().startsWith(prefix + "/")
                        ? new Link(link.target().substring(prefix.length()), link.attributes())
                        : link)
                .toList();
    }
}
