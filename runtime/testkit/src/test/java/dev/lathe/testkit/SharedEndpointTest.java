package dev.lathe.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.lathe.message.ContentFormat;
import dev.lathe.message.Handler;
import dev.lathe.message.Method;
import dev.lathe.message.Peer;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.message.TransportException;
import dev.lathe.transport.CoapEndpoint;
import dev.lathe.transport.Delivery;
import dev.lathe.transport.NotificationListener;
import dev.lathe.transport.NotificationTarget;
import dev.lathe.transport.ObserveRelation;
import dev.lathe.transport.SharedEndpoint;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SharedEndpointTest {

    private static final InetSocketAddress ANY = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    private static final Duration MOMENT = Duration.ofSeconds(5);

    private final VirtualTime time = new VirtualTime();
    private final InMemoryNetwork network = new InMemoryNetwork(time);
    private final SharedEndpoint shared = new SharedEndpoint(network);
    private final CoapEndpoint other = network.open(ANY, saying("other"), target -> {});

    private static Handler saying(String name) {
        return request -> Response.content(ContentFormat.TEXT, name.getBytes(StandardCharsets.UTF_8))
                .toFuture();
    }

    private Response ask(CoapEndpoint whom, String... path) {
        return time.await(
                other.send(Request.of(Method.GET, List.of(path)).withPeer(Peer.unsecured(whom.address()))), MOMENT);
    }

    private static String text(Response response) {
        return new String(response.payload(), StandardCharsets.UTF_8);
    }

    @Test
    void a_request_reaches_who_serves_its_first_segment_and_else_the_root() {
        CoapEndpoint root = shared.root().open(ANY, saying("root"), target -> {});
        CoapEndpoint below = shared.below("d0").open(ANY, saying("below"), target -> {});

        assertThat(below.address()).isEqualTo(root.address());
        assertThat(text(ask(root, "d0", "3", "0"))).isEqualTo("below");
        assertThat(text(ask(root, "d0"))).isEqualTo("below");
        assertThat(text(ask(root, "3", "0"))).isEqualTo("root");
        assertThat(text(ask(root, "3", "d0"))).isEqualTo("root");
        assertThat(text(ask(root))).isEqualTo("root");
    }

    @Test
    void a_path_that_nobody_serves_is_4_04() {
        CoapEndpoint below = shared.below("d0").open(ANY, saying("below"), target -> {});

        Response response = ask(below, "3");
        assertThat(response.code()).isEqualTo(ResponseCode.NOT_FOUND);
        assertThat(response.payload()).isEmpty();
    }

    @Test
    void a_share_is_had_by_one_only() {
        CoapEndpoint below = shared.below("d0").open(ANY, saying("below"), target -> {});

        assertThatExceptionOfType(TransportException.class)
                .isThrownBy(() -> shared.below("d0").open(ANY, saying("again"), target -> {}))
                .withMessageContaining("/d0");
        below.close();
        assertThat(text(ask(shared.below("d0").open(ANY, saying("again"), target -> {}), "d0")))
                .isEqualTo("again");
    }

    @Test
    void closing_one_share_fails_its_exchanges_and_leaves_the_others() {
        CoapEndpoint root = shared.root().open(ANY, saying("root"), target -> {});
        CoapEndpoint below = shared.below("d0").open(ANY, saying("below"), target -> {});
        Request request = Request.of(Method.GET, List.of("x")).withPeer(Peer.unsecured(other.address()));
        CompletableFuture<Response> pending = below.send(request);
        CompletableFuture<Response> kept = root.send(request);

        below.close();

        assertThat(pending).isCompletedExceptionally();
        assertThatExceptionOfType(TransportException.class).isThrownBy(pending::join);
        assertThat(text(time.await(kept, MOMENT))).isEqualTo("other");
        assertThat(text(ask(root, "d0"))).isEqualTo("root");
    }

    @Test
    void the_last_share_closes_the_endpoint() {
        CoapEndpoint root = shared.root().open(ANY, saying("root"), target -> {});
        CoapEndpoint below = shared.below("d0").open(ANY, saying("below"), target -> {});
        InetSocketAddress address = root.address();

        root.close();
        root.close();
        below.close();

        CoapEndpoint next = network.open(address, saying("next"), target -> {});
        assertThat(text(ask(next, "3"))).isEqualTo("next");
    }

    @Test
    void a_share_that_was_closed_hears_no_notifications_any_more() {
        List<String> heard = new ArrayList<>();
        List<NotificationTarget> observers = new ArrayList<>();
        CoapEndpoint device = network.open(
                ANY,
                request -> {
                    observers.add(NotificationTarget.of(request));
                    return Response.content(ContentFormat.TEXT, new byte[0])
                            .withObserve(1)
                            .toFuture();
                },
                target -> {});
        CoapEndpoint root = shared.root().open(ANY, saying("root"), target -> {});
        CoapEndpoint below = shared.below("d0").open(ANY, saying("below"), target -> {});
        Request request = Request.of(Method.GET, List.of("x")).withPeer(Peer.unsecured(device.address()));
        time.await(below.observe(request, it -> heard.add(text(it))).response(), MOMENT);

        below.close();
        var unused = device.notify(
                observers.get(0),
                Response.content(ContentFormat.TEXT, new byte[] {'1'}).withObserve(2),
                false);
        time.advance(MOMENT);

        assertThat(heard).isEmpty();
        assertThat(text(ask(root, "x"))).isEqualTo("root");
    }

    @Test
    void the_next_endpoint_is_opened_when_the_last_one_is_closed_and_not_before() throws Exception {
        CountDownLatch closing = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        AtomicInteger open = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        SharedEndpoint slow = new SharedEndpoint((local, inbound, resets) -> {
            most.accumulateAndGet(open.incrementAndGet(), Math::max);
            return new Delegating(network.open(local, inbound, resets)) {
                @Override
                public void close() {
                    closing.countDown();
                    try {
                        goOn.await();
                    } catch (InterruptedException e) {
                        throw new AssertionError(e);
                    }
                    super.close();
                    open.decrementAndGet();
                }
            };
        });
        CoapEndpoint first = slow.root().open(ANY, saying("first"), target -> {});
        Thread closer = new Thread(first::close);
        closer.start();
        closing.await();
        Thread opener = new Thread(() -> slow.root().open(ANY, saying("second"), target -> {}));
        opener.start();
        while (opener.getState() != Thread.State.BLOCKED && opener.isAlive()) {
            Thread.onSpinWait();
        }
        goOn.countDown();
        closer.join();
        opener.join();

        assertThat(most).hasValue(1);
        assertThat(open).hasValue(1);
    }

    @Test
    void a_closed_share_sends_nothing_though_the_endpoint_goes_on() {
        List<Request> sent = new ArrayList<>();
        SharedEndpoint sharing =
                new SharedEndpoint((local, inbound, resets) -> new Delegating(network.open(local, inbound, resets)) {
                    @Override
                    public CompletableFuture<Response> send(Request request) {
                        sent.add(request);
                        return super.send(request);
                    }
                });
        CoapEndpoint root = sharing.root().open(ANY, saying("root"), target -> {});
        CoapEndpoint below = sharing.below("d0").open(ANY, saying("below"), target -> {});
        below.close();

        CompletableFuture<Response> late =
                below.send(Request.of(Method.GET, List.of("3")).withPeer(Peer.unsecured(other.address())));

        assertThat(late).isCompletedExceptionally();
        assertThat(sent).isEmpty();
        assertThat(text(ask(root, "3"))).isEqualTo("root");
    }

    /** An endpoint that a test changes one thing of. */
    private static class Delegating implements CoapEndpoint {

        private final CoapEndpoint inner;

        Delegating(CoapEndpoint inner) {
            this.inner = inner;
        }

        @Override
        public InetSocketAddress address() {
            return inner.address();
        }

        @Override
        public CompletableFuture<Response> send(Request request) {
            return inner.send(request);
        }

        @Override
        public ObserveRelation observe(Request request, NotificationListener listener) {
            return inner.observe(request, listener);
        }

        @Override
        public CompletableFuture<Delivery> notify(
                NotificationTarget target, Response notification, boolean confirmable) {
            return inner.notify(target, notification, confirmable);
        }

        @Override
        public void close() {
            inner.close();
        }
    }
}
