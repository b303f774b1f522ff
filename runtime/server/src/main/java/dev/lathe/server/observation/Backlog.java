package dev.lathe.server.observation;

import dev.lathe.message.Response;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * Notifications that wait for a slow consumer. A full one drops its oldest: an observation tells what is, not every step on the
 * way there (RFC 7641, 1.3), so the newest must arrive and those before it may be missed.
 */
final class Backlog {

    static final int LIMIT = 1000;

    private final Queue<Response> waiting = new ArrayDeque<>();

    /** Adds the newest; true if the oldest had to go. */
    synchronized boolean add(Response notification) {
        waiting.add(notification);
        if (waiting.size() > LIMIT) {
            waiting.remove();
            return true;
        }
        return false;
    }

    synchronized @Nullable Response poll() {
        return waiting.poll();
    }

    synchronized void clear() {
        waiting.clear();
    }
}
