package dev.lathe.client.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.client.access.Gate;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.testkit.VirtualTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class RegistrarTest {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final VirtualTime time = new VirtualTime();
    private final List<Request> sent = new ArrayList<>();
    private final Registrar registrar = Registrar.of(
            () -> "hall",
            Enabler.V1_0,
            List.of(),
            List::of,
            new Gate(time.scheduler()),
            () -> {},
            request -> {
                sent.add(request);
                return new CompletableFuture<Response>();
            },
            time.scheduler(),
            time.scheduler(),
            List.of());

    private static ServerAccount at(String uri) {
        return ServerAccount.noSec(uri);
    }

    @Test
    void another_account_that_comes_while_a_bootstrap_is_going_on_waits_for_its_end() {
        registrar.pause();
        registrar.register(at("coap://127.0.0.1:5683"), PATIENCE);
        time.advance(Duration.ofSeconds(1));
        assertThat(sent).isEmpty();

        registrar.resume();
        time.advance(Duration.ofSeconds(1));

        assertThat(sent).hasSize(1);
    }
}
