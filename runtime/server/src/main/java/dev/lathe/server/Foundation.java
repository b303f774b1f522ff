package dev.lathe.server;

import dev.lathe.coap.CoapTransport;
import dev.lathe.server.execution.ApplicationThreads;
import dev.lathe.transport.Transport;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.jspecify.annotations.Nullable;

/** What every kind of server stands on, and where that comes from if its builder is not given it. For one thread. */
final class Foundation {

    private final String kind;
    private @Nullable InetSocketAddress address;
    private @Nullable Transport transport;
    private @Nullable Executor executor;
    private @Nullable ScheduledExecutorService scheduler;

    /** @param kind of server, for messages: {@code LwM2mServer} */
    Foundation(String kind) {
        this.kind = kind;
    }

    void address(InetSocketAddress local) {
        address = local;
    }

    void transport(Transport stack) {
        transport = stack;
    }

    void executor(Executor callbacks) {
        executor = callbacks;
    }

    void scheduler(ScheduledExecutorService timers) {
        scheduler = timers;
    }

    /** All that was given or made. */
    record Ground(InetSocketAddress local, Transport stack, Executor callbacks, ScheduledExecutorService timers) {}

    /** Puts a server together. */
    @FunctionalInterface
    interface Assembly<S> {

        /** @param own what to do last when the server is closed: it takes down what was made here */
        S assemble(Ground ground, List<Runnable> own);
    }

    /**
     * Makes what is missing, and a server on it; if that fails, what was made is taken down again.
     *
     * @throws IllegalStateException if nothing says where to listen
     */
    <S> S start(Assembly<S> assembly) {
        if (address == null) {
            throw new IllegalStateException("say where to listen: " + kind + ".builder().coap(5683)");
        }
        List<Runnable> own = new ArrayList<>();
        try {
            Ground ground = new Ground(
                    address,
                    transport == null ? CoapTransport.builder().build() : transport,
                    executor == null ? ownExecutor(own) : executor,
                    scheduler == null ? ownScheduler(own) : scheduler);
            return assembly.assemble(ground, own);
        } catch (RuntimeException | Error e) {
            own.forEach(Runnable::run);
            throw e;
        }
    }

    private static Executor ownExecutor(List<Runnable> own) {
        ExecutorService callbacks = ApplicationThreads.create();
        own.add(callbacks::shutdown); // what was handed over is still done
        return callbacks;
    }

    private static ScheduledExecutorService ownScheduler(List<Runnable> own) {
        ScheduledThreadPoolExecutor timers =
                new ScheduledThreadPoolExecutor(1, ApplicationThreads.daemons("lwm2m-server-timer-"));
        timers.setRemoveOnCancelPolicy(true); // else each request would stay here for its whole time limit
        own.add(timers::shutdownNow);
        return timers;
    }
}
