package dev.lathe.client.object;

import dev.lathe.attribute.AttributeSet;
import dev.lathe.attribute.Attributes;
import dev.lathe.path.LwM2mPath;
import dev.lathe.path.PathLevel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** The notification attributes each server has written (LwM2M Core, 5.1.2). Safe for all threads. */
public final class AttributeStore {

    /** Hears of a Write-Attributes. */
    @FunctionalInterface
    public interface Listener {
        void attributesChanged(int server, LwM2mPath path);
    }

    private record Key(int server, LwM2mPath path) {}

    private final Map<Key, AttributeSet> written = new ConcurrentHashMap<>();
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();

    public void listen(Listener listener) {
        listeners.add(listener);
    }

    /** What the server has written at exactly that path. */
    AttributeSet at(int server, LwM2mPath path) {
        return written.getOrDefault(new Key(server, path), Attributes.none());
    }

    /** What holds there: the path's own values, then those of each level above, up to the Object. */
    public AttributeSet effective(int server, LwM2mPath path) {
        AttributeSet result = Attributes.none();
        for (LwM2mPath level = path; level.level() != PathLevel.ROOT; level = level.parent()) {
            result = result.inheriting(at(server, level));
        }
        return result;
    }

    /** Applies a Write-Attributes; if the outcome would contradict itself, changes nothing and says why. */
    Optional<String> change(int server, LwM2mPath path, AttributeSet change) {
        Key key = new Key(server, path);
        String[] contradiction = new String[1];
        written.compute(key, (same, before) -> {
            AttributeSet now = (before == null ? Attributes.none() : before).changedBy(change);
            contradiction[0] = now.contradiction().orElse("");
            if (!contradiction[0].isEmpty()) {
                return before;
            }
            return now.isEmpty() ? null : now;
        });
        if (!contradiction[0].isEmpty()) {
            return Optional.of(contradiction[0]);
        }
        listeners.forEach(listener -> listener.attributesChanged(server, path));
        return Optional.empty();
    }

    /** The Object Instance is gone, and its attributes with it. */
    public void forget(LwM2mPath instance) {
        written.keySet().removeIf(key -> instance.covers(key.path()));
    }

    /** A bootstrap has made another configuration: nothing written before holds any longer. */
    public void clear() {
        written.clear();
    }
}
