package dev.lathe.payload.tlv;

import dev.lathe.message.ContentFormat;
import dev.lathe.path.LwM2mPath;
import dev.lathe.path.PathLevel;
import dev.lathe.payload.PayloadFormat;
import dev.lathe.payload.PayloadReader;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.spec.DataType;
import java.util.OptionalInt;

/** OMA TLV, under the number IANA gave or the one before. */
public final class TlvFormat implements PayloadFormat {

    private final ContentFormat number;

    public TlvFormat(ContentFormat number) {
        this.number = number;
    }

    @Override
    public ContentFormat contentFormat() {
        return number;
    }

    /** Everything below the root. */
    @Override
    public boolean carries(LwM2mPath path, DataType type, boolean multiple) {
        return path.has(PathLevel.OBJECT);
    }

    @Override
    public PayloadReader reader(byte[] payload, LwM2mPath base) {
        return new TlvReader(number, payload, base);
    }

    @Override
    public PayloadWriter writer(LwM2mPath base) {
        return new TlvWriter(number, base);
    }

    /** Resources may stand in the payload bare: then nothing names the Object Instance. */
    @Override
    public OptionalInt createdInstance(byte[] payload, LwM2mPath object) {
        boolean isNamed = payload.length > 0 && (payload[0] >> Tlv.KIND_SHIFT & 0b11) == Tlv.OBJECT_INSTANCE;
        return isNamed ? PayloadFormat.super.createdInstance(payload, object) : OptionalInt.empty();
    }
}
