package dev.lathe.server.registration;

import dev.lathe.message.Handler;
import dev.lathe.message.PeerIdentity;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import java.util.concurrent.CompletableFuture;

/** De-register: {@code DELETE /rd/{id}} (LwM2M Core, 6.2.3), by the identity that registered. */
final class DeregisterOperation implements Handler {

    private final Registrations registrations;

    DeregisterOperation(Registrations registrations) {
        this.registrations = registrations;
    }

    @Override
    public CompletableFuture<Response> handle(Request request) {
        PeerIdentity sender = request.peer().identity();
        boolean done = registrations.deregister(
                request.path().get(1),
                registration -> registration.peer().identity().equals(sender));
        return (done
                        ? Response.of(ResponseCode.DELETED)
                        : Response.error(ResponseCode.NOT_FOUND, "no such registration"))
                .toFuture();
    }
}
