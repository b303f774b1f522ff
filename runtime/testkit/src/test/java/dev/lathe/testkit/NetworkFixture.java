package dev.lathe.testkit;

import dev.lathe.message.Handler;
import dev.lathe.message.Peer;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.path.LwM2mPath;
import dev.lathe.transport.CoapEndpoint;
import dev.lathe.transport.NotificationTarget;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A device that counts what it is asked, and one who asks. */
final class NetworkFixture {

    final VirtualTime time = new VirtualTime();
    final InMemoryNetwork network = new InMemoryNetwork(time);
    final List<Request> served = new ArrayList<>();
    final List<NotificationTarget> rejected = new ArrayList<>();
    /** What the device answers; a test may put another one here. */
    Handler handler = request -> Response.of(ResponseCode.CONTENT).toFuture();

    final CoapEndpoint device = network.open(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
            request -> {
                served.add(request);
                return handler.handle(request);
            },
            rejected::add);
    final CoapEndpoint asker = network.open(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
            request -> Response.of(ResponseCode.NOT_FOUND).toFuture(),
            target -> {});

    Request get(String path) {
        return Request.get(LwM2mPath.parse(path)).withPeer(Peer.unsecured(device.address()));
    }

    <T> T await(CompletableFuture<T> future) {
        return time.await(future, Duration.ofMinutes(5));
    }

    long count(java.util.function.Predicate<Datagram> condition) {
        return network.sent().stream().filter(condition).count();
    }
}
