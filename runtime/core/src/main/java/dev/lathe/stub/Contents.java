package dev.lathe.stub;

import dev.lathe.message.ContentFormat;
import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.payload.TokenKind;
import dev.lathe.value.ObjectLink;
import dev.lathe.value.Opaque;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps what is written into it by Resource ID, to tell two values apart Resource by Resource. For one thread. */
final class Contents extends PayloadWriter {

    private final Map<Integer, Object> resources = new HashMap<>();
    private Map<Integer, Object> target = resources;

    Contents() {
        super(ContentFormat.TLV, LwM2mPath.root()); // of no format, as it makes no payload
    }

    /** What equals the same Resource's of another value if they are alike; null if there is none. */
    @Nullable
    Object of(int resource) {
        return resources.get(resource);
    }

    @Override
    protected void beginInstance(LwM2mPath instance) {
        // Which one it is, is not part of the value.
    }

    @Override
    public void integer(int id, long value) {
        target.put(id, value);
    }

    @Override
    public void unsigned(int id, long value) {
        target.put(id, value);
    }

    @Override
    public void real(int id, double value) {
        target.put(id, value);
    }

    @Override
    public void bool(int id, boolean value) {
        target.put(id, value);
    }

    @Override
    public void text(int id, String value) {
        target.put(id, value);
    }

    @Override
    public void opaque(int id, Opaque value) {
        target.put(id, value);
    }

    @Override
    public void time(int id, Instant value) {
        target.put(id, value);
    }

    @Override
    public void link(int id, ObjectLink value) {
        target.put(id, value);
    }

    @Override
    protected void untyped(int id, TokenKind kind, Opaque octets) {
        target.put(id, octets);
    }

    @Override
    public void beginMultiple(int id, int size) {
        Map<Integer, Object> elements = new HashMap<>();
        resources.put(id, elements);
        target = elements;
    }

    @Override
    public void endMultiple() {
        target = resources;
    }

    @Override
    public boolean isEmpty() {
        return resources.isEmpty();
    }

    @Override
    public byte[] done() {
        throw new UnsupportedOperationException("contents are compared, they are no payload");
    }
}
