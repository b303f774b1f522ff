package dev.lathe.stub.server;

import dev.lathe.path.LwM2mPath;
import dev.lathe.spec.DataType;

/**
 * What a request is about, and what is known of it.
 *
 * @param type of the Resource, {@code NONE} for an Object Instance
 * @param multiple whether the path is a Resource with multiple instances
 */
public record RemoteAddress(LwM2mPath path, DataType type, boolean multiple) {}
