package dev.lathe.stub.server;

import dev.lathe.path.Family;
import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.PayloadFormat;
import dev.lathe.payload.PayloadReader;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What one composite request asks of a device, and what is made of the answer; for the runtime. Immutable. */
public final class CompositeReading {

    private final Map<Readout.Key, Readout> asked;

    private CompositeReading(Map<Readout.Key, Readout> asked) {
        this.asked = asked;
    }

    /**
     * @param endpoint the device's
     * @throws IllegalArgumentException if there is no target, or one is of another device
     */
    public static CompositeReading of(String endpoint, Collection<? extends ReadableTarget<?>> targets) {
        if (targets.isEmpty()) {
            throw new IllegalArgumentException("there is nothing to read");
        }
        Map<Readout.Key, Readout> asked = new LinkedHashMap<>();
        for (ReadableTarget<?> target : targets) {
            Readout readout = Readout.of(target);
            Readout.requireOf(endpoint, readout.key().endpoint(), readout.path());
            asked.put(readout.key(), readout);
        }
        return new CompositeReading(asked);
    }

    /** The paths in the order they were asked for, each once. */
    public List<LwM2mPath> paths() {
        return asked.keySet().stream().map(Readout.Key::path).distinct().toList();
    }

    /** An answer with nothing in it. */
    public CompositeResult nothing() {
        return new CompositeResult(asked.keySet(), Map.of());
    }

    /**
     * Decodes all that was asked for and is there; what is there and was not asked for is passed over.
     *
     * @throws dev.lathe.message.PayloadException if any of the payload is at fault, or a value is refused
     */
    public CompositeResult decode(PayloadFormat format, byte[] payload, ValuePolicy policy) {
        Set<LwM2mPath> present = present(format.reader(payload, Family.LWM2M.root()));
        Map<Readout.Key, Object> values = new LinkedHashMap<>();
        asked.forEach((key, readout) -> {
            if (present.contains(key.path())) {
                values.put(key, readout.value(format, payload, policy));
            }
        });
        return new CompositeResult(asked.keySet(), values);
    }

    /** The paths of all values, and those above. */
    private static Set<LwM2mPath> present(PayloadReader in) {
        Set<LwM2mPath> present = new HashSet<>();
        while (in.nextInstance()) {
            LwM2mPath instance = LwM2mPath.of(in.object(), in.instance());
            while (in.next()) {
                LwM2mPath resource = instance.child(in.resource());
                present.add(instance);
                present.add(resource);
                if (in.isElement()) {
                    present.add(resource.child(in.element()));
                }
            }
        }
        return present;
    }
}
