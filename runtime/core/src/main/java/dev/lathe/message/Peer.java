package dev.lathe.message;

import java.net.InetSocketAddress;

/**
 * Who is at the other end.
 *
 * @param identity who the transport says it is; an address alone proves nothing
 */
public record Peer(InetSocketAddress address, PeerIdentity identity) {

    /** A peer that has not proved who it is. */
    public static Peer unsecured(InetSocketAddress address) {
        return new Peer(address, PeerIdentity.UNSECURED);
    }

    @Override
    public String toString() {
        return address.getHostString() + ":" + address.getPort();
    }
}
