package dev.lathe.message;

/** What a transport has found out about who a peer is. */
public sealed interface PeerIdentity {

    /** Nothing: there is no security on the way (NoSec). */
    PeerIdentity UNSECURED = new Unsecured();

    /** Nothing: there is no security on the way (NoSec). */
    record Unsecured() implements PeerIdentity {}
}
