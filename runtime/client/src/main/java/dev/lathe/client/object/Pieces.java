package dev.lathe.client.object;

import dev.lathe.stub.client.OpaqueSink;
import dev.lathe.value.Opaque;
import java.nio.ByteBuffer;

/** An Opaque value, piece by piece. */
final class Pieces {

    /** As large as a block of CoAP may be (RFC 7959, 2.2). */
    private static final int OCTETS = 1024;

    private final Opaque whole;

    Pieces(Opaque whole) {
        this.whole = whole;
    }

    /** Hands all of them over, or tells the sink why not. */
    void into(OpaqueSink sink) {
        try {
            ByteBuffer octets = whole.asByteBuffer();
            for (int at = 0; at < whole.length(); at += OCTETS) {
                sink.accept(octets.slice(at, Math.min(OCTETS, whole.length() - at)));
            }
            sink.complete();
        } catch (RuntimeException | Error e) {
            sink.abort(e);
            throw e;
        }
    }
}
