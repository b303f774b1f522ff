package dev.lathe.payload;

import dev.lathe.message.ContentFormat;
import dev.lathe.message.PayloadException;
import dev.lathe.message.ResponseCode;
import dev.lathe.message.ResponseException;
import dev.lathe.path.Family;
import dev.lathe.spec.DataType;
import dev.lathe.spec.InvalidValueException;
import dev.lathe.spec.ResourceSpec;
import dev.lathe.value.ObjectLink;
import dev.lathe.value.Opaque;
import dev.lathe.value.Utf8;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.function.IntPredicate;

/**
 * A cursor over the values of a payload, in wire order. Whatever octets a peer sends lead to values or to a
 * {@link PayloadException}. For one thread.
 *
 * <pre>{@code
 * while (in.nextInstance()) {
 *     while (in.next()) {
 *         switch (in.resource()) { … in.integer() … }
 *     }
 * }
 * }</pre>
 *
 * <p>Where one Object Instance is expected, the outer loop may be left out.
 *
 * <p>A format extends this class with {@link #fill()}: it announces where it is ({@link #beginInstance},
 * {@link #beginResource}, {@link #beginElement}), which refuses what came before, then sets the token with {@link #value}.
 * Converting tokens to types, and saying what is wrong with them, is done here, once for all formats.
 */
