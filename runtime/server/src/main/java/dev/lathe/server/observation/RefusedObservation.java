package dev.lathe.server.observation;

import dev.lathe.message.LwM2mException;
import dev.lathe.stub.server.EndReason;
import dev.lathe.stub.server.Observation;
import java.util.concurrent.CompletableFuture;

/** An observation that could not even be asked for. */
record RefusedObservation(LwM2mException cause) implements Observation {

    @Override
    public CompletableFuture<Void> established() {
        return CompletableFuture.failedFuture(cause);
    }

    @Override
    public CompletableFuture<EndReason> ended() {
        return CompletableFuture.completedFuture(EndReason.REFUSED);
    }

    @Override
    public void close() {
        // over from the start
    }

    @Override
    public void forget() {
        // over from the start
    }
}
