package dev.lathe.payload.text;

import dev.lathe.message.ContentFormat;
import dev.lathe.message.PayloadException;
import dev.lathe.path.LwM2mPath;
import dev.lathe.value.ObjectLink;
import dev.lathe.value.Opaque;
import java.time.Instant;

/** Writes an Opaque value as it is. */
final class OctetStreamWriter extends SingleValueWriter {

    OctetStreamWriter(LwM2mPath base) {
        super(ContentFormat.OPAQUE, base);
    }

    @Override
    public void opaque(int id, Opaque value) {
        if (admits(id)) {
            put(id, value.toByteArray());
        }
    }

    @Override
    public void integer(int id, long value) {
        refuse(id);
    }

    @Override
    public void unsigned(int id, long value) {
        refuse(id);
    }

    @Override
    public void real(int id, double value) {
        refuse(id);
    }

    @Override
    public void bool(int id, boolean value) {
        refuse(id);
    }

    @Override
    public void text(int id, String value) {
        refuse(id);
    }

    @Override
    public void time(int id, Instant value) {
        refuse(id);
    }

    @Override
    public void link(int id, ObjectLink value) {
        refuse(id);
    }

    /** @throws PayloadException if the value lies at the base path, where the format cannot carry it */
    private void refuse(int id) {
        if (admits(id)) {
            throw refused(id, "the format carries Opaque values only");
        }
    }
}
