package dev.lathe.payload.text;

import dev.lathe.message.ContentFormat;
import dev.lathe.path.LwM2mPath;
import dev.lathe.path.PathLevel;
import dev.lathe.payload.PayloadReader;
import dev.lathe.payload.TokenKind;

/** A cursor over a payload that is, as a whole, the value of the Resource or Resource Instance at the base path. */
final class SingleValueReader extends PayloadReader {

    private enum Step {
        INSTANCE,
        VALUE,
        END
    }

    private final LwM2mPath base;
    private final TokenKind kind;
    private final int length;
    private Step step = Step.INSTANCE;

    SingleValueReader(ContentFormat number, byte[] octets, LwM2mPath base, TokenKind kind) {
        super(number, octets, base.family());
        this.base = base;
        this.kind = kind;
        this.length = octets.length;
    }

    static boolean isSingleValue(LwM2mPath path) {
        return path.has(PathLevel.RESOURCE);
    }

    @Override
    protected boolean fill() {
        switch (step) {
            case INSTANCE -> {
                if (!isSingleValue(base)) {
                    throw malformed(-1, "the format carries one value, which " + base + " is not");
                }
                beginInstance(base.object(), base.instance(), 0);
                step = Step.VALUE;
                return true;
            }
            case VALUE -> {
                beginResource(base.resource(), 0);
                if (base.has(PathLevel.RESOURCE_INSTANCE)) {
                    beginElement(base.resourceInstance(), 0);
                }
                value(kind, 0, length);
                step = Step.END;
                return true;
            }
            default -> {
                return false;
            }
        }
    }
}
