package dev.lathe.testkit;

import dev.lathe.message.Response;
import dev.lathe.transport.NotificationListener;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/** A listener that remembers what it hears, and can be waited for. Safe for all threads. */
public final class Heard implements NotificationListener {

    private final List<Response> notifications = new ArrayList<>();
    private final Map<Integer, CompletableFuture<List<Response>>> waiting = new TreeMap<>();

    @Override
    public void notified(Response notification) {
        CompletableFuture<List<Response>> complete;
        synchronized (this) {
            notifications.add(notification);
            complete = waiting.remove(notifications.size());
        }
        if (complete != null) {
            complete.complete(notifications());
        }
    }

    public synchronized List<Response> notifications() {
        return List.copyOf(notifications);
    }

    /** Ends when so many have been heard, with all of them. */
    public synchronized CompletableFuture<List<Response>> count(int number) {
        return notifications.size() >= number
                ? CompletableFuture.completedFuture(notifications())
                : waiting.computeIfAbsent(number, key -> new CompletableFuture<>());
    }
}
