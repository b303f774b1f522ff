package dev.lathe.testkit;

import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.concurrent.Delayed;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RunnableScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One task and its place in the order of things. */
class VirtualTask<V extends @Nullable Object> extends FutureTask<V> implements RunnableScheduledFuture<V> {

    private final TaskQueue queue;
    private final long period;
    private long due;
    private long order;
    private @Nullable Throwable failure;

    /** @param period nanoseconds from start to start, 0 for once */
    VirtualTask(TaskQueue queue, Callable<V> work, long period) {
        super(work);
        this.queue = queue;
        this.period = period;
    }

    void place(long time, long number) {
        due = time;
        order = number;
    }

    long due() {
        return due;
    }

    long order() {
        return order;
    }

    @Override
    public void run() {
        if (!isPeriodic()) {
            super.run();
        } else if (runAndReset()) {
            queue.add(this, period); // time stands still while a task runs: rate and delay are the same
        }
    }

    @Override
    protected void setException(Throwable t) {
        failure = t;
        super.setException(t);
    }

    /** What the work threw. */
    @Nullable
    Throwable failure() {
        return failure;
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        queue.remove(this);
        return super.cancel(mayInterruptIfRunning);
    }

    @Override
    public boolean isPeriodic() {
        return period > 0;
    }

    @Override
    public long getDelay(TimeUnit unit) {
        return unit.convert(due - queue.now(), TimeUnit.NANOSECONDS);
    }

    @Override
    public int compareTo(Delayed other) {
        return Comparator.<Delayed>comparingLong(delayed -> delayed.getDelay(TimeUnit.NANOSECONDS))
                .compare(this, other);
    }
}
