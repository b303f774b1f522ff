package dev.lathe.transport;

import dev.lathe.message.Request;
import dev.lathe.message.Response;
import java.net.InetSocketAddress;
import java.util.concurrent.CompletableFuture;

/**
 * One CoAP endpoint: retransmits, recognises duplicates, matches answers to requests, transfers in blocks what is large.
 * Safe for all threads.
 */
public interface CoapEndpoint extends AutoCloseable {

    /** Where it listens. */
    InetSocketAddress address();

    /**
     * Sends a request that has a peer. Any response ends the future well, an error code too.
     *
     * <p>Fails with {@link dev.lathe.message.RequestTimeoutException} when no acknowledgement comes within the retransmission
     * times of RFC 7252, or the answer stays out; with {@link dev.lathe.message.TransportException} when the message cannot be
     * sent or is rejected. Cancelling the future ends the exchange: nothing is sent again.
     *
     * @throws IllegalArgumentException if the request registers an observation: that is what {@link #observe} does
     */
    CompletableFuture<Response> send(Request request);

    /**
     * Sends a request, with Observe option 0 whether it has one or not, and hears its notifications. A request with the token
     * of an earlier observation takes its place (RFC 7641, 3.3.1).
     */
    ObserveRelation observe(Request request, NotificationListener listener);

    /**
     * Sends a notification for an observation that a peer registered here. Cancelling the future ends its retransmission.
     *
     * @param notification carries an Observe option while the observation goes on, none when it ends
     * @param confirmable whether to ask for an acknowledgement; without, the future ends when the message is on its way
     */
    CompletableFuture<Delivery> notify(NotificationTarget target, Response notification, boolean confirmable);

    /** Ends all exchanges: their futures fail with {@link dev.lathe.message.TransportException}. */
    @Override
    void close();
}
