package dev.lathe.coap.californium;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.eclipse.californium.elements.util.DaemonThreadFactory;
import org.eclipse.californium.elements.util.ExecutorsUtil;
import org.jspecify.annotations.Nullable;

/** The threads that endpoints of one transport share; there are none while no endpoint is open. */
final class Threads {

    /** @param protocol handles messages and retransmits, {@code timers} clean up and run what is due later */
    record Pools(ScheduledExecutorService protocol, ScheduledExecutorService timers) {
        /** Without waiting or interrupting: an endpoint may be closed on one of these threads. */
        private void shutDown() {
            protocol.shutdown();
            timers.shutdown();
        }
    }

    private final int count;
    private int users;
    private @Nullable Pools pools;

    Threads(int count) {
        this.count = count;
    }

    /** Each call is followed by one of {@link #release} in the end. */
    synchronized Pools acquire() {
        if (pools == null) {
            pools = new Pools(protocol(count), timers());
        }
        users++;
        return pools;
    }

    synchronized void release() {
        users--;
        if (users == 0 && pools != null) {
            pools.shutDown();
            pools = null;
        }
    }

    private static ScheduledExecutorService protocol(int count) {
        ScheduledExecutorService executor =
                ExecutorsUtil.newScheduledThreadPool(count, new DaemonThreadFactory("coap-"));
        if (executor instanceof ScheduledThreadPoolExecutor pool) {
            endingAtOnce(pool);
        }
        return executor;
    }

    private static ScheduledExecutorService timers() {
        return endingAtOnce(new ScheduledThreadPoolExecutor(1, new DaemonThreadFactory("coap-timer-")));
    }

    /** What is due later must not keep a thread alive once all endpoints are closed. */
    private static ScheduledExecutorService endingAtOnce(ScheduledThreadPoolExecutor pool) {
        pool.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        pool.setRemoveOnCancelPolicy(true);
        return pool;
    }
}
