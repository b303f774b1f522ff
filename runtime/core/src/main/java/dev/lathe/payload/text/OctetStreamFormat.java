package dev.lathe.payload.text;

import dev.lathe.message.ContentFormat;
import dev.lathe.path.LwM2mPath;
import dev.lathe.path.PathLevel;
import dev.lathe.payload.PayloadFormat;
import dev.lathe.payload.PayloadReader;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.payload.TokenKind;
import dev.lathe.spec.DataType;

/** application/octet-stream. */
public final class OctetStreamFormat implements PayloadFormat {

    @Override
    public ContentFormat contentFormat() {
        return ContentFormat.OPAQUE;
    }

    /** One Opaque value. */
    @Override
    public boolean carries(LwM2mPath path, DataType type, boolean multiple) {
        return type == DataType.OPAQUE
                && SingleValueReader.isSingleValue(path)
                && !(multiple && path.level() == PathLevel.RESOURCE);
    }

    @Override
    public PayloadReader reader(byte[] payload, LwM2mPath base) {
        return new SingleValueReader(ContentFormat.OPAQUE, payload, base, TokenKind.OPAQUE);
    }

    @Override
    public PayloadWriter writer(LwM2mPath base) {
        return new OctetStreamWriter(base);
    }
}
