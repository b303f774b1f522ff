package dev.lathe.server.bootstrap;

import dev.lathe.objects.Security;
import dev.lathe.objects.Security.SecurityMode;
import dev.lathe.objects.Server;
import dev.lathe.stub.AbsentResourceException;
import dev.lathe.value.Opaque;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;

/**
 * An account of a LwM2M Server: a Security and a Server value that belong together.
 *
 * @param security how to reach it
 * @param server how to behave towards it
 */
public record LwM2mServerAccount(Security security, Server server) {

    /**
     * @throws IllegalArgumentException if one of them has no Short Server ID or both have not the same, if it is the account of
     *     a Bootstrap-Server, or if the descriptors do not allow a value
     */
    public LwM2mServerAccount {
        try {
            requirePair(security, server);
        } catch (AbsentResourceException e) {
            throw new IllegalArgumentException("an account needs this: " + e.diagnostic(), e);
        }
    }

    private static void requirePair(Security security, Server server) {
        Security.TYPE.check(security);
        Server.TYPE.check(server);
        if (security.bootstrapServer()) {
            throw new IllegalArgumentException("the account of a Bootstrap-Server has no Server value: use write(…)");
        }
        long id = security.shortServerId()
                .orElseThrow(() -> new IllegalArgumentException("the Security value has no Short Server ID"));
        if (id != server.shortServerId()) {
            throw new IllegalArgumentException("the Security value is of Short Server ID " + id
                    + ", the Server value of " + server.shortServerId());
        }
    }

    /**
     * The account of a server without security on the way: for closed networks and tests. Over UDP, with notifications stored
     * while the device is offline; for anything else, build both values.
     *
     * @param uri {@code coap://host[:port]}
     * @param shortServerId 1 to 65534
     * @param lifetime of registrations, whole seconds
     * @throws IllegalArgumentException if one of them is not so
     */
    public static LwM2mServerAccount noSec(String uri, int shortServerId, Duration lifetime) {
        if (!lifetime.equals(Duration.ofSeconds(lifetime.toSeconds()))) {
            throw new IllegalArgumentException("a lifetime is whole seconds, not " + lifetime);
        }
        // All three keys are mandatory Resources, and some devices stumble if one is missing.
        Security security = Security.builder()
                .serverUri(checked(uri))
                .bootstrapServer(false)
                .securityMode(SecurityMode.NO_SEC)
                .publicKeyOrIdentity(Opaque.EMPTY)
                .serverPublicKey(Opaque.EMPTY)
                .secretKey(Opaque.EMPTY)
                .shortServerId(shortServerId)
                .build();
        Server server = Server.builder()
                .shortServerId(shortServerId)
                .lifetime(lifetime.toSeconds())
                .notificationStoringWhenDisabledOrOffline(true)
                .binding("U")
                .build();
        return new LwM2mServerAccount(security, server);
    }

    private static String checked(String text) {
        try {
            URI uri = new URI(text);
            if ("coap".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null) {
                return text;
            }
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("'" + text + "' is no URI: write coap://host:port", e);
        }
        throw new IllegalArgumentException(
                "'" + text + "' is not where a server without security is: write coap://host:port");
    }

    int shortServerId() {
        return (int) server.shortServerId();
    }
}
