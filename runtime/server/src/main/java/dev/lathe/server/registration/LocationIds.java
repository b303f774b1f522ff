package dev.lathe.server.registration;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * Ids of registrations. Who knows the location of an unsecured device can update and de-register it, so they have 96 random bits.
 */
final class LocationIds {

    private static final int OCTETS = 12;

    private final SecureRandom random = new SecureRandom();

    /** 16 characters that need no escaping in a path. */
    String next() {
        byte[] octets = new byte[OCTETS];
        random.nextBytes(octets);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
    }
}
