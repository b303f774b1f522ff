package dev.lathe.stub.server;

import dev.lathe.value.Multiple;
import java.util.concurrent.CompletableFuture;

/** A Resource with multiple instances that can be written. */
public interface WritableMultiple<T> extends WritableResource<Multiple<T>> {

    /** Adds these Resource Instances, or replaces them where they exist; the others stay. Write replaces all. */
    CompletableFuture<Void> merge(Multiple<T> values);

    /** One of its Resource Instances. */
    WritableResourceInstance<T> at(int resourceInstance);
}
