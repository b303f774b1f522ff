package dev.lathe.payload.draft0;

import dev.lathe.message.ContentFormat;
import dev.lathe.path.Family;
import dev.lathe.path.LwM2mPath;
import dev.lathe.path.PathLevel;
import dev.lathe.payload.PayloadFormat;
import dev.lathe.payload.PayloadReader;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.spec.DataType;

/**
 * application/json of the early draft (7.3 and 7.4): {@code {"3":{"0":"Open Mobile Alliance","2":"9347112"}}}.
 *
 * <p>The request path alone decides what the keys mean. For an Object the outer key is its Object ID Index and the inner keys
 * are Resource IDs; for a multiple Resource the outer key is its Resource ID and the inner keys are its instances' numbers.
 *
 * <p>The draft gives no forms of values: they are those of text/plain. It has none for a multiple Resource within an Object
 * either, so that unless {@link Options#nesting} says otherwise an Object's payload is written without it.
 */
public final class Draft0JsonFormat implements PayloadFormat {

    private final Options options;

    public Draft0JsonFormat(Options options) {
        this.options = options;
    }

    /**
     * What a format reads and writes beyond the draft's letter. Both ends of a conversation should have the same.
     *
     * @param nesting whether an Object's payload carries multiple Resources too, as {@code "6":{"0":"1"}}
     * @param bareNumbers whether values may come as numbers, {@code "2":9347112}; they are written as strings all the same
     */
    public record Options(boolean nesting, boolean bareNumbers) {

        /** The letter of the draft. */
        public static final Options STRICT = new Options(false, false);

        public Options withNesting() {
            return new Options(true, bareNumbers);
        }

        public Options withBareNumbers() {
            return new Options(nesting, true);
        }
    }

    @Override
    public ContentFormat contentFormat() {
        return ContentFormat.JSON;
    }

    /** An Object or a multiple Resource of the early draft: a single Resource is plain text (7.3). */
    @Override
    public boolean carries(LwM2mPath path, DataType type, boolean multiple) {
        return hasForm(path) && (multiple || path.level() != PathLevel.RESOURCE);
    }

    /** Whether there is a payload for what may be at that path. */
    static boolean hasForm(LwM2mPath path) {
        return path.family() == Family.DRAFT_0
                && (path.level() == PathLevel.OBJECT_INSTANCE || path.level() == PathLevel.RESOURCE);
    }

    @Override
    public PayloadReader reader(byte[] payload, LwM2mPath base) {
        return new Draft0JsonReader(payload, base, options);
    }

    @Override
    public PayloadWriter writer(LwM2mPath base) {
        return new Draft0JsonWriter(base, options);
    }
}
