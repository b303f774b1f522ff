package dev.lathe.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.client.fixture.HallThermostat;
import dev.lathe.message.ResponseCode;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** A bounded pool rejects tasks while it is busy; what the client has to do is not lost by that. */
class BusyExecutorTest {

    private static final Duration MOMENT = Duration.ofMillis(50);

    private final AtomicBoolean busy = new AtomicBoolean();
    private final BootstrapLab bootstrap = new BootstrapLab();
    private final Lab lab = bootstrap.lab;

    private void bounded(ClientBuilder builder) {
        builder.executor(task -> {
            if (busy.get()) {
                throw new RejectedExecutionException("all threads are at work");
            }
            lab.time.scheduler().execute(task);
        });
    }

    @Test
    void the_register_after_a_bootstrap_goes_out_when_there_are_threads_again() {
        var client = bootstrap.beginAlone(this::bounded);
        bootstrap.delete("/");
        bootstrap.putSecurity(1, 101, BootstrapLab.SERVER_URI);
        bootstrap.putServer(0, 101, 120);
        assertThat(bootstrap.finish().code()).isEqualTo(ResponseCode.CHANGED);
        busy.set(true);
        lab.pass(MOMENT);
        assertThat(client.registered()).isNotDone();
        busy.set(false);
        lab.passSeconds(1);
        assertThat(client.registered()).isCompleted();
        assertThat(bootstrap.heard).last().asString().startsWith("finished with");
    }

    @Test
    void an_update_that_is_due_goes_out_when_there_are_threads_again() {
        var unused = lab.start(this::bounded);
        lab.received.clear();
        busy.set(true);
        lab.passSeconds(220); // of 300: the Update was due meanwhile
        assertThat(lab.received).isEmpty();
        busy.set(false);
        lab.passSeconds(5);
        assertThat(lab.received).extracting(request -> request.path().get(0)).containsExactly("rd");
    }

    @Test
    void a_change_is_notified_when_there_are_threads_again() {
        HallThermostat hall = new HallThermostat();
        var unused = lab.start(builder -> {
            bounded(builder);
            builder.instance(0, hall);
        });
        Lab.Watch watch = lab.watch("/42770/0/0");
        lab.passSeconds(1);
        busy.set(true);
        hall.measure(25);
        lab.passSeconds(1);
        assertThat(watch.notifications()).isZero();
        busy.set(false);
        lab.passSeconds(5);
        hall.measure(26);
        lab.passSeconds(1);
        assertThat(watch.texts()).isEqualTo(List.of("21.5", "25.0", "26.0"));
    }

    @Test
    void a_request_that_comes_meanwhile_is_5_03() {
        var unused = lab.start(this::bounded);
        busy.set(true);
        assertThat(lab.get("/3/0/16").code()).isEqualTo(ResponseCode.SERVICE_UNAVAILABLE);
        busy.set(false);
        assertThat(lab.get("/3/0/16").code()).isEqualTo(ResponseCode.CONTENT);
    }
}
