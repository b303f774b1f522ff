package dev.lathe.client.object;

import dev.lathe.message.Peer;
import java.util.OptionalInt;

/** Tells which server a peer is. Safe for all threads. */
@FunctionalInterface
public interface ServerLookup {

    /** Its Short Server ID; empty if it is no server of this client. */
    OptionalInt shortServerId(Peer peer);
}
