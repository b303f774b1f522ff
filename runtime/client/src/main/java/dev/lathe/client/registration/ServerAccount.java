package dev.lathe.client.registration;

import dev.lathe.objects.Security;
import dev.lathe.objects.Security.SecurityMode;
import dev.lathe.objects.Server;
import dev.lathe.value.Opaque;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a client reaches one server: what its Security and Server Objects begin with. Immutable; each method gives a changed
 * copy. Two are equal if a client behaves alike with both.
 */
public final class ServerAccount {

    private static final long MAX_LIFETIME = 0xffff_ffffL;
    private static final int DEFAULT_ID = 1;

    private final ServerAddress address;
    private final int shortServerId;
    private final Duration lifetime;
    private final RetryPolicy retries;

    private ServerAccount(ServerAddress address, int shortServerId, Duration lifetime, RetryPolicy retries) {
        this.address = address;
        this.shortServerId = shortServerId;
        this.lifetime = lifetime;
        this.retries = retries;
    }

    /**
     * A server without security on the way: for closed networks and tests. Short Server ID 1, lifetime one day.
     *
     * @param uri {@code coap://host[:port]}
     * @throws IllegalArgumentException if it is not such a URI
     */
    public static ServerAccount noSec(String uri) {
        return new ServerAccount(ServerAddress.parse(uri), DEFAULT_ID, Duration.ofDays(1), RetryPolicy.DEFAULT);
    }

    /**
     * The account that a bootstrap has written.
     *
     * @param retries what holds where the Server Object has no Communication Retry Resources
     * @param anyPort as {@link #fromAnyPort}
     * @throws IllegalArgumentException if a value is none that this client can work with; the message says which
     * @throws dev.lathe.stub.AbsentResourceException if a mandatory Resource is missing
     */
    public static ServerAccount of(Security security, Server server, RetryPolicy retries, boolean anyPort) {
        return new ServerAccount(
                        ServerAddress.parse(security.serverUri()).withAnyPort(anyPort),
                        DEFAULT_ID,
                        Duration.ZERO,
                        retries.changedBy(server))
                .shortServerId((int) Math.max(0, Math.min(server.shortServerId(), 0xffff)))
                .lifetime(Duration.ofSeconds(server.lifetime()));
    }

    /**
     * The same with a server at another place.
     *
     * @throws IllegalArgumentException unless it is {@code coap://host[:port]}
     */
    public ServerAccount at(String uri) {
        return new ServerAccount(
                ServerAddress.parse(uri).withAnyPort(address.anyPort()), shortServerId, lifetime, retries);
    }

    /** @throws IllegalArgumentException unless it is 1 to 65534 */
    public ServerAccount shortServerId(int id) {
        if (id < 1 || id > 65534) {
            throw new IllegalArgumentException("a Short Server ID is 1 to 65534, not " + id);
        }
        return new ServerAccount(address, id, lifetime, retries);
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
        return new ServerAccount(address, shortServerId, value, retries);
    }

    public ServerAccount retries(RetryPolicy policy) {
        return new ServerAccount(address, shortServerId, lifetime, policy);
    }

    /**
     * Takes whoever sends from the server's IP address for the server, whatever the port: for a server behind a balancer that
     * sends from several, and for looking at a device with other tools. Unless this is said the port must be the server's too.
     */
    public ServerAccount fromAnyPort() {
        return new ServerAccount(address.withAnyPort(true), shortServerId, lifetime, retries);
    }

    public URI uri() {
        return address.uri();
    }

    public ServerAddress address() {
        return address;
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

    /** What its Security Object Instance begins with. */
    public Security security() {
        return Security.builder()
                .serverUri(uri().toString())
                .bootstrapServer(false)
                .securityMode(SecurityMode.NO_SEC)
                .publicKeyOrIdentity(Opaque.EMPTY)
                .serverPublicKey(Opaque.EMPTY)
                .secretKey(Opaque.EMPTY)
                .shortServerId(shortServerId)
                .build();
    }

    /** What its Server Object Instance begins with. */
    public Server server() {
        return Server.builder()
                .shortServerId(shortServerId)
                .lifetime(lifetime.toSeconds())
                .notificationStoringWhenDisabledOrOffline(true)
                .binding(OwnServer.UDP)
                .build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ServerAccount that
                && address.equals(that.address)
                && shortServerId == that.shortServerId
                && lifetime.equals(that.lifetime)
                && retries.equals(that.retries);
    }

    @Override
    public int hashCode() {
        return Objects.hash(address, shortServerId, lifetime, retries);
    }

    @Override
    public String toString() {
        return uri().toString();
    }
}
