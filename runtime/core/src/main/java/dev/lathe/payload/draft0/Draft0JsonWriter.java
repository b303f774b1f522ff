package dev.lathe.payload.draft0;

import dev.lathe.message.ContentFormat;
import dev.lathe.path.LwM2mPath;
import dev.lathe.path.PathLevel;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.payload.TokenKind;
import dev.lathe.value.Decimal;
import dev.lathe.value.ObjectLink;
import dev.lathe.value.Opaque;
import dev.lathe.value.Utf8;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Writes the draft's JSON without white space, keys in ascending order, values in the forms of text/plain. */
final class Draft0JsonWriter extends PayloadWriter {

    private enum Place {
        /** In an Object, or beside the multiple Resource that is wanted. */
        RESOURCES,
        /** In a multiple Resource. */
        ELEMENTS,
        /** In a multiple Resource that an Object's payload cannot hold. */
        LEFT_OUT
    }

    private final boolean ofResource;
    private final int outer;
    private final Draft0JsonFormat.Options options;
    private final JsonMembers members = new JsonMembers();

    private Place place = Place.RESOURCES;
    private boolean empty = true;

    // The multiple Resource that is being nested.
    private int multiple;
    private @Nullable JsonMembers nested;

    Draft0JsonWriter(LwM2mPath base, Draft0JsonFormat.Options options) {
        super(ContentFormat.JSON, base);
        if (!Draft0JsonFormat.hasForm(base)) {
            throw new IllegalArgumentException(ContentFormat.JSON
                    + " carries an Object or a multiple Resource of the early draft, which " + base + " is not");
        }
        this.ofResource = base.level() == PathLevel.RESOURCE;
        this.outer = ofResource ? base.resource() : base.object();
        this.options = options;
    }

    @Override
    protected void beginInstance(LwM2mPath instance) {
        // The base path says it.
    }

    @Override
    public void beginMultiple(int id, int size) {
        boolean admitted = enterMultiple(id);
        place = ofResource || options.nesting() ? Place.ELEMENTS : Place.LEFT_OUT;
        if (ofResource) {
            empty &= !admitted;
        } else if (options.nesting()) {
            multiple = id;
            nested = new JsonMembers();
        }
    }

    @Override
    public void endMultiple() {
        leaveMultiple();
        place = Place.RESOURCES;
        if (nested != null) {
            members.key(multiple);
            members.object(nested);
            nested = null;
            empty = false;
        }
    }

    /** Writes the key of a value; false if the value has no place in the payload. */
    private boolean begin(int id) {
        if (place == Place.LEFT_OUT || !admits(id)) {
            return false;
        }
        if (ofResource && place == Place.RESOURCES) {
            throw refused(id, "the format carries a Resource with multiple instances; a single value is text/plain");
        }
        current().key(id);
        empty = false;
        return true;
    }

    private JsonMembers current() {
        return nested == null ? members : nested;
    }

    @Override
    public void integer(int id, long value) {
        if (begin(id)) {
            current().plain(Long.toString(value));
        }
    }

    @Override
    public void unsigned(int id, long value) {
        if (begin(id)) {
            current().plain(Long.toUnsignedString(value));
        }
    }

    @Override
    public void real(int id, double value) {
        if (begin(id)) {
            current().plain(Decimal.of(finite(id, value)));
        }
    }

    @Override
    public void bool(int id, boolean value) {
        if (begin(id)) {
            current().plain(value ? "1" : "0");
        }
    }

    @Override
    public void text(int id, String value) {
        if (begin(id) && !current().plain(value)) {
            current().string(utf8(id, value));
        }
    }

    @Override
    public void opaque(int id, Opaque value) {
        if (begin(id)) {
            current().string(Base64.getEncoder().encode(value.toByteArray()));
        }
    }

    @Override
    public void time(int id, Instant value) {
        integer(id, value.getEpochSecond());
    }

    @Override
    public void link(int id, ObjectLink value) {
        if (begin(id)) {
            current().plain(value.toString());
        }
    }

    @Override
    protected void untyped(int id, TokenKind kind, Opaque octets) {
        if (kind != TokenKind.LEXICAL) {
            opaque(id, octets);
        } else if (begin(id)) {
            byte[] utf8 = octets.toByteArray();
            if (!Utf8.isWellFormed(utf8, 0, utf8.length)) {
                throw refused(id, "JSON is well-formed UTF-8, which this value is not");
            }
            current().string(utf8);
        }
    }

    @Override
    public boolean isEmpty() {
        return empty;
    }

    @Override
    public byte[] done() {
        byte[] head = ("{\"" + outer + "\":").getBytes(StandardCharsets.ISO_8859_1);
        byte[] payload = new byte[head.length + members.length() + 1];
        System.arraycopy(head, 0, payload, 0, head.length);
        int end = members.copyTo(payload, head.length);
        payload[end] = '}';
        return payload;
    }
}
