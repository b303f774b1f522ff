package dev.lathe.stub.server;

import dev.lathe.value.Multiple;

/** A Resource with multiple instances that can be read. */
public interface ReadableMultiple<T> extends ReadableResource<Multiple<T>> {

    /** One of its Resource Instances. */
    ReadableResourceInstance<T> at(int resourceInstance);
}
