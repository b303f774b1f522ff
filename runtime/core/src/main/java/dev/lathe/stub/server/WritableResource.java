package dev.lathe.stub.server;

import dev.lathe.link.Link;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A Resource of a registered device that can be written. Safe for all threads. */
public interface WritableResource<T> extends WritableTarget<T> {

    /** Its attributes, and which instances it has where it may have several. */
    CompletableFuture<List<Link>> discover();
}
