package dev.lathe.stub.server;

/** One instance of a Resource that can be read and written. */
public interface ReadWriteResourceInstance<T> extends ReadableResourceInstance<T>, WritableResourceInstance<T> {}
