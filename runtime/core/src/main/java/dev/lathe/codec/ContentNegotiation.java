package dev.lathe.codec;

import dev.lathe.message.ContentFormat;
import dev.lathe.message.Request;
import dev.lathe.message.ResponseCode;
import dev.lathe.message.ResponseException;
import dev.lathe.path.Family;
import dev.lathe.path.LwM2mPath;
import dev.lathe.path.PathLevel;
import dev.lathe.payload.CompositeFormat;
import dev.lathe.payload.PayloadFormat;
import dev.lathe.spec.DataType;
import java.util.Optional;

/**
 * Which format an exchange uses; the one place that decides. Immutable.
 *
 * <p>Where nobody asks for a format, a single value travels as text/plain, an Opaque as octet-stream, anything else as TLV:
 * what clients and servers of all LwM2M versions in the field have. In the early draft a single value is text/plain, anything
 * else JSON, and nothing else can be asked for (7.3). The family is that of the registry of formats.
 *
 * <p>In all methods, {@code type} is that of the Resource, {@code NONE} above, and {@code multiple} says whether that
 * Resource has multiple instances.
 */
public final class ContentNegotiation {

    private final Codecs codecs;

    public ContentNegotiation(Codecs codecs) {
        this.codecs = codecs;
    }

    /**
     * The format of an answer with values. Who asks by an old number is answered under that number.
     *
     * @throws ResponseException 4.06 if what is accepted cannot be produced for that path
     */
    public PayloadFormat forAnswer(Optional<ContentFormat> accept, LwM2mPath path, DataType type, boolean multiple) {
        if (accept.isEmpty()) {
            return ofOurChoice(path, type, multiple);
        }
        return codecs.format(accept.get())
                .filter(format -> format.carries(path, type, multiple))
                .orElseThrow(() ->
                        new ResponseException(ResponseCode.NOT_ACCEPTABLE, path + " cannot be had as " + accept.get()));
    }

    /**
     * The format of a request's body. Without Content-Format, a single value is text (LwM2M leaves it open; some clients and
     * servers leave the option out there; the early draft has no other format for it).
     *
     * @throws ResponseException 4.15 for a format that is not known, 4.00 for one that does not fit the path, or none where
     *     one is needed
     */
    public PayloadFormat ofBody(Request request, LwM2mPath path, DataType type, boolean multiple) {
        ContentFormat number = request.contentFormat()
                .or(() -> isSingleValue(path, multiple) ? Optional.of(ContentFormat.TEXT) : Optional.empty())
                .orElseThrow(() -> new ResponseException(
                        ResponseCode.BAD_REQUEST, "a body for " + path + " needs a Content-Format"));
        PayloadFormat format = codecs.format(number)
                .orElseThrow(() ->
                        new ResponseException(ResponseCode.UNSUPPORTED_CONTENT_FORMAT, number + " is not supported"));
        if (!format.carries(path, type, multiple)) {
            throw new ResponseException(ResponseCode.BAD_REQUEST, number + " cannot carry what is at " + path);
        }
        return format;
    }

    /**
     * The format of an answer to a composite request. Where nobody asks, it is that of the question (LwM2M Core, 6.3.8);
     * SenML-ETCH, which is for questions alone, is answered in SenML.
     *
     * @throws ResponseException 4.06 if what is accepted cannot be produced, or is none of those for several Objects
     */
    public CompositeFormat forCompositeAnswer(Optional<ContentFormat> accept, CompositeFormat question) {
        ContentFormat number = accept.orElse(ofAnswerTo(question.contentFormat()));
        return composite(number)
                .filter(format -> format.contentFormat().equals(ofAnswerTo(number)))
                .orElseThrow(() -> new ResponseException(
                        ResponseCode.NOT_ACCEPTABLE, "values of several Objects cannot be had as " + number));
    }

    private static ContentFormat ofAnswerTo(ContentFormat question) {
        return switch (question.number()) {
            case 320 -> ContentFormat.SENML_JSON;
            case 322 -> ContentFormat.SENML_CBOR;
            default -> question;
        };
    }

    /**
     * The format of a composite request's body.
     *
     * @throws ResponseException 4.15 for a format that is not known, or none of those for several Objects; 4.00 where none is
     *     said
     */
    public CompositeFormat ofCompositeBody(Request request) {
        ContentFormat number = request.contentFormat()
                .orElseThrow(() -> new ResponseException(
                        ResponseCode.BAD_REQUEST, "the body of a composite request needs a Content-Format"));
        return composite(number)
                .orElseThrow(() -> new ResponseException(
                        ResponseCode.UNSUPPORTED_CONTENT_FORMAT,
                        number + " is not supported for values of several Objects"));
    }

    /**
     * The format in which a server makes a composite request.
     *
     * @param wish SenML CBOR if there is none
     * @throws IllegalArgumentException if it is none of those for several Objects
     */
    public CompositeFormat forCompositeRequest(Optional<ContentFormat> wish) {
        ContentFormat number = wish.orElse(ContentFormat.SENML_CBOR);
        return composite(number)
                .orElseThrow(() ->
                        new IllegalArgumentException(number + " cannot carry values of several Objects; SenML can"));
    }

    private Optional<CompositeFormat> composite(ContentFormat number) {
        return codecs.format(number).filter(CompositeFormat.class::isInstance).map(CompositeFormat.class::cast);
    }

    /** The format in which a server writes, or asks for, what lies at that path of a device. */
    public PayloadFormat forRequest(LwM2mPath path, DataType type, boolean multiple) {
        return ofOurChoice(path, type, multiple);
    }

    private PayloadFormat ofOurChoice(LwM2mPath path, DataType type, boolean multiple) {
        boolean isDraft0 = codecs.family() == Family.DRAFT_0;
        ContentFormat choice;
        if (!isSingleValue(path, multiple)) {
            choice = isDraft0 ? ContentFormat.JSON : ContentFormat.TLV;
        } else {
            choice = type == DataType.OPAQUE && !isDraft0 ? ContentFormat.OPAQUE : ContentFormat.TEXT;
        }
        return codecs.format(choice).orElseThrow();
    }

    private static boolean isSingleValue(LwM2mPath path, boolean multiple) {
        return path.level() == PathLevel.RESOURCE_INSTANCE || (path.level() == PathLevel.RESOURCE && !multiple);
    }
}
