package dev.lathe.payload.senml;

import dev.lathe.message.ContentFormat;
import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.TokenKind;
import dev.lathe.payload.cbor.CborReader;
import dev.lathe.payload.cbor.CborWriter;
import dev.lathe.value.Opaque;

/** Writes records in CBOR, all in their shortest form: an array and maps of known length. */
final class SenmlCborWriter extends SenmlWriter {

    private final CborWriter cbor = new CborWriter();
    private final int array = cbor.beginArray();

    SenmlCborWriter(ContentFormat number, LwM2mPath base) {
        super(number, base);
    }

    @Override
    void record(String baseName, int objectId, int instanceId, int resourceId, int elementId) {
        int length = segment(objectId) + segment(instanceId) + segment(resourceId) + segment(elementId);
        // Only a whole path begins with a slash.
        length -= objectId < 0 && length > 0 ? 1 : 0;
        cbor.head(CborReader.MAP, 1 + (baseName.isEmpty() ? 0 : 1) + (length == 0 ? 0 : 1));
        if (!baseName.isEmpty()) {
            cbor.integer(SenmlField.BASE_NAME.number());
            cbor.ascii(baseName);
        }
        if (length > 0) {
            cbor.integer(SenmlField.NAME.number());
            cbor.head(CborReader.TEXT, length);
            boolean slash = segment(objectId, objectId >= 0);
            slash = segment(instanceId, slash);
            slash = segment(resourceId, slash);
            segment(elementId, slash);
        }
    }

    /** How long a slash and the id are. */
    private static int segment(int id) {
        return id < 0 ? 0 : id < 10 ? 2 : id < 100 ? 3 : id < 1000 ? 4 : id < 10_000 ? 5 : 6;
    }

    /** Writes an id, if there is one; returns whether a slash comes before the next. */
    private boolean segment(int id, boolean slash) {
        if (id < 0) {
            return slash;
        }
        if (slash) {
            cbor.character('/');
        }
        cbor.decimal(id);
        return true;
    }

    private boolean begins(int id, SenmlField field) {
        boolean begins = begins(id);
        if (begins) {
            cbor.integer(field.number());
        }
        return begins;
    }

    @Override
    public void integer(int id, long value) {
        if (begins(id, SenmlField.VALUE)) {
            cbor.integer(value);
        }
    }

    @Override
    public void unsigned(int id, long value) {
        if (begins(id, SenmlField.VALUE)) {
            cbor.unsigned(value);
        }
    }

    @Override
    public void real(int id, double value) {
        if (begins(id, SenmlField.VALUE)) {
            cbor.real(finite(id, value));
        }
    }

    @Override
    public void bool(int id, boolean value) {
        if (begins(id, SenmlField.BOOLEAN)) {
            cbor.bool(value);
        }
    }

    @Override
    public void text(int id, String value) {
        if (begins(id, SenmlField.STRING) && !cbor.ascii(value)) {
            cbor.text(utf8(id, value));
        }
    }

    @Override
    public void opaque(int id, Opaque value) {
        if (begins(id, SenmlField.DATA)) {
            cbor.bytes(value);
        }
    }

    @Override
    void link(String text) {
        cbor.ascii(SenmlField.LINK.label());
        cbor.ascii(text);
    }

    @Override
    protected boolean verbatim(int id, TokenKind kind, Opaque octets) {
        boolean isOurs = kind != TokenKind.DECIMAL;
        if (isOurs && begins(id, SenmlField.VALUE)) {
            cbor.item(octets);
        }
        return isOurs;
    }

    @Override
    public byte[] done() {
        cbor.endArray(array, records());
        return cbor.done();
    }
}
