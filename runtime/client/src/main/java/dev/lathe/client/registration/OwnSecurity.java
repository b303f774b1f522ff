package dev.lathe.client.registration;

import dev.lathe.objects.SecurityInstance;
import dev.lathe.value.Opaque;

/** The Security Object of an account without security. No server reads it. */
public final class OwnSecurity extends SecurityInstance {

    private static final long NO_SEC = 3;

    private final ServerAccount account;

    public OwnSecurity(ServerAccount account) {
        this.account = account;
    }

    @Override
    public String lwm2mServerUri() {
        return account.uri().toString();
    }

    @Override
    public boolean bootstrapServer() {
        return false;
    }

    @Override
    public long securityMode() {
        return NO_SEC;
    }

    @Override
    public Opaque publicKeyOrIdentity() {
        return Opaque.EMPTY;
    }

    @Override
    public Opaque serverPublicKey() {
        return Opaque.EMPTY;
    }

    @Override
    public Opaque secretKey() {
        return Opaque.EMPTY;
    }

    @Override
    public long shortServerId() {
        return account.shortServerId();
    }
}
