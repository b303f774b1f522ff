package dev.lathe.testkit;

import dev.lathe.message.Response;
import dev.lathe.value.Opaque;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Messages of others: recognises what was here before and answers it as before (RFC 7252, 4.5). */
final class Inbox {

    private record Key(InetSocketAddress peer, int messageId) {}

    private static final int EXCHANGE_LIFETIME_SECONDS = 247;

    private final InMemoryNetwork network;
    private final ScheduledExecutorService scheduler;
    private final Map<Key, Reception> receptions = new HashMap<>();

    Inbox(InMemoryNetwork network, ScheduledExecutorService scheduler) {
        this.network = network;
        this.scheduler = scheduler;
    }

    /** What is to be answered; null if it was answered before, or will be. */
    @Nullable
    Reception receive(Datagram datagram) {
        Key key = new Key(datagram.from(), datagram.messageId());
        Reception before = receptions.get(key);
        if (before != null) {
            before.repeat();
            return null;
        }
        Reception reception = new Reception(datagram);
        receptions.put(key, reception);
        var unused = scheduler.schedule(() -> receptions.remove(key), EXCHANGE_LIFETIME_SECONDS, TimeUnit.SECONDS);
        return reception;
    }

    /** One message and what answered it on the message layer. */
    final class Reception {
        private final Datagram datagram;
        private @Nullable Datagram reply;

        private Reception(Datagram datagram) {
            this.datagram = datagram;
        }

        boolean confirmable() {
            return datagram.type() == Datagram.Type.CON;
        }

        void acknowledge() {
            reply(Datagram.Type.ACK, Opaque.EMPTY, null);
        }

        /** Acknowledges with the response on it. */
        void acknowledge(Response response) {
            reply(Datagram.Type.ACK, datagram.token(), response);
        }

        void reject() {
            reply(Datagram.Type.RST, Opaque.EMPTY, null);
        }

        private void reply(Datagram.Type type, Opaque token, @Nullable Response response) {
            Datagram answer =
                    new Datagram(datagram.to(), datagram.from(), type, datagram.messageId(), token, null, response);
            remember(answer);
            network.transmit(answer);
        }

        /** This went out as an answer: it goes out again when the message comes again. */
        void remember(Datagram answer) {
            reply = answer;
        }

        private void repeat() {
            if (reply != null) {
                network.transmit(reply);
            }
        }
    }
}
