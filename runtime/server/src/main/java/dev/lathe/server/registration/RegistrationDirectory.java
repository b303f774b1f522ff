package dev.lathe.server.registration;

import dev.lathe.message.Handler;
import dev.lathe.message.Method;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;

/** {@code /rd} and what lies below: Register, Update and De-register, by method and path. */
public final class RegistrationDirectory implements Handler {

    /** The path segment of the directory; locations lie one below. */
    public static final String PATH = "rd";

    private final Handler register;
    private final Handler update;
    private final Handler deregister;

    public RegistrationDirectory(Registrations registrations, Clock clock, AddressClaims claims) {
        register = new RegisterOperation(registrations, clock);
        update = new UpdateOperation(registrations, clock, claims);
        deregister = new DeregisterOperation(registrations);
    }

    @Override
    public CompletableFuture<Response> handle(Request request) {
        Method method = request.method();
        return switch (request.path().size()) {
            case 1 -> method == Method.POST ? register.handle(request) : notAllowed("POST registers");
            case 2 ->
                method == Method.POST
                        ? update.handle(request)
                        : method == Method.DELETE
                                ? deregister.handle(request)
                                : notAllowed("POST updates, DELETE de-registers");
            default ->
                Response.error(ResponseCode.NOT_FOUND, "no such registration").toFuture();
        };
    }

    private static CompletableFuture<Response> notAllowed(String allowed) {
        return Response.error(ResponseCode.METHOD_NOT_ALLOWED, allowed).toFuture();
    }
}
