package dev.lathe.server;

import dev.lathe.server.bootstrap.BootstrapSession;
import dev.lathe.server.bootstrap.Sessions;
import dev.lathe.transport.CoapEndpoint;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A LwM2M Bootstrap-Server (LwM2M 1.0 to 1.2): devices ask to be configured, and are given the accounts of their LwM2M Servers and
 * whatever else they are to have.
 *
 * <pre>{@code
 * try (var bootstrap = BootstrapServer.builder()
 *         .coap(5693)
 *         .accounts("urn:dev:os:32473-hall", BootstrapConfiguration.builder()
 *                 .server(LwM2mServerAccount.noSec("coap://192.0.2.1", 101, Duration.ofMinutes(5)))
 *                 .build())
 *         .start()) { … }
 * }</pre>
 *
 * <p>A Bootstrap-Request is answered 2.04, and when that is out the sequence of
 * {@link dev.lathe.server.bootstrap.BootstrapConfiguration} runs: one request after the other, each confirmable and within its time
 * limit. What comes of it, a {@link dev.lathe.server.bootstrap.BootstrapListener} hears. When an endpoint asks again while its
 * session goes on, that session ends and a new one begins. Sessions are kept in memory only: a server that was restarted knows
 * nothing of earlier ones, and their devices ask again.
 *
 * <p>Devices of the early draft, which say so in the body of their Bootstrap-Request, are given the draft's Bootstrapping Object
 * instead: one Write and the Finish.
 *
 * <p>Without security nothing proves who asks: whoever knows the name of an endpoint can have its configuration sent to himself, and
 * end its session by asking for another. Give no secrets to devices that are reached without security. A forged source address makes
 * this server send to somebody who never asked; that is kept small: one session for an endpoint, and one request at a time, which is
 * repeated four times and then given up; nothing more comes without an answer. The first is a Delete or a Discover of some ten octets;
 * a Write only for devices of the early draft, and where a configuration deletes nothing and has neither accounts nor Security values.
 * Endpoints nobody knows cause nothing but a 4.00.
 *
 * <p>Safe for all threads.
 */
public final class BootstrapServer implements AutoCloseable {

    private final CoapEndpoint endpoint;
    private final Sessions sessions;
    private final List<Runnable> closing;
    private final AtomicBoolean closed = new AtomicBoolean();

    /** @param closing what to do, in this order, when the server is closed */
    BootstrapServer(CoapEndpoint endpoint, Sessions sessions, List<Runnable> closing) {
        this.endpoint = endpoint;
        this.sessions = sessions;
        this.closing = closing;
    }

    public static BootstrapServerBuilder builder() {
        return new BootstrapServerBuilder();
    }

    /** Where it listens, with the port it was given. */
    public InetSocketAddress address() {
        return endpoint.address();
    }

    /** The sessions that go on at this moment. */
    public List<BootstrapSession> sessions() {
        return sessions.all();
    }

    /** Ends all sessions, sends nothing more and stops listening. Does nothing when called again. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            closing.forEach(Runnable::run);
        }
    }
}