public abstract non-sealed class PayloadReader extends PayloadCursor {

    private byte[] octets;
    private WritePolicy policy = WritePolicy.PARTIAL;

    /** @param octets the payload, which the tokens lie in */
    protected PayloadReader(ContentFormat format, byte[] octets) {
        this(format, octets, Family.LWM2M);
    }

    /** @param family how paths in messages are spelled, and which ids there are */
    protected PayloadReader(ContentFormat format, byte[] octets, Family family) {
        super(format, family);
        this.octets = octets;
    }

    /** The tokens lie in these octets from now on: for a format that has to put the pieces of values together. */
    protected final void tokensIn(byte[] own) {
        octets = own;
    }

    /** @throws PayloadException if the value is not an Integer of at most 64 bits */
    public final long integer() {
        requireSingle();
        return kind == TokenKind.BINARY ? BinaryValues.integer(this, octets, start, length) : otherInteger();
    }

    private long otherInteger() {
        return kind == TokenKind.LEXICAL
                ? (Long) lexical(DataType.INTEGER)
                : TypedValues.integer(this, octets, "an Integer or a Time");
    }

    /** The 64 bits of a value from 0 to 2^64-1. */
    public final long unsigned() {
        requireSingle();
        return kind == TokenKind.BINARY ? BinaryValues.unsigned(this, octets, start, length) : otherUnsigned();
    }

    private long otherUnsigned() {
        return kind == TokenKind.LEXICAL
                ? (Long) lexical(DataType.UNSIGNED_INTEGER)
                : TypedValues.unsigned(this, octets);
    }

    /** A finite number. */
    public final double real() {
        requireSingle();
        double value = kind == TokenKind.BINARY ? BinaryValues.real(this, octets, start, length) : otherReal();
        if (!Double.isFinite(value)) {
            throw malformed("a Float is a finite number, not " + value);
        }
        return value;
    }

    private double otherReal() {
        return kind == TokenKind.LEXICAL ? (Double) lexical(DataType.FLOAT) : TypedValues.real(this, octets);
    }

    public final boolean bool() {
        requireSingle();
        return kind == TokenKind.BINARY ? BinaryValues.bool(this, octets, start, length) : otherBool();
    }

    private boolean otherBool() {
        return kind == TokenKind.LEXICAL ? (Boolean) lexical(DataType.BOOLEAN) : TypedValues.bool(this);
    }

    /** Well-formed UTF-8 without NUL, of any length. */
    public final String text() {
        requireSingle();
        if (kind != TokenKind.BINARY && kind != TokenKind.LEXICAL && kind != TokenKind.TEXT) {
            throw TypedValues.mismatch(this, "a String");
        }
        String text = Utf8.decode(octets, start, length);
        if (text == null || text.indexOf(0) >= 0) {
            throw malformed("a String is well-formed UTF-8 without NUL");
        }
        return text;
    }

    public final Opaque opaque() {
        requireSingle();
        return kind == TokenKind.BINARY || kind == TokenKind.OPAQUE ? raw() : otherOpaque();
    }

    private Opaque otherOpaque() {
        return kind == TokenKind.LEXICAL ? (Opaque) lexical(DataType.OPAQUE) : TypedValues.opaque(this, octets);
    }

    /** Whole seconds. */
    public final Instant time() {
        long seconds = integer();
        try {
            return Instant.ofEpochSecond(seconds);
        } catch (DateTimeException e) {
            throw malformed("a Time of " + seconds + " s is beyond the years a clock can show");
        }
    }

    public final ObjectLink link() {
        requireSingle();
        return kind == TokenKind.BINARY ? BinaryValues.link(this, octets, start, length) : otherLink();
    }

    private ObjectLink otherLink() {
        return kind == TokenKind.LEXICAL ? (ObjectLink) lexical(DataType.OBJLNK) : TypedValues.link(this, octets);
    }

    private void requireSingle() {
        if (elementUnasked || kind == TokenKind.EMPTY_MULTIPLE) {
            throw malformed("the Resource has a single value, the payload multiple instances");
        }
    }

    private Object lexical(DataType type) {
        return LexicalValues.parse(this, type, octets, start, length);
    }

    /** What the format itself says of the current value. */
    public final TokenKind tokenKind() {
        return kind;
    }

    /** The octets of the current value as they are in the payload. */
    public final Opaque raw() {
        return Opaque.of(octets, start, length);
    }

    /** @throws PayloadException unless {@code ok}; it says what the resource's own {@code inRange} says */
    public final long inRange(ResourceSpec resource, long value, boolean ok) {
        try {
            return resource.inRange(value, ok);
        } catch (InvalidValueException e) {
            throw malformed(String.valueOf(e.getMessage()));
        }
    }

    /** @throws PayloadException unless {@code ok} */
    public final double inRange(ResourceSpec resource, double value, boolean ok) {
        try {
            return resource.inRange(value, ok);
        } catch (InvalidValueException e) {
            throw malformed(String.valueOf(e.getMessage()));
        }
    }

    /** @throws PayloadException unless {@code ok} */
    public final String inRange(ResourceSpec resource, String value, boolean ok) {
        try {
            return resource.inRange(value, ok);
        } catch (InvalidValueException e) {
            throw malformed(String.valueOf(e.getMessage()));
        }
    }

    /** @throws PayloadException unless {@code ok} */
    public final Opaque inRange(ResourceSpec resource, Opaque value, boolean ok) {
        try {
            return resource.inRange(value, ok);
        } catch (InvalidValueException e) {
            throw malformed(String.valueOf(e.getMessage()));
        }
    }

    /** @throws PayloadException unless {@code known} */
    public final long inEnum(ResourceSpec resource, long value, boolean known) {
        try {
            return resource.inEnum(value, known);
        } catch (InvalidValueException e) {
            throw malformed(String.valueOf(e.getMessage()));
        }
    }

    /** The dispatcher says what kind of write this payload is for; unless it does, it is {@link WritePolicy#PARTIAL}. */
    public final PayloadReader under(WritePolicy writePolicy) {
        policy = writePolicy;
        return this;
    }

    /**
     * Passes over the Resources whose ids the condition refuses, as if the payload did not have them: a device ignores a
     * Write's optional Resources that it lacks (LwM2M Core, 6.3.3).
     */
    public final PayloadReader keeping(IntPredicate resources) {
        kept = resources;
        return this;
    }

    /** Whether what this payload leaves out goes away. */
    public final boolean replaces() {
        return policy == WritePolicy.REPLACE;
    }

    /**
     * The current Resource cannot be written: passed over where a Bootstrap-Server writes, whom that does not bind, and in what
     * a new Object Instance begins with.
     *
     * @throws ResponseException 4.05 under any other policy
     */
    public final void notWritable() {
        if (policy != WritePolicy.BOOTSTRAP && policy != WritePolicy.CREATE) {
            throw new ResponseException(ResponseCode.METHOD_NOT_ALLOWED, where() + " cannot be written");
        }
    }

    /** The current Resource is none of this Object version's: ignored. */
    public final void unknown() {
        // A newer version of the Object may have added it (LwM2M Core, 7.2.2): nothing of it is looked at.
    }

    /**
     * A mandatory Resource is missing where the payload makes or replaces the instance. Called after the last value.
     *
     * @throws ResponseException 4.00
     */
    public final void requirePresent(ResourceSpec resource, boolean present) {
        if (!present && (policy == WritePolicy.REPLACE || policy == WritePolicy.CREATE)) {
            throw new ResponseException(
                    ResponseCode.BAD_REQUEST,
                    resource + " is mandatory: a payload that " + (replaces() ? "replaces" : "creates")
                            + " the Object Instance must have it");
        }
    }
}
