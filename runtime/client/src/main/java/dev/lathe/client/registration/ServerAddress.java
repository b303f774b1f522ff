package dev.lathe.client.registration;

import dev.lathe.message.Peer;
import dev.lathe.value.Octets;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;

/**
 * Where a server without security is.
 *
 * @param anyPort whether whoever sends from its IP address is the server, whatever the port
 */
public record ServerAddress(URI uri, boolean anyPort) {

    private static final int DEFAULT_PORT = 5683;

    /** What the Resource LwM2M Server URI may have. */
    private static final int MAX_OCTETS = 255;

    /**
     * Reads {@code coap://host[:port]}; the host need not be known.
     *
     * @throws IllegalArgumentException if it is not such a URI
     */
    public static ServerAddress parse(String text) {
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
                || uri.getRawFragment() != null
                || uri.getRawUserInfo() != null;
        if (uri.getHost() == null || more || uri.getPort() == 0 || uri.getPort() > 0xffff) {
            throw new IllegalArgumentException("'" + text + "' is not a server's URI: write coap://host:port");
        }
        if (Octets.count(text) > MAX_OCTETS) {
            throw new IllegalArgumentException(
                    "a server's URI has at most " + MAX_OCTETS + " octets: coap://host:port");
        }
        return new ServerAddress(uri, false);
    }

    public ServerAddress withAnyPort(boolean any) {
        return new ServerAddress(uri, any);
    }

    public String host() {
        return uri.getHost();
    }

    /** Asks the name service, which may take its time; unresolved if it does not know the host. */
    public InetSocketAddress resolve() {
        return new InetSocketAddress(host(), uri.getPort() < 0 ? DEFAULT_PORT : uri.getPort());
    }

    /** Whether that peer is the server, which was found at {@code found}. */
    public boolean isOf(Peer peer, Peer found) {
        return peer.equals(found)
                || (anyPort
                        && peer.identity().equals(found.identity())
                        && peer.address().getAddress() != null
                        && peer.address().getAddress().equals(found.address().getAddress()));
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
