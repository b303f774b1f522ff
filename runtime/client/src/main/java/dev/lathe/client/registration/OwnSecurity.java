package dev.lathe.client.registration;

import dev.lathe.objects.SecurityInstance;
import dev.lathe.value.Opaque;

/** The Security Object of a server without security. No server reads it; bootstrapping will write it. */
public final class OwnSecurity extends SecurityInstance {

    private static final long NO_SEC = 3;

    private volatile String uri;
    private volatile long shortServerId;
    private volatile boolean bootstrapServer;
    private volatile long securityMode = NO_SEC;
    private volatile Opaque identity = Opaque.EMPTY;
    private volatile Opaque serverKey = Opaque.EMPTY;
    private volatile Opaque secretKey = Opaque.EMPTY;

    public OwnSecurity(ServerAccount account) {
        this.uri = account.uri().toString();
        this.shortServerId = account.shortServerId();
    }

    @Override
    public String lwm2mServerUri() {
        return uri;
    }

    @Override
    public void lwm2mServerUri(String value) {
        uri = value;
    }

    @Override
    public boolean bootstrapServer() {
        return bootstrapServer;
    }

    @Override
    public void bootstrapServer(boolean value) {
        bootstrapServer = value;
    }

    @Override
    public long securityMode() {
        return securityMode;
    }

    @Override
    public void securityMode(long value) {
        securityMode = value;
    }

    @Override
    public Opaque publicKeyOrIdentity() {
        return identity;
    }

    @Override
    public void publicKeyOrIdentity(Opaque value) {
        identity = value;
    }

    @Override
    public Opaque serverPublicKey() {
        return serverKey;
    }

    @Override
    public void serverPublicKey(Opaque value) {
        serverKey = value;
    }

    @Override
    public Opaque secretKey() {
        return secretKey;
    }

    @Override
    public void secretKey(Opaque value) {
        secretKey = value;
    }

    @Override
    public long shortServerId() {
        return shortServerId;
    }

    @Override
    public void shortServerId(long value) {
        shortServerId = value;
    }
}
