package dev.lathe.stub.client;

import java.nio.ByteBuffer;

/**
 * Takes an Opaque value in pieces, so that a device can pass them on to flash memory instead of having a second copy of the
 * whole. Called as the methods of the Object Instance are: one call at a time, never on a protocol thread. After
 * {@link #complete} or {@link #abort} nothing more is called.
 *
 * <p>The value has been checked against the descriptor's range, and {@code validate} has seen it. A
 * {@link dev.lathe.message.ResponseException} that a method throws becomes the answer to the Write.
 */
public interface OpaqueSink {

    /** The next octets, some hundred or thousand of them. The buffer cannot be written to and is valid during the call only. */
    void accept(ByteBuffer octets);

    /** These were all octets. */
    void complete();

    /** Something failed, perhaps this sink: what it has taken is no value. */
    default void abort(Throwable why) {}
}
