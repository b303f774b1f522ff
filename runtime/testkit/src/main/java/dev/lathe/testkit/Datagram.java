package dev.lathe.testkit;

import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.value.Opaque;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One CoAP message on its way, once. It carries a request, a response or nothing.
 *
 * @param messageId pairs an acknowledgement or reset with what it is for, and duplicates with each other
 */
public record Datagram(
        InetSocketAddress from,
        InetSocketAddress to,
        Type type,
        int messageId,
        Opaque token,
        @Nullable Request request,
        @Nullable Response response) {

    /** The types of CoAP messages (RFC 7252, 3). */
    public enum Type {
        CON,
        NON,
        ACK,
        RST
    }

    public boolean isRequest() {
        return request != null;
    }

    /** A response, be it a notification, alone or on an acknowledgement. */
    public boolean isResponse() {
        return response != null;
    }

    /** A response with an Observe option, the first one too. */
    public boolean isNotification() {
        return response != null && response.observe().isPresent();
    }

    /** An acknowledgement without a response. */
    public boolean isEmptyAck() {
        return type == Type.ACK && response == null;
    }

    public boolean isReset() {
        return type == Type.RST;
    }

    /** The nth from now on, from 1, of those the condition takes; for one use. */
    public static Predicate<Datagram> nth(int n, Predicate<Datagram> condition) {
        AtomicInteger count = new AtomicInteger();
        return datagram -> condition.test(datagram) && count.incrementAndGet() == n;
    }

    /** The first n from now on of those the condition takes; for one use. */
    public static Predicate<Datagram> first(int n, Predicate<Datagram> condition) {
        AtomicInteger count = new AtomicInteger();
        return datagram -> condition.test(datagram) && count.incrementAndGet() <= n;
    }

    /** As a line of {@link InMemoryNetwork#log()}: {@code 40000 > 5683 CON 7 [01] GET /3/0}. */
    @Override
    public String toString() {
        return name(from) + " > " + name(to) + " " + type + " " + messageId
                + (token.length() == 0 ? "" : " [" + token.toHex() + "]")
                + (request == null ? "" : " " + request)
                + (response == null ? "" : " " + response);
    }

    private static String name(InetSocketAddress address) {
        String host = address.getAddress().getHostAddress();
        return (host.equals("127.0.0.1") ? "" : host + ":") + address.getPort();
    }
}
