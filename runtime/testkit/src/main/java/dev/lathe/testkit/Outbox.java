package dev.lathe.testkit;

import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.value.Opaque;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;

/** An endpoint's own messages: numbers them and finds whom an acknowledgement or a reset is for. */
final class Outbox {

    private record Key(InetSocketAddress peer, int messageId) {}

    private final InMemoryNetwork network;
    private final ScheduledExecutorService scheduler;
    private final InetSocketAddress address;
    private final Map<Key, Sending> sendings = new HashMap<>();
    private int lastMessageId; // wider than the 16 bits of CoAP: a test may send as much as it likes

    Outbox(InMemoryNetwork network, ScheduledExecutorService scheduler, InetSocketAddress address) {
        this.network = network;
        this.scheduler = scheduler;
        this.address = address;
    }

    Sending request(InetSocketAddress to, Request request, Sending.Outcome outcome) {
        return send(message(to, type(request.confirmable()), request.token(), request, null), outcome);
    }

    Sending response(
            InetSocketAddress to, Opaque token, Response response, boolean confirmable, Sending.Outcome outcome) {
        return send(message(to, type(confirmable), token, null, response), outcome);
    }

    private static Datagram.Type type(boolean confirmable) {
        return confirmable ? Datagram.Type.CON : Datagram.Type.NON;
    }

    private Datagram message(
            InetSocketAddress to,
            Datagram.Type type,
            Opaque token,
            @Nullable Request request,
            @Nullable Response response) {
        return new Datagram(address, to, type, ++lastMessageId, token, request, response);
    }

    private Sending send(Datagram datagram, Sending.Outcome outcome) {
        Sending sending = new Sending(this, scheduler, datagram, outcome);
        sendings.put(key(datagram.to(), datagram), sending);
        sending.start();
        return sending;
    }

    void transmit(Datagram datagram) {
        network.transmit(datagram);
    }

    /** An acknowledgement or a reset has come. */
    void answered(Datagram answer) {
        Sending sending = sendings.get(key(answer.from(), answer));
        if (sending != null) {
            sending.stop();
            if (answer.isReset()) {
                sending.outcome().rejected();
            } else {
                sending.outcome().acknowledged(answer);
            }
        }
    }

    void remove(Sending sending) {
        sendings.remove(key(sending.datagram().to(), sending.datagram()), sending);
    }

    void stopAll() {
        List.copyOf(sendings.values()).forEach(Sending::stop);
    }

    private static Key key(InetSocketAddress peer, Datagram datagram) {
        return new Key(peer, datagram.messageId());
    }
}
