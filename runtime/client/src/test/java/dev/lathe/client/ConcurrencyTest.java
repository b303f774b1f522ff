package dev.lathe.client;

import static dev.lathe.client.Lab.text;
import static dev.lathe.client.Lab.tlv;
import static dev.lathe.client.Lab.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.client.fixture.FullBench;
import dev.lathe.client.fixture.HallThermostat;
import dev.lathe.client.fixture.PlainThermostat;
import dev.lathe.client.fixture.RoomThermostat;
import dev.lathe.client.fixture.TestBenchInstance;
import dev.lathe.client.observe.ObserveLimits;
import dev.lathe.codec.Codecs;
import dev.lathe.message.ContentFormat;
import dev.lathe.message.Observe;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.path.LwM2mPath;
import dev.lathe.spec.ResourceSpec;
import dev.lathe.value.Opaque;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** With real threads; each test ends within its time or has found a deadlock. */
@Timeout(60)
class ConcurrencyTest {

    private static final Opaque TOKEN = Opaque.ofHex("01");

    private final DirectTransport transport = new DirectTransport();
    private final ExecutorService workers = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        workers.shutdownNow();
    }

    private LwM2mClient start(ClientBuilder builder) {
        LwM2mClient client = builder.server(Lab.account()).transport(transport).start();
        client.registered().orTimeout(10, TimeUnit.SECONDS).join();
        return client;
    }

    private Response ask(Request request) {
        return transport.ask(request).orTimeout(20, TimeUnit.SECONDS).join();
    }

    private void run(List<Callable<Void>> tasks) throws Exception {
        for (Future<Void> done : workers.invokeAll(tasks, 50, TimeUnit.SECONDS)) {
            done.get();
        }
    }

    private static Callable<Void> times(int count, Runnable task) {
        return () -> {
            for (int i = 0; i < count; i++) {
                task.run();
            }
            return null;
        };
    }

    /** Counts, in a device that many threads change. */
    private static final class Counter extends FullBench {

        final AtomicLong count = new AtomicLong();

        @Override
        public long counter() {
            return count.get();
        }

        @Override
        protected boolean has(ResourceSpec resource) {
            return resource != FRAGILE;
        }

        void increment() {
            count.incrementAndGet();
            changed(COUNTER);
        }
    }

    @Test
    void the_last_of_many_changes_always_reaches_the_observer() throws Exception {
        Counter counter = new Counter();
        try (LwM2mClient client = start(LwM2mClient.builder("counter")
                .observeLimits(new ObserveLimits(10, Duration.ofMillis(1)))
                .instance(0, counter))) {
            Request observe = Request.get(LwM2mPath.of(42771, 0, 0))
                    .withObserve(Observe.REGISTER)
                    .withToken(TOKEN);
            assertThat(ask(observe).observe()).isPresent();
            for (int round = 1; round <= 20; round++) {
                List<Callable<Void>> tasks = new ArrayList<>();
                for (int i = 0; i < 4; i++) {
                    tasks.add(times(500, counter::increment));
                }
                tasks.add(times(20, () -> ask(Request.get(LwM2mPath.of(42771, 0)))));
                tasks.add(times(
                        20,
                        () -> ask(Request.put(LwM2mPath.of(42771, 0, 3)).withPayload(ContentFormat.TEXT, utf8("x")))));
                run(tasks);
                awaitNotified(Long.toString(round * 2000L));
            }
            assertThat(client.observations()).isEqualTo(1);
        }
    }

    private void awaitNotified(String value) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!value.equals(lastNotified())) {
            assertThat(System.nanoTime())
                    .as("waited for %s, last notified %s", value, lastNotified())
                    .isLessThan(deadline);
            Thread.onSpinWait();
        }
    }

    private String lastNotified() {
        Response response = transport.notified.get(TOKEN);
        return response == null ? "nothing" : text(response);
    }

    @Test
    void methods_of_one_instance_are_called_one_at_a_time() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger calls = new AtomicInteger();
        PlainThermostat watched = new PlainThermostat() {
            private void call() {
                most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                calls.incrementAndGet();
                Thread.onSpinWait();
                inside.decrementAndGet();
            }

            @Override
            public double measuredTemperature() {
                call();
                return 18;
            }

            @Override
            public void mode(RoomThermostat.Mode value) {
                call();
            }
        };
        try (LwM2mClient client = start(LwM2mClient.builder("watched").instance(0, watched))) {
            run(List.of(
                    times(500, () -> ask(Request.get(LwM2mPath.of(42770, 0, 0)))),
                    times(500, () -> ask(Request.get(LwM2mPath.of(42770)))),
                    times(
                            500,
                            () -> ask(Request.put(LwM2mPath.of(42770, 0, 1))
                                    .withPayload(ContentFormat.TEXT, utf8("2"))))));
            assertThat(client.observations()).isZero();
        }
        assertThat(calls).hasValue(1500);
        assertThat(most).hasValue(1);
    }

    @Test
    void a_write_is_never_seen_half_applied() throws Exception {
        HallThermostat hall = new HallThermostat();
        try (LwM2mClient client = start(LwM2mClient.builder("hall").instance(0, hall))) {
            byte[] cold = tlv("/42770/0", out -> {
                out.integer(1, 2);
                out.real(2, 10);
            });
            byte[] warm = tlv("/42770/0", out -> {
                out.integer(1, 1);
                out.real(2, 30);
            });
            ask(Request.post(LwM2mPath.of(42770, 0)).withPayload(ContentFormat.TLV, cold));
            AtomicInteger halves = new AtomicInteger();
            run(List.of(
                    times(1000, () -> ask(Request.post(LwM2mPath.of(42770, 0)).withPayload(ContentFormat.TLV, warm))),
                    times(1000, () -> ask(Request.post(LwM2mPath.of(42770, 0)).withPayload(ContentFormat.TLV, cold))),
                    times(1000, () -> {
                        RoomState state = RoomState.of(ask(Request.get(LwM2mPath.of(42770, 0))));
                        if (state.mode() == 1 ? state.setPoint() != 30 : state.setPoint() != 10) {
                            halves.incrementAndGet();
                        }
                    })));
            assertThat(halves).hasValue(0);
            assertThat(client.registered()).isCompleted();
        }
    }

    private record RoomState(long mode, double setPoint) {
        static RoomState of(Response response) {
            assertThat(response.code()).isEqualTo(ResponseCode.CONTENT);
            var in = Codecs.standard()
                    .format(ContentFormat.TLV)
                    .orElseThrow()
                    .reader(response.payload(), LwM2mPath.of(42770, 0));
            var room = RoomThermostat.TYPE.decode(in);
            return new RoomState(room.modeCode(), room.setPoint().orElseThrow());
        }
    }

    @Test
    void instances_come_and_go_while_the_server_reads_and_observes() throws Exception {
        try (LwM2mClient client = start(LwM2mClient.builder("coming and going")
                .object(TestBenchInstance.TYPE)
                .observeLimits(new ObserveLimits(1000, Duration.ofMillis(1))))) {
            AtomicInteger failures = new AtomicInteger();
            AtomicInteger tokens = new AtomicInteger();
            run(List.of(
                    times(300, () -> {
                        Counter counter = new Counter();
                        client.add(1, counter);
                        counter.increment();
                        client.remove(LwM2mPath.of(42771, 1));
                        counter.increment();
                    }),
                    times(1000, () -> count(failures, ask(Request.get(LwM2mPath.of(42771))))),
                    times(1000, () -> count(failures, ask(Request.get(LwM2mPath.of(42771, 1))))),
                    times(
                            300,
                            () -> count(
                                    failures,
                                    ask(Request.get(LwM2mPath.of(42771, 1, 0))
                                            .withObserve(Observe.REGISTER)
                                            .withToken(Opaque.ofHex("%08x".formatted(tokens.incrementAndGet()))))))));
            assertThat(failures).hasValue(0);
            awaitNoObservations(client);
        }
    }

    /** Observations of an instance that is gone end, the last of them too. */
    private static void awaitNoObservations(LwM2mClient client) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (client.observations() > 0) {
            assertThat(System.nanoTime())
                    .as("%s are left", client.observations())
                    .isLessThan(deadline);
            Thread.onSpinWait();
        }
    }

    private static void count(AtomicInteger failures, Response response) {
        if (response.code() != ResponseCode.CONTENT && response.code() != ResponseCode.NOT_FOUND) {
            failures.incrementAndGet();
        }
    }

    @Test
    void device_code_is_never_called_on_the_thread_that_brings_the_request() {
        List<Thread> threads = new ArrayList<>();
        PlainThermostat curious = new PlainThermostat() {
            @Override
            public double measuredTemperature() {
                threads.add(Thread.currentThread());
                return 18;
            }
        };
        try (LwM2mClient client = start(LwM2mClient.builder("curious").instance(0, curious))) {
            assertThat(text(ask(Request.get(LwM2mPath.of(42770, 0, 0))))).isEqualTo("18.0");
            assertThat(Objects.requireNonNull(client.address())).isNotNull();
        }
        assertThat(threads).hasSize(1).doesNotContain(Thread.currentThread());
    }
}
