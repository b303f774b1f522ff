package dev.lathe.client.registration;

import dev.lathe.client.object.Recording;
import dev.lathe.objects.Security;
import dev.lathe.objects.SecurityInstance;
import dev.lathe.spec.ResourceSpec;
import dev.lathe.stub.AbsentResourceException;
import dev.lathe.value.Multiple;
import dev.lathe.value.ObjectLink;
import dev.lathe.value.Opaque;
import dev.lathe.value.UnsignedInteger;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The Security Object of an account, as the application or a Bootstrap-Server gave it; it never changes. No server reads it;
 * only the Bootstrap interface may reach it. What it was not given, it does not have.
 */
public final class OwnSecurity extends SecurityInstance {

    private final Security value;
    private final Set<Integer> held;

    public OwnSecurity(Security value) {
        this.value = value;
        this.held = Recording.of(Security.TYPE, value).ids();
    }

    public Security value() {
        return value;
    }

    @Override
    protected boolean has(ResourceSpec resource) {
        return held.contains(resource.id());
    }

    private static long require(OptionalLong value, ResourceSpec resource) {
        return value.orElseThrow(() -> new AbsentResourceException(resource));
    }

    private static <T> T require(Optional<T> value, ResourceSpec resource) {
        return value.orElseThrow(() -> new AbsentResourceException(resource));
    }

    @Override
    public String serverUri() {
        return value.serverUri();
    }

    @Override
    public boolean bootstrapServer() {
        return value.bootstrapServer();
    }

    @Override
    public Security.SecurityMode securityMode() {
        return value.securityMode();
    }

    @Override
    public Opaque publicKeyOrIdentity() {
        return value.publicKeyOrIdentity();
    }

    @Override
    public Opaque serverPublicKey() {
        return value.serverPublicKey();
    }

    @Override
    public Opaque secretKey() {
        return value.secretKey();
    }

    @Override
    public long smsSecurityMode() {
        return require(value.smsSecurityMode(), SMS_SECURITY_MODE);
    }

    @Override
    public Opaque smsBindingKeyParameters() {
        return require(value.smsBindingKeyParameters(), SMS_BINDING_KEY_PARAMETERS);
    }

    @Override
    public Opaque smsBindingSecretKeyS() {
        return require(value.smsBindingSecretKeyS(), SMS_BINDING_SECRET_KEY_S);
    }

    @Override
    public String lwM2MServerSmsNumber() {
        return require(value.lwM2MServerSmsNumber(), LWM2M_SERVER_SMS_NUMBER);
    }

    @Override
    public long shortServerId() {
        return require(value.shortServerId(), SHORT_SERVER_ID);
    }

    @Override
    public long clientHoldOffTime() {
        return require(value.clientHoldOffTime(), CLIENT_HOLD_OFF_TIME);
    }

    @Override
    public long bootstrapServerAccountTimeout() {
        return require(value.bootstrapServerAccountTimeout(), BOOTSTRAP_SERVER_ACCOUNT_TIMEOUT);
    }

    @Override
    public Security.MatchingType matchingType() {
        return require(value.matchingType(), MATCHING_TYPE);
    }

    @Override
    public String sni() {
        return require(value.sni(), SNI);
    }

    @Override
    public Security.CertificateUsage certificateUsage() {
        return require(value.certificateUsage(), CERTIFICATE_USAGE);
    }

    @Override
    public Multiple<UnsignedInteger> dtlsTlsCiphersuite() {
        return require(value.dtlsTlsCiphersuite(), DTLS_TLS_CIPHERSUITE);
    }

    @Override
    public ObjectLink oscoreSecurityMode() {
        return require(value.oscoreSecurityMode(), OSCORE_SECURITY_MODE);
    }
}
