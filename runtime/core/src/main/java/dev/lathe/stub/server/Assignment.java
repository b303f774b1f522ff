package dev.lathe.stub.server;

import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.PayloadWriter;
import java.util.function.Consumer;

/**
 * A value and where it is to go: what {@link WritableTarget#to} and {@link RemoteInstance#to} make for
 * {@link RegisteredDevice#write}. Immutable.
 */
public final class Assignment {

    private final String endpoint;
    private final LwM2mPath path;
    private final Consumer<PayloadWriter> encoder;

    /** @param encoder writes within the Object Instance */
    Assignment(String endpoint, LwM2mPath path, Consumer<PayloadWriter> encoder) {
        this.endpoint = endpoint;
        this.path = path;
        this.encoder = encoder;
    }

    public LwM2mPath path() {
        return path;
    }

    String endpoint() {
        return endpoint;
    }

    void encode(PayloadWriter out) {
        encoder.accept(out);
    }

    /** Where, not what: the value may be a secret. */
    @Override
    public String toString() {
        return "assignment to " + path;
    }
}
