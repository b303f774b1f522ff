package dev.lathe.stub.server;

/** A Resource of whole numbers that can be read and written. */
public interface ReadWriteLong extends ReadWriteResource<Long>, WritableLong {}
