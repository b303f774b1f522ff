package dev.lathe.coap;

import dev.lathe.testkit.TransportContract;
import dev.lathe.transport.Transport;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;

class CoapTransportTest extends TransportContract {

    private final Transport transport =
            CoapTransport.builder().threads(2).maxBodySize(256 * 1024).build();

    @Override
    protected Transport transport() {
        return transport;
    }

    @Override
    protected <T> T await(CompletableFuture<T> future, Duration limit) {
        return RealTime.await(future, limit);
    }

    @Override
    protected ScheduledExecutorService scheduler() {
        return RealTime.SCHEDULER;
    }
}
