package dev.lathe.client.registration;

import dev.lathe.objects.Security.SecurityMode;
import dev.lathe.objects.SecurityInstance;
import dev.lathe.value.Opaque;

/** The Security Object of a server without security. No server reads it; only the Bootstrap interface may reach it. */
public final class OwnSecurity extends SecurityInstance {

    private final ServerAccount account;

    public OwnSecurity(ServerAccount account) {
        this.account = account;
    }

    @Override
    public String serverUri() {
        return account.uri().toString();
    }

    @Override
    public boolean bootstrapServer() {
        return false;
    }

    @Override
    public SecurityMode securityMode() {
        return SecurityMode.NO_SEC;
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
