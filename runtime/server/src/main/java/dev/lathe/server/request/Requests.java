package dev.lathe.server.request;

import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.server.registration.Registrations;
import dev.lathe.server.store.Registration;
import dev.lathe.stub.server.RequestOptions;
import dev.lathe.transport.CoapEndpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Sends requests to registered devices: to where a device is now, below the root it has now, for as long as the options say. Safe
 * for all threads.
 */
public final class Requests {

    private final Supplier<CoapEndpoint> transport;
    private final Registrations registrations;
    private final AddressProofs addresses;
    private final Executor executor;
    private final ScheduledExecutorService scheduler;

    /** @param transport asked for with each request */
    public Requests(
            Supplier<CoapEndpoint> transport,
            Registrations registrations,
            AddressProofs addresses,
            Executor executor,
            ScheduledExecutorService scheduler) {
        this.transport = transport;
        this.registrations = registrations;
        this.addresses = addresses;
        this.executor = executor;
        this.scheduler = scheduler;
    }

    /** Which registration a request is made under; the name is for messages. */
    public record Recipient(String registrationId, String endpoint) {

        public static Recipient of(Registration registration) {
            return new Recipient(registration.id(), registration.endpoint());
        }

        /** The name only: an id is a secret of server and device. */
        @Override
        public String toString() {
            return "'" + endpoint + "'";
        }
    }

    /**
     * Sends a request and reads its answer on the executor.
     *
     * @param request with a path as the data model has it, and no peer
     */
    public <T> CompletableFuture<T> send(
            Recipient recipient, Request request, RequestOptions options, Function<Response, T> reading) {
        Exchange<T> exchange = new Exchange<>(executor, reading, recipient.endpoint(), request);
        start(exchange, recipient, request, options, addressed -> transport
                .get()
                .send(addressed));
        return exchange;
    }

    /**
     * Sends a request by other means than a simple exchange. The future ends on the transport's thread.
     *
     * @param sending is given the request as it goes out; not called if there is no registration
     */
    public CompletableFuture<Response> sendBy(
            Sending sending, Recipient recipient, Request request, RequestOptions options) {
        Exchange<Response> exchange = new Exchange<>(Runnable::run, Function.identity(), recipient.endpoint(), request);
        start(exchange, recipient, request, options, sending);
        return exchange;
    }

    /** How an addressed request goes out. */
    @FunctionalInterface
    public interface Sending {
        CompletableFuture<Response> send(Request request);
    }

    private void start(
            Exchange<?> exchange, Recipient recipient, Request request, RequestOptions options, Sending sending) {
        exchange.limit(options.timeout(), scheduler);
        CompletableFuture<?> settled = addresses.settled(recipient.registrationId());
        if (settled.isDone()) {
            startNow(exchange, recipient, request, sending);
        } else {
            var unused = settled.thenRun(() -> startNow(exchange, recipient, request, sending));
        }
    }

    private void startNow(Exchange<?> exchange, Recipient recipient, Request request, Sending sending) {
        Optional<Registration> registration = registrations.find(recipient.registrationId());
        if (registration.isEmpty()) {
            exchange.fail(new RegistrationEndedException(recipient.endpoint()));
            return;
        }
        Request addressed = below(registration.get().objects().root(), request)
                .withPeer(registration.get().peer());
        exchange.start(() -> sending.send(addressed));
    }

    /** The request with its path below the root of a device. */
    static Request below(List<String> root, Request request) {
        if (root.isEmpty()) {
            return request;
        }
        List<String> path = new ArrayList<>(root);
        path.addAll(request.path());
        return request.withPath(path);
    }
}
