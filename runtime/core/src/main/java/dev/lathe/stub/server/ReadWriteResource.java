package dev.lathe.stub.server;

/** A Resource of a registered device that can be read and written. */
public interface ReadWriteResource<T> extends ReadableResource<T>, WritableResource<T> {}
