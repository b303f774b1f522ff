package dev.lathe.stub.server;

import dev.lathe.message.ContentFormat;
import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.payload.TokenKind;
import dev.lathe.value.ObjectLink;
import dev.lathe.value.Opaque;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A format for people: {@code 3[ 0=a 5=b ]}. */
final class WordWriter extends PayloadWriter {

    private final List<String> words = new ArrayList<>();

    WordWriter(LwM2mPath base) {
        super(ContentFormat.TEXT, base);
    }

    String words() {
        return String.join(" ", words);
    }

    private void add(int id, Object value) {
        words.add(id + "=" + value);
    }

    @Override
    protected void beginInstance(LwM2mPath instance) {
        words.add(instance.toString());
    }

    @Override
    public void integer(int id, long value) {
        add(id, value);
    }

    @Override
    public void unsigned(int id, long value) {
        add(id, Long.toUnsignedString(value));
    }

    @Override
    public void real(int id, double value) {
        add(id, value);
    }

    @Override
    public void bool(int id, boolean value) {
        add(id, value);
    }

    @Override
    public void text(int id, String value) {
        add(id, value);
    }

    @Override
    public void opaque(int id, Opaque value) {
        add(id, value);
    }

    @Override
    public void time(int id, Instant value) {
        add(id, value);
    }

    @Override
    public void link(int id, ObjectLink value) {
        add(id, value);
    }

    @Override
    protected void untyped(int id, TokenKind kind, Opaque octets) {
        add(id, octets);
    }

    @Override
    public void beginMultiple(int id, int size) {
        words.add(id + "[" + size);
    }

    @Override
    public void endMultiple() {
        words.add("]");
    }

    @Override
    public boolean isEmpty() {
        return words.isEmpty();
    }

    @Override
    public byte[] done() {
        return words().getBytes(StandardCharsets.UTF_8);
    }
}
