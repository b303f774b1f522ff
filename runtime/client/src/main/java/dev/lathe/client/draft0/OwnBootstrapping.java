package dev.lathe.client.draft0;

import dev.lathe.client.registration.ServerAccount;
import dev.lathe.client.registration.ServerAddress;
import dev.lathe.message.ResponseCode;
import dev.lathe.message.ResponseException;
import dev.lathe.objects.draft0.Bootstrapping;
import dev.lathe.objects.draft0.BootstrappingObject;
import dev.lathe.spec.InvalidValueException;
import dev.lathe.stub.AbsentResourceException;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The Object Bootstrapping of the early draft (7.4): where the server is and what the client is called there. A bootstrap writes
 * both; the server can write its location, and sends the client elsewhere by that. Safe for all threads.
 */
public final class OwnBootstrapping extends BootstrappingObject {

    private final ServerAccount model;
    private final Consumer<ServerAccount> move;
    private volatile Bootstrapping value;

    /**
     * @param endpoint the name the client begins with
     * @param server the account it begins with, if it has one
     * @param model what an account has beside the location
     * @param move told of another location that the server wrote; must not block
     */
    public OwnBootstrapping(
            String endpoint, @Nullable ServerAccount server, ServerAccount model, Consumer<ServerAccount> move) {
        Bootstrapping.Builder begin = Bootstrapping.builder().endpointName(endpoint);
        this.value = server == null
                ? begin.build()
                : begin.serverLocation(server.uri().toString()).build();
        this.model = model;
        this.move = move;
    }

    /** What {@code written} says, and where that says nothing {@code before}. */
    public static Bootstrapping merged(Bootstrapping before, Bootstrapping written) {
        Bootstrapping.Builder merged = Bootstrapping.builder();
        written.serverLocation().or(before::serverLocation).ifPresent(merged::serverLocation);
        written.endpointName().or(before::endpointName).ifPresent(merged::endpointName);
        return merged.build();
    }

    /** @throws InvalidValueException if it is not where a server can be */
    public static void requireLocation(String uri) {
        try {
            var unused = ServerAddress.parse(uri);
        } catch (IllegalArgumentException e) {
            throw new InvalidValueException(SERVER_LOCATION + ": " + e.getMessage());
        }
    }

    /** The account with the server at that location. */
    public ServerAccount account(String location) {
        return model.at(location);
    }

    /** What the client is called now. */
    public String endpoint() {
        return endpointName();
    }

    public Bootstrapping value() {
        return value;
    }

    /** Takes what a bootstrap has written. */
    public void configure(Bootstrapping configured) {
        value = configured;
        changed(SERVER_LOCATION, ENDPOINT_NAME);
    }

    @Override
    public String serverLocation() {
        return value.serverLocation().orElseThrow(() -> new AbsentResourceException(SERVER_LOCATION));
    }

    @Override
    public void serverLocation(String uri) {
        value = merged(value, Bootstrapping.builder().serverLocation(uri).build());
        move.accept(account(uri));
    }

    @Override
    public String endpointName() {
        return value.endpointName().orElseThrow(() -> new AbsentResourceException(ENDPOINT_NAME));
    }

    @Override
    protected void validate(Bootstrapping.Patch patch) {
        Optional<String> location = patch.serverLocation();
        try {
            location.ifPresent(OwnBootstrapping::requireLocation);
        } catch (InvalidValueException e) {
            throw new ResponseException(ResponseCode.BAD_REQUEST, String.valueOf(e.getMessage()));
        }
    }
}
