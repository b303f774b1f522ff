package dev.lathe.stub.server;

import java.util.concurrent.CompletableFuture;

/** One instance of a Resource that can be written. */
public interface WritableResourceInstance<T> extends WritableTarget<T> {

    /**
     * Deletes it; the others stay. Only devices of LwM2M 1.2 and newer can: for others the future fails and nothing is sent. With
     * an older device, write the Resource without it.
     */
    CompletableFuture<Void> delete();
}
