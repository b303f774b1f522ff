package dev.lathe.client.registration;

import dev.lathe.message.Peer;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;

/**
 * How a client reaches one server: what its Security and Server Objects begin with. Immutable; each method gives a changed
 * copy.
 */
public final class ServerAccount {

    private static final int DEFAULT_PORT = 5683;
    private static final long MAX_LIFETIME = 0xffff_ffffL;

    private final URI uri;
    private final int shortServerId;
    private final Duration lifetime;
    private final RetryPolicy retries;
    private final boolean anyPort;

    private ServerAccount(URI uri, int shortServerId, Duration lifetime, RetryPolicy retries, boolean anyPort) {
        this.uri = uri;
        this.shortServerId = shortServerId;
        this.lifetime = lifetime;
        this.retries = retries;
        this.anyPort = anyPort;
    }

    /**
     * A server without security on the way: for closed networks and tests. Short Server ID 1, lifetime one day.
     *
     * @param uri {@code coap://host[:port]}
     * @throws IllegalArgumentException if it is not such a URI
     */
    public static ServerAccount noSec(String uri) {
        return new ServerAccount(checked(uri), 1, Duration.ofDays(1), RetryPolicy.DEFAULT, false);
    }

    private static URI checked(String text) {
        URI uri;
        try {
            uri = new URI(text);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("'" + text + "' is no URI: write coap://host:port", e);
        }
        if (!"coap".equalsIgnoreCase(uri.getScheme())) {
            throw new IllegalArgumentException(
                    "'" + text + "' does not begin with coap://, the scheme of a server without security");
        }
        boolean more = (uri.getRawPath() != null
                        && !uri.getRawPath().isEmpty()
                        && !uri.getRawPath().equals("/"))
                || uri.getRawQuery() != null
                || uri.getRawUserInfo() != null;
        if (uri.getHost() == null || more || uri.getPort() == 0 || uri.getPort() > 0xffff) {
            throw new IllegalArgumentException("'" + text + "' is not a server's URI: write coap://host:port");
        }
        return uri;
    }

    /** @throws IllegalArgumentException unless it is 1 to 65534 */
    public ServerAccount shortServerId(int id) {
        if (id < 1 || id > 65534) {
            throw new IllegalArgumentException("a Short Server ID is 1 to 65534, not " + id);
        }
        return new ServerAccount(uri, id, lifetime, retries, anyPort);
    }

    /**
     * How long the server keeps the registration without hearing of the client.
     *
     * @throws IllegalArgumentException unless it is whole seconds, 1 to 2^32-1
     */
    public ServerAccount lifetime(Duration value) {
        if (value.getNano() != 0 || value.toSeconds() < 1 || value.getSeconds() > MAX_LIFETIME) {
            throw new IllegalArgumentException(
                    "a lifetime is whole seconds from 1 to " + MAX_LIFETIME + ", not " + value);
        }
        return new ServerAccount(uri, shortServerId, value, retries, anyPort);
    }

    public ServerAccount retries(RetryPolicy policy) {
        return new ServerAccount(uri, shortServerId, lifetime, policy, anyPort);
    }

    /**
     * Takes whoever sends from the server's IP address for the server, whatever the port: for a server behind a balancer that
     * sends from several, and for looking at a device with other tools. Unless this is said the port must be the server's too.
     */
    public ServerAccount fromAnyPort() {
        return new ServerAccount(uri, shortServerId, lifetime, retries, true);
    }

    public URI uri() {
        return uri;
    }

    public int shortServerId() {
        return shortServerId;
    }

    public Duration lifetime() {
        return lifetime;
    }

    public RetryPolicy retries() {
        return retries;
    }

    /** Whether that peer is the server, which was found at {@code server}. */
    boolean isOf(Peer peer, Peer server) {
        return peer.equals(server)
                || (anyPort
                        && peer.identity().equals(server.identity())
                        && peer.address().getAddress() != null
                        && peer.address().getAddress().equals(server.address().getAddress()));
    }

    String host() {
        return uri.getHost();
    }

    int port() {
        return uri.getPort() < 0 ? DEFAULT_PORT : uri.getPort();
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
