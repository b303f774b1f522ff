package dev.lathe.coap.californium;

import dev.lathe.message.Handler;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.transport.CoapEndpoint;
import dev.lathe.transport.Delivery;
import dev.lathe.transport.NotificationListener;
import dev.lathe.transport.NotificationTarget;
import dev.lathe.transport.ObserveRelation;
import dev.lathe.transport.Transport;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.californium.core.network.EndpointContextMatcherFactory;
import org.eclipse.californium.core.network.InMemoryMessageExchangeStore;
import org.eclipse.californium.core.network.MessageExchangeStore;
import org.eclipse.californium.core.network.RandomTokenGenerator;
import org.eclipse.californium.core.network.TokenGenerator;
import org.eclipse.californium.elements.EndpointContextMatcher;
import org.eclipse.californium.elements.UDPConnector;
import org.eclipse.californium.elements.config.Configuration;

/** One Californium endpoint and what stands around it. */
final class CaliforniumEndpoint implements CoapEndpoint {

    private static final int SECONDS_BETWEEN_SWEEPS = 5;

    private final org.eclipse.californium.core.network.CoapEndpoint endpoint;
    private final Requester requester;
    private final Notifier notifier;
    private final Future<?> sweep;
    private final Runnable onClose;
    private final AtomicBoolean closed = new AtomicBoolean();

    private CaliforniumEndpoint(
            org.eclipse.californium.core.network.CoapEndpoint endpoint,
            Requester requester,
            Notifier notifier,
            Future<?> sweep,
            Runnable onClose) {
        this.endpoint = endpoint;
        this.requester = requester;
        this.notifier = notifier;
        this.sweep = sweep;
        this.onClose = onClose;
    }

    /**
     * @param handler one whose futures never fail
     * @throws IOException if the address cannot be had
     */
    @SuppressWarnings("deprecation") // only the older of the two stack factories is deprecated, but the setter names it
    static CaliforniumEndpoint start(
            InetSocketAddress local,
            Configuration configuration,
            Settings settings,
            Threads.Pools pools,
            Runnable onClose,
            Handler handler,
            Transport.ResetListener resets)
            throws IOException {
        UDPConnector connector = new UDPConnector(local, configuration);
        EndpointContextMatcher matcher = EndpointContextMatcherFactory.create(connector, configuration);
        TokenGenerator tokens = new RandomTokenGenerator(configuration);
        MessageExchangeStore exchanges = new InMemoryMessageExchangeStore("coap", configuration, tokens);
        org.eclipse.californium.core.network.CoapEndpoint endpoint =
                org.eclipse.californium.core.network.CoapEndpoint.builder()
                        .setConfiguration(configuration)
                        .setConnector(connector)
                        .setEndpointContextMatcher(matcher)
                        .setTokenGenerator(tokens)
                        .setMessageExchangeStore(exchanges)
                        .setDataSerializerAndParser(null, new StrictParser())
                        .setCoapStackFactory(new NotifyingStack.Factory())
                        .build();
        Observers observers = new Observers(settings.maxPeers());
        Notifier notifier = new Notifier(endpoint, exchanges, matcher, observers, resets);
        Requester requester = new Requester(endpoint, tokens);
        endpoint.setMessageDeliverer(
                new Responder(handler, settings.maxBodySize(), pools.timers(), observers, notifier::rejected));
        endpoint.setExecutors(pools.protocol(), pools.timers());
        endpoint.start();
        Future<?> sweep = pools.timers()
                .scheduleWithFixedDelay(
                        requester::expire, SECONDS_BETWEEN_SWEEPS, SECONDS_BETWEEN_SWEEPS, TimeUnit.SECONDS);
        return new CaliforniumEndpoint(endpoint, requester, notifier, sweep, onClose);
    }

    @Override
    public InetSocketAddress address() {
        return endpoint.getAddress();
    }

    @Override
    public CompletableFuture<Response> send(Request request) {
        return requester.send(request);
    }

    @Override
    public ObserveRelation observe(Request request, NotificationListener listener) {
        return requester.observe(request, listener);
    }

    @Override
    public CompletableFuture<Delivery> notify(NotificationTarget target, Response notification, boolean confirmable) {
        return notifier.notify(target, notification, confirmable);
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            sweep.cancel(false);
            endpoint.destroy();
            requester.close();
            onClose.run();
        }
    }
}
