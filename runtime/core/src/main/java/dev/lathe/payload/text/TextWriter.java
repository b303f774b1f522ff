package dev.lathe.payload.text;

import dev.lathe.message.ContentFormat;
import dev.lathe.path.LwM2mPath;
import dev.lathe.value.Decimal;
import dev.lathe.value.ObjectLink;
import dev.lathe.value.Opaque;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;

/** Writes a value in its lexical form (LwM2M Core, Appendix C, "Text Format"). */
final class TextWriter extends SingleValueWriter {

    TextWriter(ContentFormat number, LwM2mPath base) {
        super(number, base);
    }

    @Override
    public void integer(int id, long value) {
        if (admits(id)) {
            ascii(id, Long.toString(value));
        }
    }

    @Override
    public void unsigned(int id, long value) {
        if (admits(id)) {
            ascii(id, Long.toUnsignedString(value));
        }
    }

    @Override
    public void real(int id, double value) {
        if (admits(id)) {
            ascii(id, Decimal.of(finite(id, value)));
        }
    }

    @Override
    public void bool(int id, boolean value) {
        if (admits(id)) {
            ascii(id, value ? "1" : "0");
        }
    }

    @Override
    public void text(int id, String value) {
        if (admits(id)) {
            put(id, utf8(id, value));
        }
    }

    @Override
    public void opaque(int id, Opaque value) {
        if (admits(id)) {
            put(id, Base64.getEncoder().encode(value.toByteArray()));
        }
    }

    @Override
    public void time(int id, Instant value) {
        integer(id, value.getEpochSecond());
    }

    @Override
    public void link(int id, ObjectLink value) {
        if (admits(id)) {
            ascii(id, value.toString());
        }
    }

    private void ascii(int id, String value) {
        put(id, value.getBytes(StandardCharsets.ISO_8859_1));
    }
}
