package dev.lathe.payload.text;

import dev.lathe.message.ContentFormat;
import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.payload.TokenKind;
import dev.lathe.value.Opaque;
import org.jspecify.annotations.Nullable;

/** Writes the one value at its base path. */
abstract sealed class SingleValueWriter extends PayloadWriter permits TextWriter, OctetStreamWriter {

    private static final byte[] NOTHING = {};

    private byte @Nullable [] payload;

    SingleValueWriter(ContentFormat number, LwM2mPath base) {
        super(number, base);
        if (!SingleValueReader.isSingleValue(base)) {
            throw new IllegalArgumentException(number + " carries one value, which " + base + " is not");
        }
    }

    /** Takes the value's octets. */
    final void put(int id, byte[] octets) {
        if (payload != null) {
            throw refused(id, "the format carries one value, and there is one already");
        }
        payload = octets;
    }

    @Override
    protected final void beginInstance(LwM2mPath instance) {
        // The base path says it.
    }

    @Override
    public final void beginMultiple(int id, int size) {
        enterMultiple(id);
    }

    @Override
    public final void endMultiple() {
        leaveMultiple();
    }

    @Override
    protected final void untyped(int id, TokenKind kind, Opaque octets) {
        if (kind != TokenKind.LEXICAL) {
            opaque(id, octets);
        } else if (admits(id)) {
            put(id, octets.toByteArray());
        }
    }

    @Override
    public final boolean isEmpty() {
        return payload == null;
    }

    @Override
    public final byte[] done() {
        return payload == null ? NOTHING : payload;
    }
}
