package dev.lathe.client.object;

import dev.lathe.codec.Codecs;
import dev.lathe.message.ContentFormat;
import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.PayloadFormat;
import dev.lathe.payload.PayloadReader;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.payload.TokenKind;
import dev.lathe.stub.ValueType;
import dev.lathe.value.ObjectLink;
import dev.lathe.value.Opaque;
import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Resources of one Object Instance and their values, apart from any format: written into it once, out of it as often as wanted.
 * A Resource written again has its later value; what is not known by its type is not kept. For one thread, until the writing
 * is over.
 */
public final class Recording extends PayloadWriter {

    private static final PayloadFormat TLV =
            Codecs.standard().format(ContentFormat.TLV).orElseThrow();

    private final SortedMap<Integer, Consumer<PayloadWriter>> resources;
    private @Nullable SortedMap<Integer, Consumer<PayloadWriter>> elements;
    private int multiple;

    public Recording() {
        this(new TreeMap<>());
    }

    private Recording(SortedMap<Integer, Consumer<PayloadWriter>> resources) {
        super(ContentFormat.TLV, LwM2mPath.root()); // of no format, as it makes no payload
        this.resources = resources;
    }

    public static <V> Recording of(ValueType<V, ?> type, V value) {
        Recording recording = new Recording();
        type.encode(value, recording);
        return recording;
    }

    /** The ids of its Resources. */
    public Set<Integer> ids() {
        return Collections.unmodifiableSet(new TreeSet<>(resources.keySet()));
    }

    public boolean has(int resource) {
        return resources.containsKey(resource);
    }

    /** A copy with the Resources of {@code later} added, or replaced where they are in both. */
    public Recording with(Recording later) {
        Recording result = new Recording(new TreeMap<>(resources));
        result.resources.putAll(later.resources);
        return result;
    }

    /** A copy without the Resources whose ids the condition holds for. */
    public Recording without(IntPredicate ids) {
        Recording result = new Recording(new TreeMap<>(resources));
        result.resources.keySet().removeIf(ids::test);
        return result;
    }

    /** A copy that has of that Resource, if it is a multiple one, those instances only; and nothing of it if there are none. */
    Recording keeping(int resource, Set<Integer> instances) {
        Recording result = new Recording(new TreeMap<>(resources));
        result.resources.computeIfPresent(
                resource, (id, value) -> value instanceof Instances all ? all.keeping(instances) : value);
        return result;
    }

    /** The value of a multiple Resource. */
    private record Instances(int id, SortedMap<Integer, Consumer<PayloadWriter>> values)
            implements Consumer<PayloadWriter> {

        @Nullable
        Instances keeping(Set<Integer> instances) {
            SortedMap<Integer, Consumer<PayloadWriter>> kept = new TreeMap<>(values);
            kept.keySet().retainAll(instances);
            return kept.isEmpty() ? null : new Instances(id, kept);
        }

        @Override
        public void accept(PayloadWriter out) {
            out.beginMultiple(id, values.size());
            values.values().forEach(value -> value.accept(out));
            out.endMultiple();
        }
    }

    /** Writes everything, in ascending order of ids. */
    public void writeTo(PayloadWriter out) {
        resources.values().forEach(value -> value.accept(out));
    }

    /** A cursor over everything, as if it came as a payload for that Object Instance. */
    public PayloadReader reader(LwM2mPath instance) {
        PayloadWriter out = TLV.writer(instance);
        writeTo(out);
        return TLV.reader(out.done(), instance);
    }

    /** Everything as a value of that type. */
    public <V> V as(ValueType<V, ?> type) {
        return type.decode(reader(type.spec().path(0)));
    }

    private void add(int id, Consumer<PayloadWriter> value) {
        (elements == null ? resources : elements).put(id, value);
    }

    @Override
    protected void beginInstance(LwM2mPath instance) {
        // Of one Object Instance, whichever it is.
    }

    @Override
    public void integer(int id, long value) {
        add(id, out -> out.integer(id, value));
    }

    @Override
    public void unsigned(int id, long value) {
        add(id, out -> out.unsigned(id, value));
    }

    @Override
    public void real(int id, double value) {
        double finite = finite(id, value);
        add(id, out -> out.real(id, finite));
    }

    @Override
    public void bool(int id, boolean value) {
        add(id, out -> out.bool(id, value));
    }

    @Override
    public void text(int id, String value) {
        add(id, out -> out.text(id, value));
    }

    @Override
    public void opaque(int id, Opaque value) {
        add(id, out -> out.opaque(id, value));
    }

    @Override
    public void time(int id, Instant value) {
        add(id, out -> out.time(id, value));
    }

    @Override
    public void link(int id, ObjectLink value) {
        add(id, out -> out.link(id, value));
    }

    @Override
    protected void untyped(int id, TokenKind kind, Opaque octets) {
        // Means nothing apart from its format.
    }

    @Override
    public void beginMultiple(int id, int size) {
        multiple = id;
        elements = new TreeMap<>();
    }

    @Override
    public void endMultiple() {
        SortedMap<Integer, Consumer<PayloadWriter>> all = elements == null ? new TreeMap<>() : elements;
        elements = null;
        add(multiple, new Instances(multiple, all));
    }

    @Override
    public boolean isEmpty() {
        return resources.isEmpty();
    }

    @Override
    public byte[] done() {
        throw new UnsupportedOperationException("a recording is written into a payload, it is none");
    }
}
