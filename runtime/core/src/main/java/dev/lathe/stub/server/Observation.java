package dev.lathe.stub.server;

import java.util.concurrent.CompletableFuture;

/** An observation of something on a registered device. Safe for all threads. */
public interface Observation extends AutoCloseable {

    /** Ends well when the device has accepted; fails with what it answered instead. */
    CompletableFuture<Void> established();

    /** Ends well, with the reason, when nothing more will be heard. */
    CompletableFuture<EndReason> ended();

    /** Cancels: tells the device with a GET that deregisters. Does nothing when called again. */
    @Override
    void close();

    /** Cancels without a word: the device is told by a Reset when it next notifies. */
    void forget();
}
