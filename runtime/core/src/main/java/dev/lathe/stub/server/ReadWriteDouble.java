package dev.lathe.stub.server;

/** A Resource of floating-point numbers that can be read and written. */
public interface ReadWriteDouble extends ReadWriteResource<Double>, WritableDouble {}
