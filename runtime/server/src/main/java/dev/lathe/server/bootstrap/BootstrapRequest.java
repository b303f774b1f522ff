package dev.lathe.server.bootstrap;

import dev.lathe.message.ContentFormat;
import dev.lathe.message.Peer;

/**
 * A Bootstrap-Request, as far as it says who asks.
 *
 * @param endpoint the Endpoint Client Name; without security, nothing proves it
 * @param peer where it came from; without security, nothing proves that either
 * @param format what values would be written in: what the device prefers, else TLV
 */
public record BootstrapRequest(String endpoint, Peer peer, ContentFormat format) {

    @Override
    public String toString() {
        return "'" + endpoint + "' at " + peer;
    }
}
