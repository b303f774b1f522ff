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
}
