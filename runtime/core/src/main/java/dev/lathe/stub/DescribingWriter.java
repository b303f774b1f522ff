package dev.lathe.stub;

import dev.lathe.message.ContentFormat;
import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.payload.TokenKind;
import dev.lathe.spec.ObjectSpec;
import dev.lathe.spec.ResourceSpec;
import dev.lathe.value.ObjectLink;
import dev.lathe.value.Opaque;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * Writes values for people to read in a log: names instead of ids, control characters replaced, and of an Opaque, which may be
 * a key or a firmware image, only how long it is.
 */
final class DescribingWriter extends PayloadWriter {

    private final ObjectSpec spec;
    private final StringBuilder text = new StringBuilder();
    private boolean first = true;
    private boolean inMultiple;

    DescribingWriter(ObjectSpec spec) {
        super(ContentFormat.TEXT, spec.family().root());
        this.spec = spec;
        text.append(spec.name()).append('{');
    }

    private StringBuilder label(int id) {
        text.append(first ? "" : ", ");
        first = false;
        if (inMultiple) {
            text.append(id);
        } else {
            text.append(spec.resource(id).map(ResourceSpec::name).orElse("Resource " + id));
        }
        return text.append('=');
    }

    @Override
    protected void beginInstance(LwM2mPath instance) {
        // Which one it is, is not part of the value.
    }

    @Override
    public void integer(int id, long value) {
        label(id).append(value);
    }

    @Override
    public void unsigned(int id, long value) {
        label(id).append(Long.toUnsignedString(value));
    }

    @Override
    public void real(int id, double value) {
        label(id).append(value);
    }

    @Override
    public void bool(int id, boolean value) {
        label(id).append(value);
    }

    @Override
    public void text(int id, String value) {
        label(id).append(value.replaceAll("\\p{Cntrl}", "\ufffd"));
    }

    @Override
    public void opaque(int id, Opaque value) {
        label(id).append(value.length()).append(" octets");
    }

    @Override
    public void time(int id, Instant value) {
        label(id).append(value);
    }

    @Override
    public void link(int id, ObjectLink value) {
        label(id).append(value);
    }

    @Override
    protected void untyped(int id, TokenKind kind, Opaque octets) {
        opaque(id, octets);
    }

    @Override
    public void beginMultiple(int id, int size) {
        label(id).append('{');
        first = true;
        inMultiple = true;
    }

    @Override
    public void endMultiple() {
        text.append('}');
        first = false;
        inMultiple = false;
    }

    @Override
    public boolean isEmpty() {
        return first;
    }

    @Override
    public byte[] done() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return text + "}";
    }
}
