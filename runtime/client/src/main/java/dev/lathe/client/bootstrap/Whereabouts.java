package dev.lathe.client.bootstrap;

import dev.lathe.message.Peer;
import java.net.InetSocketAddress;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The account of the Bootstrap-Server, as long as there is one, and where that was found. Safe for all threads. */
final class Whereabouts {

    private volatile @Nullable BootstrapAccount account;
    private volatile @Nullable Peer found;

    Whereabouts(BootstrapAccount account) {
        this.account = account;
    }

    @Nullable
    BootstrapAccount account() {
        return account;
    }

    Optional<Peer> peer() {
        return Optional.ofNullable(found);
    }

    /** Another account, whose server is still to be found. */
    void become(BootstrapAccount other) {
        account = other;
    }

    void foundAt(InetSocketAddress address) {
        found = address.isUnresolved() ? null : Peer.unsecured(address);
    }

    void forget() {
        account = null;
        found = null;
    }

    /** Whether that peer is the Bootstrap-Server, whatever it may do at the moment. */
    boolean isOf(Peer peer) {
        BootstrapAccount now = account;
        Peer there = found;
        return now != null && there != null && now.address().isOf(peer, there);
    }
}
