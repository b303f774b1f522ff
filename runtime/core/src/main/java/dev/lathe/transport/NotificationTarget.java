package dev.lathe.transport;

import dev.lathe.message.Peer;
import dev.lathe.message.Request;
import dev.lathe.value.Opaque;

/** Whom notifications of one observation go to: the peer that registered it, under its token (RFC 7641, 3.1). */
public record NotificationTarget(Peer peer, Opaque token) {

    public static NotificationTarget of(Request request) {
        return new NotificationTarget(request.peer(), request.token());
    }
}
