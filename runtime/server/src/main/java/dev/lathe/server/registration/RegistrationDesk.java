package dev.lathe.server.registration;

import dev.lathe.message.Handler;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;

/** Where devices of one protocol family register, update and de-register. */
public final class RegistrationDesk {

    private final Registrations registrations;
    private final Handler register;
    private final Handler update;
    private final Handler deregister;

    private RegistrationDesk(Registrations registrations, RegistrationRules rules, Clock clock, AddressClaims claims) {
        this.registrations = registrations;
        register = new RegisterOperation(registrations, rules, clock);
        update = new UpdateOperation(registrations, rules, clock, claims);
        deregister = new DeregisterOperation(registrations);
    }

    /** For devices of LwM2M 1.0 to 1.2. */
    public static RegistrationDesk lwm2m(Registrations registrations, Clock clock, AddressClaims claims) {
        return new RegistrationDesk(registrations, new LwM2mRules(), clock, claims);
    }

    /** For devices of the early draft. */
    public static RegistrationDesk draft0(Registrations registrations, Clock clock, AddressClaims claims) {
        return new RegistrationDesk(registrations, new Draft0Rules(), clock, claims);
    }

    boolean knows(String id) {
        return registrations.find(id).isPresent();
    }

    CompletableFuture<Response> register(Request request) {
        return register.handle(request);
    }

    CompletableFuture<Response> update(Request request) {
        return update.handle(request);
    }

    CompletableFuture<Response> deregister(Request request) {
        return deregister.handle(request);
    }
}
