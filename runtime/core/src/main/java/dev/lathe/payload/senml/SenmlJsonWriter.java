package dev.lathe.payload.senml;

import dev.lathe.message.ContentFormat;
import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.TokenKind;
import dev.lathe.payload.json.JsonWriter;
import dev.lathe.value.Decimal;
import dev.lathe.value.Opaque;
import java.util.Base64;

/** Writes records in JSON without white space. */
final class SenmlJsonWriter extends SenmlWriter {

    private final JsonWriter json = new JsonWriter();

    SenmlJsonWriter(ContentFormat number, LwM2mPath base) {
        super(number, base);
        json.character('[');
    }

    @Override
    void record(String baseName, int objectId, int instanceId, int resourceId, int elementId) {
        json.literal(records() > 1 ? ",{" : "{");
        if (!baseName.isEmpty()) {
            json.literal("\"bn\":");
            json.plain(baseName);
            json.character(',');
        }
        if (resourceId >= 0 || elementId >= 0) {
            json.literal("\"n\":\"");
            // Only a whole path begins with a slash.
            boolean slash = segment(objectId, objectId >= 0);
            slash = segment(instanceId, slash);
            slash = segment(resourceId, slash);
            segment(elementId, slash);
            json.literal("\",");
        }
    }

    /** Writes an id, if there is one; returns whether a slash comes before the next. */
    private boolean segment(int id, boolean slash) {
        if (id < 0) {
            return slash;
        }
        if (slash) {
            json.character('/');
        }
        json.decimal(id);
        return true;
    }

    private void value(int id, String label, String literal) {
        if (begins(id)) {
            json.literal(label);
            json.literal(literal);
            json.character('}');
        }
    }

    @Override
    public void integer(int id, long value) {
        value(id, "\"v\":", Long.toString(value));
    }

    @Override
    public void unsigned(int id, long value) {
        value(id, "\"v\":", Long.toUnsignedString(value));
    }

    @Override
    public void real(int id, double value) {
        value(id, "\"v\":", Decimal.of(finite(id, value)));
    }

    @Override
    public void bool(int id, boolean value) {
        value(id, "\"vb\":", value ? "true" : "false");
    }

    @Override
    public void text(int id, String value) {
        if (begins(id)) {
            json.literal("\"vs\":");
            if (!json.plain(value)) {
                json.string(utf8(id, value));
            }
            json.character('}');
        }
    }

    @Override
    public void opaque(int id, Opaque value) {
        if (begins(id)) {
            json.literal("\"vd\":\"");
            json.literal(Base64.getUrlEncoder().withoutPadding().encode(value.toByteArray()));
            json.literal("\"}");
        }
    }

    @Override
    void link(String text) {
        json.literal("\"vlo\":");
        json.plain(text);
        json.character('}');
    }

    @Override
    protected boolean verbatim(int id, TokenKind kind, Opaque octets) {
        boolean isOurs = kind == TokenKind.DECIMAL;
        if (isOurs && begins(id)) {
            json.literal("\"v\":");
            json.literal(octets.toByteArray());
            json.character('}');
        }
        return isOurs;
    }

    @Override
    public byte[] done() {
        json.character(']');
        return json.done();
    }
}
