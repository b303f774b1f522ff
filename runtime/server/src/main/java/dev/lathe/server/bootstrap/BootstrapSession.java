package dev.lathe.server.bootstrap;

import dev.lathe.message.ContentFormat;
import dev.lathe.message.Peer;

/** One bootstrap of one device, from its Bootstrap-Request on. Equal only to itself. */
public final class BootstrapSession {

    private final BootstrapRequest request;

    BootstrapSession(BootstrapRequest request) {
        this.request = request;
    }

    /** The Endpoint Client Name. */
    public String endpoint() {
        return request.endpoint();
    }

    /** Where the device asked from, and is configured at. */
    public Peer peer() {
        return request.peer();
    }

    /** The format in which values are written. */
    public ContentFormat format() {
        return request.format();
    }

    @Override
    public String toString() {
        return request.toString();
    }
}
