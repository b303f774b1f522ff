package dev.lathe.codec;

import dev.lathe.message.ContentFormat;
import dev.lathe.message.Request;
import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.PayloadFormat;
import dev.lathe.spec.DataType;
import java.util.Optional;

/** SKELETON: which format an exchange uses; the one place that decides. */
public final class ContentNegotiation {

    public ContentNegotiation(Codecs codecs) {}

    /**
     * The format of an answer with values.
     *
     * @throws dev.lathe.message.ResponseException 4.06 if what is accepted cannot be produced for that path
     */
    public PayloadFormat forAnswer(Optional<ContentFormat> accept, LwM2mPath path, DataType type, boolean multiple) {
        throw new UnsupportedOperationException();
    }

    /**
     * The format of a request's body.
     *
     * @throws dev.lathe.message.ResponseException 4.15 for a format that is not known, 4.00 for one that does not fit the path
     */
    public PayloadFormat ofBody(Request request, LwM2mPath path, DataType type, boolean multiple) {
        throw new UnsupportedOperationException();
    }

    /** The format in which a server writes, or asks for, what lies at that path of a device. */
    public PayloadFormat forRequest(LwM2mPath path, DataType type, boolean multiple) {
        throw new UnsupportedOperationException();
    }
}
