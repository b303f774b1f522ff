package dev.lathe.stub.server;

/** One instance of a Resource that can be read. A Discover of it is not to be had: that of its Resource lists it. */
public interface ReadableResourceInstance<T> extends ReadableTarget<T> {}
