package dev.lathe.client.observe;

import dev.lathe.client.object.AttributeStore;
import dev.lathe.client.object.Inquiry;
import dev.lathe.client.object.TreeListener;
import dev.lathe.message.Request;
import dev.lathe.path.LwM2mPath;
import dev.lathe.spec.ResourceSpec;
import dev.lathe.transport.NotificationTarget;
import dev.lathe.transport.Transport;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * All observations of a client, by peer and token (RFC 7641, 4.1). A server may observe one path under several tokens; a token
 * used again takes the place of its earlier observation. Safe for all threads.
 */
public final class Observations implements TreeListener, AttributeStore.Listener, Transport.ResetListener {

    private static final int SERVER_OBJECT = 1;

    private final Context context;
    private final ConcurrentMap<NotificationTarget, Observation> byTarget = new ConcurrentHashMap<>();

    public Observations(Context context) {
        this.context = context;
    }

    /** As {@link dev.lathe.client.object.Inquiries#of}. */
    Optional<Inquiry> inquiry(Request request) {
        return context.inquiries().of(request);
    }

    /**
     * A new observation, not yet established; empty if the server has as many as it may.
     *
     * @param inquiry the request's
     */
    Optional<Observation> open(Request request, Inquiry inquiry) {
        NotificationTarget target = NotificationTarget.of(request);
        synchronized (byTarget) { // counting and adding are one
            Observation before = byTarget.get(target);
            if (before == null && countOf(target) >= context.limits().perServer()) {
                return Optional.empty();
            }
            int sequence = before == null ? 0 : before.end();
            Observation[] self = new Observation[1];
            self[0] = new Observation(context, target, inquiry, sequence, () -> byTarget.remove(target, self[0]));
            byTarget.put(target, self[0]);
            return Optional.of(self[0]);
        }
    }

    private long countOf(NotificationTarget target) {
        return byTarget.keySet().stream()
                .filter(other -> other.peer().equals(target.peer()))
                .count();
    }

    /** The server does not want it any more. Does not block. */
    void cancel(NotificationTarget target) {
        Observation observation = byTarget.get(target);
        if (observation != null) {
            observation.end();
        }
    }

    @Override
    public void rejected(NotificationTarget target) {
        cancel(target);
    }

    /** Ends all of them without a word: a registration ends or begins anew, and servers observe anew. Does not block. */
    public void clear() {
        byTarget.values().forEach(Observation::end);
    }

    public int size() {
        return byTarget.size();
    }

    @Override
    public void changed(LwM2mPath instance, List<ResourceSpec> resources) {
        byTarget.values().forEach(observation -> observation.changed(instance, resources));
        if (instance.object() == SERVER_OBJECT) { // its default periods may be others
            byTarget.values().forEach(Observation::look);
        }
    }

    @Override
    public void added(LwM2mPath instance) {
        byTarget.values().forEach(observation -> observation.added(instance));
    }

    @Override
    public void removed(LwM2mPath instance) {
        byTarget.values().forEach(observation -> observation.removed(instance));
    }

    @Override
    public void attributesChanged(int server, LwM2mPath path) {
        byTarget.values().stream()
                .filter(observation -> observation.isUnder(path))
                .forEach(Observation::look);
    }
}
