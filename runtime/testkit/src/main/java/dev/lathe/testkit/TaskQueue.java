package dev.lathe.testkit;

import java.util.Comparator;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** The tasks to come, in order, and the time; for all threads. */
final class TaskQueue {

    private final PriorityQueue<VirtualTask<?>> tasks = new PriorityQueue<>(
            Comparator.<VirtualTask<?>>comparingLong(VirtualTask::due).thenComparingLong(VirtualTask::order));
    private long now;
    private long order;

    synchronized long now() {
        return now;
    }

    synchronized int size() {
        return tasks.size();
    }

    synchronized void add(VirtualTask<?> task, long delay) {
        long due = now + Math.max(0, delay);
        task.place(due < 0 ? Long.MAX_VALUE : due, order++);
        tasks.add(task);
    }

    synchronized void remove(VirtualTask<?> task) {
        tasks.remove(task);
    }

    /** The next task due by then, with the time moved to it; without one, the time moves there. */
    synchronized @Nullable VirtualTask<?> next(long deadline) {
        VirtualTask<?> task = tasks.peek();
        if (task == null || task.due() > deadline) {
            now = deadline;
            return null;
        }
        now = Math.max(now, task.due());
        return tasks.poll();
    }
}
