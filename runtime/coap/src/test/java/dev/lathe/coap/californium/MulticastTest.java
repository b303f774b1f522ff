package dev.lathe.coap.californium;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.message.Handler;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.eclipse.californium.core.coap.CoAP;
import org.eclipse.californium.core.coap.Token;
import org.eclipse.californium.core.network.Exchange;
import org.eclipse.californium.elements.AddressEndpointContext;
import org.junit.jupiter.api.Test;

/** A request to a group is made as Californium would hand it over: no group can be joined wherever tests run. */
class MulticastTest {

    @Test
    void aRequestToEverybodyIsNeitherServedNorAnswered() throws Exception {
        List<Request> served = new CopyOnWriteArrayList<>();
        Handler handler = request -> {
            served.add(request);
            return Response.of(ResponseCode.CONTENT).toFuture();
        };
        Exchange exchange = new Exchange(toEverybody(), "peer", Exchange.Origin.REMOTE, null);
        ScheduledThreadPoolExecutor timers = new ScheduledThreadPoolExecutor(1);
        Observers observers = new Observers(1);
        exchange.execute(() -> new Responder(handler, 1024, timers, observers, target -> {}).deliverRequest(exchange));
        timers.shutdown();
        assertThat(served).isEmpty();
        assertThat(exchange.isComplete()).isTrue();
        assertThat(exchange.getResponse()).isNull();
    }

    private static org.eclipse.californium.core.coap.Request toEverybody() throws Exception {
        org.eclipse.californium.core.coap.Request request = org.eclipse.californium.core.coap.Request.newGet();
        request.setToken(Token.EMPTY);
        request.setType(CoAP.Type.NON);
        request.setSourceContext(new AddressEndpointContext(InetAddress.getLoopbackAddress(), 40_000));
        InetAddress group = InetAddress.getByAddress(new byte[] {(byte) 224, 0, 1, (byte) 187});
        request.setLocalAddress(new InetSocketAddress(group, 5683), true);
        return request;
    }
}
