package dev.lathe.server.execution;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** The threads an application's callbacks run on, where it brings none of its own. They may block as long as they like. */
public final class ApplicationThreads {

    private ApplicationThreads() {}

    /** A virtual thread for each task where the JVM has them (21 and later), else daemon threads, as many as are needed. */
    public static ExecutorService create() {
        return virtual().orElseGet(() -> Executors.newCachedThreadPool(daemons("lwm2m-server-callback-")));
    }

    /** Empty where the JVM has no virtual threads. */
    static Optional<ExecutorService> virtual() {
        try {
            // Found by name, since this is compiled for Java 17, which does not have the method.
            MethodHandle create = MethodHandles.publicLookup()
                    .findStatic(
                            Executors.class,
                            "newVirtualThreadPerTaskExecutor",
                            MethodType.methodType(ExecutorService.class));
            return Optional.of((ExecutorService) create.invokeExact());
        } catch (NoSuchMethodException | IllegalAccessException e) {
            return Optional.empty();
        } catch (Throwable e) {
            // A JVM that has them as a preview refuses to make one unless it was asked to.
            return Optional.empty();
        }
    }

    /** Threads that do not keep a JVM alive, named with a number. */
    public static ThreadFactory daemons(String prefix) {
        AtomicInteger number = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, prefix + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
