package dev.lathe.client.bootstrap;

import dev.lathe.client.registration.RetryPolicy;
import dev.lathe.client.registration.ServerAddress;
import dev.lathe.objects.Security;
import dev.lathe.objects.Security.SecurityMode;
import dev.lathe.value.Opaque;
import java.net.URI;
import java.time.Duration;

/**
 * How a client reaches its Bootstrap-Server: what the Security Object Instance of that server begins with, and when to turn to
 * it. Immutable; each method gives a changed copy.
 */
public final class BootstrapAccount {

    private static final long MAX_SECONDS = 0xffff_ffffL;

    private final ServerAddress address;
    private final Duration holdOff;
    private final Duration accountTimeout;
    private final RetryPolicy retries;

    private BootstrapAccount(ServerAddress address, Duration holdOff, Duration accountTimeout, RetryPolicy retries) {
        this.address = address;
        this.holdOff = holdOff;
        this.accountTimeout = accountTimeout;
        this.retries = retries;
    }

    /**
     * A Bootstrap-Server without security on the way: for closed networks and tests.
     *
     * @param uri {@code coap://host[:port]}
     * @throws IllegalArgumentException if it is not such a URI
     */
    public static BootstrapAccount noSec(String uri) {
        return new BootstrapAccount(ServerAddress.parse(uri), Duration.ZERO, Duration.ZERO, RetryPolicy.DEFAULT);
    }

    /**
     * How long a client that has no server waits for the Bootstrap-Server to begin before it asks itself (/0/x/11); not at all
     * unless set.
     *
     * @throws IllegalArgumentException unless it is whole seconds, 0 to 2^32-1
     */
    public BootstrapAccount holdOff(Duration time) {
        return new BootstrapAccount(address, seconds("a hold-off time", time), accountTimeout, retries);
    }

    /**
     * How long after a bootstrap the client forgets this account (/0/x/12); never unless set, or zero.
     *
     * @throws IllegalArgumentException unless it is whole seconds, 0 to 2^32-1
     */
    public BootstrapAccount accountTimeout(Duration time) {
        return new BootstrapAccount(address, holdOff, seconds("an account timeout", time), retries);
    }

    private static Duration seconds(String what, Duration time) {
        if (time.isNegative() || time.getNano() != 0 || time.getSeconds() > MAX_SECONDS) {
            throw new IllegalArgumentException(what + " is whole seconds from 0 to " + MAX_SECONDS + ", not " + time);
        }
        return time;
    }

    /** When to ask again after a bootstrap failed. */
    public BootstrapAccount retries(RetryPolicy policy) {
        return new BootstrapAccount(address, holdOff, accountTimeout, policy);
    }

    /**
     * Takes whoever sends from the server's IP address for the server, whatever the port; the server that a bootstrap
     * configures as well, unless the client had it before.
     */
    public BootstrapAccount fromAnyPort() {
        return new BootstrapAccount(address.withAnyPort(true), holdOff, accountTimeout, retries);
    }

    /**
     * This account as a Bootstrap-Server has written it; what a Security Object does not say stays.
     *
     * @throws IllegalArgumentException if a value is none that this client can work with; the message says which
     * @throws dev.lathe.stub.AbsentResourceException if a mandatory Resource is missing
     */
    BootstrapAccount changedBy(Security security) {
        return new BootstrapAccount(
                        ServerAddress.parse(security.serverUri()).withAnyPort(address.anyPort()),
                        holdOff,
                        accountTimeout,
                        retries)
                .holdOff(Duration.ofSeconds(security.clientHoldOffTime().orElse(0)))
                .accountTimeout(Duration.ofSeconds(
                        security.bootstrapServerAccountTimeout().orElse(0)));
    }

    public URI uri() {
        return address.uri();
    }

    ServerAddress address() {
        return address;
    }

    public Duration holdOff() {
        return holdOff;
    }

    public Duration accountTimeout() {
        return accountTimeout;
    }

    public RetryPolicy retries() {
        return retries;
    }

    /** What its Security Object Instance begins with. */
    public Security security() {
        Security.Builder security = Security.builder()
                .serverUri(uri().toString())
                .bootstrapServer(true)
                .securityMode(SecurityMode.NO_SEC)
                .publicKeyOrIdentity(Opaque.EMPTY)
                .serverPublicKey(Opaque.EMPTY)
                .secretKey(Opaque.EMPTY);
        if (!holdOff.isZero()) {
            security.clientHoldOffTime(holdOff.toSeconds());
        }
        if (!accountTimeout.isZero()) {
            security.bootstrapServerAccountTimeout(accountTimeout.toSeconds());
        }
        return security.build();
    }

    @Override
    public String toString() {
        return uri().toString();
    }
}
