package dev.lathe.client;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads that all clients share whose builders name none. None of them keeps the JVM alive. */
final class DefaultThreads {

    private static final Executor EXECUTOR = virtualOrCached();
    private static final ScheduledExecutorService SCHEDULER = scheduler();

    private DefaultThreads() {}

    static Executor executor() {
        return EXECUTOR;
    }

    /** One thread, which hands its tasks over to an executor. */
    static ScheduledExecutorService timers() {
        return SCHEDULER;
    }

    /** Virtual threads where the JVM has them (21 and later). */
    private static Executor virtualOrCached() {
        try {
            return (ExecutorService)
                    Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        } catch (ReflectiveOperationException e) {
            return Executors.newCachedThreadPool(daemons("lwm2m-client-"));
        }
    }

    private static ScheduledExecutorService scheduler() {
        ScheduledThreadPoolExecutor scheduler = new ScheduledThreadPoolExecutor(1, daemons("lwm2m-client-timer-"));
        scheduler.setRemoveOnCancelPolicy(true);
        return scheduler;
    }

    private static ThreadFactory daemons(String prefix) {
        AtomicInteger count = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, prefix + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
