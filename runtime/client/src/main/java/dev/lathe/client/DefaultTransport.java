package dev.lathe.client;

import dev.lathe.coap.CoapTransport;
import dev.lathe.transport.Transport;

/** CoAP over UDP; one for all clients whose builders name none, so that they share its threads. */
final class DefaultTransport {

    /** A device talks to its servers, and to hardly anybody else. */
    private static final int MAX_PEERS = 100;

    private DefaultTransport() {}

    static Transport shared() {
        return Holder.SHARED;
    }

    private static final class Holder {
        static final Transport SHARED =
                CoapTransport.builder().maxPeers(MAX_PEERS).build();
    }
}
