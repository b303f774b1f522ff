package dev.lathe.coap.californium;

import dev.lathe.message.Request;
import dev.lathe.transport.NotificationTarget;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.californium.core.network.Exchange;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of observations that others registered here: what they asked for, under which the blocks of a large
 * notification are fetched, and the last non-confirmable notification, which may still be rejected. Notifications work
 * without; so the longest unused makes room when there are too many.
 */
final class Observers {

    private static final class Observer {
        private @Nullable Request request;
        private @Nullable Exchange unacknowledged;
    }

    private final Map<NotificationTarget, Observer> entries;

    Observers(int capacity) {
        entries = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<NotificationTarget, Observer> eldest) {
                boolean full = size() > capacity;
                if (full) {
                    complete(eldest.getValue());
                }
                return full;
            }
        };
    }

    /** The request of a new observation; its payload is not needed. */
    synchronized void registered(NotificationTarget target, Request request) {
        entry(target).request = request.withPayload(null, new byte[0]);
    }

    synchronized @Nullable Request requestOf(NotificationTarget target) {
        Observer entry = entries.get(target);
        return entry == null ? null : entry.request;
    }

    /** A non-confirmable notification is on its way; the one before need not be rejected any more, this one would be too. */
    synchronized void unacknowledged(NotificationTarget target, Exchange exchange) {
        Observer entry = entry(target);
        complete(entry);
        entry.unacknowledged = exchange;
    }

    synchronized void ended(NotificationTarget target) {
        Observer entry = entries.remove(target);
        if (entry != null) {
            complete(entry);
        }
    }

    private Observer entry(NotificationTarget target) {
        return entries.computeIfAbsent(target, key -> new Observer());
    }

    private static void complete(Observer entry) {
        if (entry.unacknowledged != null) {
            entry.unacknowledged.executeComplete();
            entry.unacknowledged = null;
        }
    }
}
