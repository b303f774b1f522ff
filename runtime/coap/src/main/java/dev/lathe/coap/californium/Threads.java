package dev.lathe.coap.californium;

import java.util.concurrent.ScheduledExecutorService;
import org.eclipse.californium.elements.util.DaemonThreadFactory;
import org.eclipse.californium.elements.util.ExecutorsUtil;
import org.jspecify.annotations.Nullable;

/** The threads that endpoints of one transport share; there are none while no endpoint is open. */
final class Threads {

    /** @param protocol handles messages and retransmits, {@code timers} clean up and run what is due later */
    record Pools(ScheduledExecutorService protocol, ScheduledExecutorService timers) {
        private void shutDown() {
            // without waiting: an endpoint may be closed on one of these threads
            protocol.shutdown();
            timers.shutdownNow();
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
            pools = new Pools(
                    ExecutorsUtil.newScheduledThreadPool(count, new DaemonThreadFactory("coap-")),
                    ExecutorsUtil.newSingleThreadScheduledExecutor(new DaemonThreadFactory("coap-timer-")));
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
}
