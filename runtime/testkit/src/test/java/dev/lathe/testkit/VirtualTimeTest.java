package dev.lathe.testkit;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.lathe.message.RequestTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class VirtualTimeTest {

    private final VirtualTime time = new VirtualTime(Instant.parse("2030-05-01T12:00:00Z"));
    private final ScheduledExecutorService scheduler = time.scheduler();
    private final List<String> ran = new ArrayList<>();

    private void note(String what) {
        ran.add(time.elapsed().toSeconds() + " " + what);
    }

    @Test
    void nothingRunsUntilTheTimeIsMoved() {
        scheduler.execute(() -> note("task"));
        assertThat(ran).isEmpty();
        time.runReady();
        assertThat(ran).containsExactly("0 task");
    }

    @Test
    void tasksRunWhenDueAndAtOneTimeInTheOrderOfTheirArrival() {
        var later = scheduler.schedule(() -> note("later"), 5, SECONDS);
        var first = scheduler.schedule(() -> note("first"), 2, SECONDS);
        var second = scheduler.schedule(() -> note("second"), 2, SECONDS);
        time.advance(Duration.ofSeconds(4));
        assertThat(ran).containsExactly("2 first", "2 second");
        assertThat(first.isDone()).isTrue();
        assertThat(second.isDone()).isTrue();
        assertThat(later.getDelay(SECONDS)).isEqualTo(1);
    }

    @Test
    void whatATaskStartsRunsWithinTheSameAdvanceIfItIsDue() {
        scheduler.execute(() -> {
            note("outer");
            scheduler.execute(() -> note("inner"));
            var unused = scheduler.schedule(() -> note("second later"), 1, SECONDS);
        });
        time.advance(Duration.ofSeconds(1));
        assertThat(ran).containsExactly("0 outer", "0 inner", "1 second later");
    }

    @Test
    void aPeriodicTaskRunsUntilItIsCancelled() {
        ScheduledFuture<?> periodic = scheduler.scheduleAtFixedRate(() -> note("tick"), 1, 10, SECONDS);
        time.advance(Duration.ofSeconds(25));
        periodic.cancel(false);
        time.advance(Duration.ofSeconds(25));
        assertThat(ran).containsExactly("1 tick", "11 tick", "21 tick");
    }

    @Test
    void theClockShowsThisTime() {
        time.advance(Duration.ofMinutes(3));
        assertThat(time.clock().instant()).isEqualTo("2030-05-01T12:03:00Z");
        assertThat(time.now()).isEqualTo("2030-05-01T12:03:00Z");
    }

    @Test
    void awaitLetsTimePassUntilTheFutureIsDone() {
        CompletableFuture<String> future = new CompletableFuture<>();
        var unused = scheduler.schedule(() -> future.complete("done"), 90, SECONDS);
        assertThat(time.await(future, Duration.ofMinutes(2))).isEqualTo("done");
        assertThat(time.elapsed()).isEqualTo(Duration.ofSeconds(90));
    }

    @Test
    void awaitGivesUpAtTheLimitAndSaysSo() {
        var unused = scheduler.schedule(() -> note("too late"), 11, SECONDS);
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> time.await(new CompletableFuture<>(), Duration.ofSeconds(10)))
                .withMessageContaining("within PT10S")
                .withMessageContaining("still to come: 1");
        assertThat(time.elapsed()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void awaitThrowsWhatJoinThrows() {
        CompletableFuture<String> ours = CompletableFuture.failedFuture(new RequestTimeoutException("no answer"));
        assertThatExceptionOfType(RequestTimeoutException.class)
                .isThrownBy(() -> time.await(ours, Duration.ZERO))
                .withMessage("no answer");
        CompletableFuture<String> foreign = CompletableFuture.failedFuture(new IllegalStateException("odd"));
        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(() -> time.await(foreign, Duration.ZERO))
                .withCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void aTaskNobodyWatchesFailsTheTestThatRunsIt() {
        scheduler.execute(() -> {
            throw new IllegalStateException("broken");
        });
        assertThatIllegalStateException().isThrownBy(time::runReady).withMessage("broken");
    }

    @Test
    void aTaskMayNotMoveTheTime() {
        scheduler.execute(() -> time.advance(Duration.ofSeconds(1)));
        assertThatIllegalStateException().isThrownBy(time::runReady).withMessageContaining("already");
    }

    @Test
    void aTaskThatStartsItselfAnewForEverIsFound() {
        scheduler.execute(new Runnable() {
            @Override
            public void run() {
                scheduler.execute(this);
            }
        });
        assertThatIllegalStateException().isThrownBy(time::runReady).withMessageContaining("without time passing");
    }

    @Test
    @Timeout(10)
    void otherThreadsMaySubmitTasks() throws InterruptedException {
        CountDownLatch submitted = new CountDownLatch(4);
        for (int i = 0; i < 4; i++) {
            new Thread(() -> {
                        for (int n = 0; n < 100; n++) {
                            scheduler.execute(() -> note("task"));
                        }
                        submitted.countDown();
                    })
                    .start();
        }
        assertThat(submitted.await(5, TimeUnit.SECONDS)).isTrue();
        time.runReady();
        assertThat(ran).hasSize(400);
    }

    @Test
    void whatIsGivenTheSchedulerMayNotShutItDown() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(scheduler::shutdown)
                .withMessageContaining("belongs to the test");
    }
}
