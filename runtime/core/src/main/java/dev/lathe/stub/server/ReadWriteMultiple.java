package dev.lathe.stub.server;

import dev.lathe.value.Multiple;

/** A Resource with multiple instances that can be read and written. */
public interface ReadWriteMultiple<T> extends ReadableMultiple<T>, ReadWriteResource<Multiple<T>>, WritableMultiple<T> {

    @Override
    ReadWriteResourceInstance<T> at(int resourceInstance);
}
