package dev.lathe.stub.server;

import dev.lathe.path.LwM2mPath;

/** Something on a device that can be addressed and has a value of a known type. */
public interface Target<T> {

    LwM2mPath path();
}
