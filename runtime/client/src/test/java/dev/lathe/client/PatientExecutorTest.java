package dev.lathe.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lathe.testkit.VirtualTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PatientExecutorTest {

    private static final Duration PAUSE = Duration.ofMillis(100);

    private final VirtualTime time = new VirtualTime();
    private final List<Integer> done = new ArrayList<>();
    private int room;

    private final Executor bounded = task -> {
        if (room == 0) {
            throw new RejectedExecutionException("full");
        }
        room--;
        task.run();
    };

    private final PatientExecutor patient = new PatientExecutor(bounded, time.scheduler());

    private void give(int... tasks) {
        for (int task : tasks) {
            patient.execute(() -> done.add(task));
        }
    }

    @Test
    void what_is_taken_is_done_at_once() {
        room = 2;
        give(1, 2);
        assertThat(done).containsExactly(1, 2);
    }

    @Test
    void what_is_rejected_waits_and_nothing_overtakes_it() {
        give(1, 2);
        room = 3;
        give(3);
        assertThat(done).isEmpty();
        time.advance(PAUSE);
        assertThat(done).containsExactly(1, 2, 3);
    }

    @Test
    void what_still_does_not_fit_waits_on() {
        give(1, 2, 3);
        room = 1;
        time.advance(PAUSE);
        assertThat(done).containsExactly(1);
        room = 5;
        time.advance(PAUSE);
        give(4);
        assertThat(done).containsExactly(1, 2, 3, 4);
    }

    @Test
    void an_executor_that_stays_busy_is_asked_ever_less_often_but_at_least_every_five_seconds() {
        int[] asked = new int[1];
        PatientExecutor waiting = new PatientExecutor(
                task -> {
                    asked[0]++;
                    throw new RejectedExecutionException("full");
                },
                time.scheduler());
        waiting.execute(() -> done.add(1));
        time.advance(Duration.ofMinutes(1));
        assertThat(asked[0]).isBetween(12, 20);
    }

    @Test
    void an_executor_that_was_shut_down_is_not_waited_for() {
        ExecutorService closed = Executors.newSingleThreadExecutor();
        closed.shutdownNow();
        PatientExecutor late = new PatientExecutor(closed, time.scheduler());
        assertThatThrownBy(() -> late.execute(() -> done.add(1))).isInstanceOf(RejectedExecutionException.class);
    }

    @Test
    void no_more_wait_than_there_is_room_for() {
        give(IntStream.range(0, PatientExecutor.CAPACITY).toArray());
        assertThatThrownBy(() -> give(-1))
                .isInstanceOf(RejectedExecutionException.class)
                .hasMessageContaining("10000");
        room = PatientExecutor.CAPACITY;
        time.advance(PAUSE);
        assertThat(done).hasSize(PatientExecutor.CAPACITY);
    }
}
