package dev.lathe.stub.server;

import dev.lathe.value.UnsignedInteger;

/** A Resource of whole numbers from 0 to 2^64-1 that can be read and written. */
public interface ReadWriteUnsigned extends ReadWriteResource<UnsignedInteger>, WritableUnsigned {}
