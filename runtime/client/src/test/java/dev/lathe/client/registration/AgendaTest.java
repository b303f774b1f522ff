package dev.lathe.client.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.testkit.VirtualTime;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.Test;

class AgendaTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final VirtualTime time = new VirtualTime();
    private final Queue<Runnable> executor = new ArrayDeque<>();
    private final List<String> done = new ArrayList<>();
    private final Agenda agenda = agenda(time.scheduler());

    private Agenda agenda(ScheduledExecutorService scheduler) {
        return new Agenda(
                new Object(), request -> Response.of(ResponseCode.CHANGED).toFuture(), executor::add, scheduler);
    }

    private void work() {
        for (Runnable task = executor.poll(); task != null; task = executor.poll()) {
            task.run();
        }
    }

    @Test
    void what_is_cancelled_when_it_waits_for_a_thread_already_is_not_done() {
        agenda.schedule(SECOND, () -> done.add("late"));
        time.advance(SECOND);
        assertThat(executor).hasSize(1);
        agenda.cancelTimer();
        work();
        assertThat(done).isEmpty();
    }

    @Test
    void what_is_replaced_when_it_waits_for_a_thread_already_is_not_done() {
        agenda.schedule(SECOND, () -> done.add("former"));
        time.advance(SECOND);
        agenda.schedule(SECOND, () -> done.add("later"));
        time.advance(SECOND);
        work();
        assertThat(done).containsExactly("later");
    }

    @Test
    void a_scheduler_that_takes_no_more_tasks_stops_nobody() {
        ScheduledExecutorService closed = Executors.newSingleThreadScheduledExecutor();
        closed.shutdownNow();
        Agenda late = agenda(closed);
        late.schedule(SECOND, () -> done.add("scheduled"));
        late.soon(SECOND, () -> done.add("soon"));
        assertThat(done).isEmpty();
    }
}
