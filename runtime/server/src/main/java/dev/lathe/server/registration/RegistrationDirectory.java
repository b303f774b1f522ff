package dev.lathe.server.registration;

import dev.lathe.message.Handler;
import dev.lathe.message.Method;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * {@code /rd} and what lies below: Register, Update and De-register, by method and path. Which protocol family a device speaks
 * shows when it registers, and its location stands for that from then on.
 */
public final class RegistrationDirectory implements Handler {

    /** The path segment of the directory; locations lie one below. */
    public static final String PATH = "rd";

    private final RegistrationDesk lwm2m;
    private final Optional<RegistrationDesk> draft0;

    /** @param draft0 empty for a server that speaks LwM2M only */
    public RegistrationDirectory(RegistrationDesk lwm2m, Optional<RegistrationDesk> draft0) {
        this.lwm2m = lwm2m;
        this.draft0 = draft0;
    }

    @Override
    public CompletableFuture<Response> handle(Request request) {
        Method method = request.method();
        return switch (request.path().size()) {
            case 1 -> method == Method.POST ? registering(request).register(request) : notAllowed("POST registers");
            case 2 ->
                method == Method.POST
                        ? registered(request).update(request)
                        : method == Method.DELETE
                                ? registered(request).deregister(request)
                                : notAllowed("POST updates, DELETE de-registers");
            default ->
                Response.error(ResponseCode.NOT_FOUND, "no such registration").toFuture();
        };
    }

    /** A device of LwM2M always says its version, and one of the early draft has none to say. */
    private RegistrationDesk registering(Request request) {
        boolean version =
                request.query().stream().anyMatch(option -> option.equals("lwm2m") || option.startsWith("lwm2m="));
        return version ? lwm2m : draft0.orElse(lwm2m);
    }

    private RegistrationDesk registered(Request request) {
        String id = request.path().get(1);
        return draft0.filter(desk -> desk.knows(id)).orElse(lwm2m);
    }

    private static CompletableFuture<Response> notAllowed(String allowed) {
        return Response.error(ResponseCode.METHOD_NOT_ALLOWED, allowed).toFuture();
    }
}
