package dev.lathe.payload.text;

import dev.lathe.message.ContentFormat;
import dev.lathe.path.LwM2mPath;
import dev.lathe.path.PathLevel;
import dev.lathe.payload.PayloadFormat;
import dev.lathe.payload.PayloadReader;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.payload.TokenKind;
import dev.lathe.spec.DataType;

/** text/plain, under the number IANA gave or the one before. */
public final class TextFormat implements PayloadFormat {

    private final ContentFormat number;

    public TextFormat(ContentFormat number) {
        this.number = number;
    }

    @Override
    public ContentFormat contentFormat() {
        return number;
    }

    /** One value of any type. */
    @Override
    public boolean carries(LwM2mPath path, DataType type, boolean multiple) {
        return SingleValueReader.isSingleValue(path) && !(multiple && path.level() == PathLevel.RESOURCE);
    }

    @Override
    public PayloadReader reader(byte[] payload, LwM2mPath base) {
        return new SingleValueReader(number, payload, base, TokenKind.LEXICAL);
    }

    @Override
    public PayloadWriter writer(LwM2mPath base) {
        return new TextWriter(number, base);
    }
}
