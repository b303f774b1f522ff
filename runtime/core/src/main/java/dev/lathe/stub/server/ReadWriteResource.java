package dev.lathe.stub.server;

import dev.lathe.link.Link;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A Resource of a registered device that can be read and written. */
public interface ReadWriteResource<T> extends ReadableResource<T>, WritableResource<T> {

    @Override
    CompletableFuture<List<Link>> discover();
}
