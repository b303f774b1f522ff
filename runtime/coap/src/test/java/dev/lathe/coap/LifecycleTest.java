package dev.lathe.coap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.lathe.message.Handler;
import dev.lathe.message.Method;
import dev.lathe.message.Peer;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.transport.CoapEndpoint;
import dev.lathe.transport.Transport;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What a transport takes, and that it gives it back. */
class LifecycleTest {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final InetSocketAddress ANY_PORT = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    private static final Handler OK =
            request -> Response.of(ResponseCode.CONTENT).toFuture();

    private final Transport transport =
            CoapTransport.builder().threads(2).maxPeers(16).build();

    private CoapEndpoint open() {
        return transport.open(ANY_PORT, OK, target -> {});
    }

    private static Response ask(CoapEndpoint asker, CoapEndpoint device) {
        return RealTime.await(
                asker.send(Request.of(Method.GET, List.of()).withPeer(Peer.unsecured(device.address()))), SOON);
    }

    private static Set<Thread> threads() {
        return new HashSet<>(Thread.getAllStackTraces().keySet());
    }

    @Test
    void threadsEndWithTheLastEndpoint() throws InterruptedException {
        Set<Thread> before = threads();
        CoapEndpoint one = open();
        CoapEndpoint other = open();
        assertThat(ask(one, other).code()).isEqualTo(ResponseCode.CONTENT);
        Set<Thread> started = threads();
        started.removeAll(before);
        assertThat(started).isNotEmpty().allMatch(Thread::isDaemon);
        one.close();
        other.close();
        for (Thread thread : started) {
            thread.join(SOON.toMillis());
            assertThat(thread.isAlive()).as(thread.getName()).isFalse();
        }
    }

    @Test
    void aTransportOpensAgainAfterAllWasClosed() {
        open().close();
        CoapEndpoint one = open();
        CoapEndpoint other = open();
        assertThat(ask(one, other).code()).isEqualTo(ResponseCode.CONTENT);
        one.close();
        other.close();
    }

    @Test
    void anEndpointMayBeClosedByItsOwnHandler() {
        CompletableFuture<CoapEndpoint> itself = new CompletableFuture<>();
        CompletableFuture<Void> closed = new CompletableFuture<>();
        Handler closing = request -> {
            itself.join().close();
            closed.complete(null);
            return new CompletableFuture<>();
        };
        CoapEndpoint device = transport.open(ANY_PORT, closing, target -> {});
        itself.complete(device);
        CoapEndpoint asker = open();
        CompletableFuture<Response> response =
                asker.send(Request.of(Method.GET, List.of()).withPeer(Peer.unsecured(device.address())));
        RealTime.await(closed, SOON);
        asker.close();
        assertThat(response).isCompletedExceptionally();
    }

    @Test
    void noFileOfCaliforniumAppears() {
        open().close();
        assertThat(Files.exists(Path.of("Californium3.properties"))).isFalse();
    }

    @Test
    void aBodyLargerThanTheLimitIsRefused() {
        CoapEndpoint device = CoapTransport.builder().maxBodySize(2000).build().open(ANY_PORT, OK, target -> {});
        CoapEndpoint asker = open();
        Request put = Request.of(Method.PUT, List.of("5"))
                .withPayload(null, new byte[2001])
                .withPeer(Peer.unsecured(device.address()));
        assertThat(RealTime.await(asker.send(put), SOON).code()).isEqualTo(ResponseCode.REQUEST_ENTITY_TOO_LARGE);
        assertThat(RealTime.await(asker.send(put.withPayload(null, new byte[2000])), SOON)
                        .code())
                .isEqualTo(ResponseCode.CONTENT);
        asker.close();
        device.close();
    }

    @Test
    void limitsThatAreNoneAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CoapTransport.builder().maxBodySize(0))
                .withMessageContaining("octets of a body");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CoapTransport.builder().threads(0));
    }
}
