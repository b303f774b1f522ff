package dev.lathe.transport;

import dev.lathe.message.Handler;
import java.net.InetSocketAddress;

/** A CoAP stack that opens endpoints. Implementations are safe for all threads. */
@FunctionalInterface
public interface Transport {

    /**
     * Opens an endpoint that serves requests from now on.
     *
     * @param local where to listen; port 0 for one of the system's choice
     * @param inbound answers what arrives; called on the transport's threads
     * @param resets is told when a peer rejects a notification
     * @throws dev.lathe.message.TransportException if the address cannot be had
     */
    CoapEndpoint open(InetSocketAddress local, Handler inbound, ResetListener resets);

    /** Hears of rejected notifications (RFC 7641, 3.6): the observation they belong to is over. */
    @FunctionalInterface
    interface ResetListener {
        void rejected(NotificationTarget target);
    }
}
