package dev.lathe.testkit;

import dev.lathe.transport.SharedEndpoint;
import dev.lathe.transport.Transport;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;

/** A share is an endpoint like any other. */
class SharedEndpointContractTest extends TransportContract {

    private final VirtualTime time = new VirtualTime();
    private final InMemoryNetwork network = new InMemoryNetwork(time);

    @Override
    protected Transport transport() {
        return (local, inbound, resets) -> new SharedEndpoint(network).root().open(local, inbound, resets);
    }

    @Override
    protected <T> T await(CompletableFuture<T> future, Duration limit) {
        return time.await(future, limit);
    }

    @Override
    protected ScheduledExecutorService scheduler() {
        return time.scheduler();
    }
}
