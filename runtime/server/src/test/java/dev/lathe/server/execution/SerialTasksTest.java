package dev.lathe.server.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SerialTasksTest {

    private final Queue<Runnable> executor = new ArrayDeque<>();
    private final SerialTasks<String> tasks = new SerialTasks<>(executor::add);
    private final List<String> done = new ArrayList<>();

    private void runAll() {
        for (Runnable task = executor.poll(); task != null; task = executor.poll()) {
            task.run();
        }
    }

    @Test
    void tasksOfOneKeyTakeOneThread() {
        tasks.execute("a", () -> done.add("1"));
        tasks.execute("a", () -> done.add("2"));
        tasks.execute("b", () -> done.add("3"));

        assertThat(executor).hasSize(2);
        runAll();
        assertThat(done).containsExactly("1", "2", "3");
    }

    @Test
    void aTaskThatFailsStopsNoOther() {
        tasks.execute("a", () -> {
            throw new IllegalStateException("broken");
        });
        tasks.execute("a", () -> {
            throw new AssertionError("worse");
        });
        tasks.execute("a", () -> done.add("after"));
        runAll();

        assertThat(done).containsExactly("after");
    }

    @Test
    void aTaskMayAddAnotherOfItsKey() {
        tasks.execute("a", () -> {
            tasks.execute("a", () -> done.add("inner"));
            done.add("outer");
        });
        runAll();

        assertThat(done).containsExactly("outer", "inner");
    }

    @Test
    void aKeyStartsAnewWhenItsTasksAreDone() {
        tasks.execute("a", () -> done.add("1"));
        runAll();
        tasks.execute("a", () -> done.add("2"));
        runAll();

        assertThat(done).containsExactly("1", "2");
    }

    @Test
    void aClosedExecutorIsSaid() {
        ExecutorService closed = Executors.newSingleThreadExecutor();
        closed.shutdown();

        assertThat(new SerialTasks<String>(closed).execute("a", () -> done.add("1")))
                .isFalse();
        assertThat(done).isEmpty();
    }

    @Test
    void underLoadEachKeyKeepsItsOrderAndNeverRunsTwiceAtOnce() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        SerialTasks<Integer> loaded = new SerialTasks<>(pool);
        int keys = 5;
        int each = 2_000;
        List<List<Integer>> order = new ArrayList<>();
        List<AtomicInteger> inside = new ArrayList<>();
        AtomicInteger overlaps = new AtomicInteger();
        CountDownLatch left = new CountDownLatch(keys * each);
        for (int key = 0; key < keys; key++) {
            order.add(Collections.synchronizedList(new ArrayList<>()));
            inside.add(new AtomicInteger());
        }
        try {
            for (int i = 0; i < each; i++) {
                for (int key = 0; key < keys; key++) {
                    int number = i;
                    int of = key;
                    loaded.execute(key, () -> {
                        overlaps.addAndGet(inside.get(of).getAndIncrement());
                        order.get(of).add(number);
                        inside.get(of).getAndDecrement();
                        left.countDown();
                    });
                }
            }
            assertThat(left.await(20, TimeUnit.SECONDS)).isTrue();
        } finally {
            pool.shutdownNow();
        }
        List<Integer> expected = IntStream.range(0, each).boxed().toList();
        assertThat(order).allMatch(expected::equals);
        assertThat(overlaps).hasValue(0);
    }

    @Test
    void aTaskThatCameWhileAnotherWasRefusedIsNotForgotten() {
        List<Boolean> second = new ArrayList<>();
        List<SerialTasks<String>> self = new ArrayList<>();
        // Takes one task at the moment when it refuses another.
        SerialTasks<String> full = new SerialTasks<>(work -> {
            if (second.isEmpty()) {
                second.add(false);
                second.set(0, self.get(0).execute("a", () -> done.add("second")));
                throw new RejectedExecutionException("full");
            }
            executor.add(work);
        });
        self.add(full);

        // Whoever works for the second task works for the first as well.
        assertThat(full.execute("a", () -> done.add("first"))).isTrue();
        assertThat(second).containsExactly(true);
        runAll();
        assertThat(done).containsExactly("first", "second");
        assertThat(full.execute("a", () -> done.add("third"))).isTrue();
        runAll();
        assertThat(done).containsExactly("first", "second", "third");
    }

    @Test
    void whatTheExecutorRefusesIsNotDoneLater() {
        List<Boolean> open = new ArrayList<>();
        SerialTasks<String> closed = new SerialTasks<>(work -> {
            if (open.isEmpty()) {
                throw new RejectedExecutionException("full");
            }
            executor.add(work);
        });

        assertThat(closed.execute("a", () -> done.add("refused"))).isFalse();
        open.add(true);
        assertThat(closed.execute("a", () -> done.add("taken"))).isTrue();
        runAll();
        assertThat(done).containsExactly("taken");
    }
}
