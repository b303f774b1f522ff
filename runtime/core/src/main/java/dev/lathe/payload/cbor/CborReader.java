package dev.lathe.payload.cbor;

import dev.lathe.message.PayloadException;
import dev.lathe.payload.PayloadFault;
import dev.lathe.payload.TokenKind;

/**
 * Takes well-formed CBOR apart, item by item (RFC 8949). Lengths are believed as far as there are octets for them, tags are passed
 * over, and what is nested deeper than any payload needs is refused, so that memory and stack stay small whatever comes.
 *
 * <p>Strings of indefinite length are put together in a copy of the payload: {@link #octets()} are where values lie. For one
 * thread.
 */
public final class CborReader {

    public static final int UNSIGNED = 0;
    public static final int NEGATIVE = 1;
    public static final int BYTES = 2;
    public static final int TEXT = 3;
    public static final int ARRAY = 4;
    public static final int MAP = 5;
    private static final int TAG = 6;
    private static final int SIMPLE = 7;

    /** What {@link #count} is where a break ends the items. */
    public static final int UNTIL_BREAK = -1;

    private static final int MAX_TAGS = 4;
    private static final int MAX_DEPTH = 16;

    private final PayloadFault fault;
    private byte[] octets;
    private boolean isOwn;
    private int at;

    // The head that was read last.
    private int itemAt;
    private int major;
    private int info;
    private long argument;

    // The value that was read last.
    private int valueAt;
    private int valueLength;
    private long bits;

    /** @param fault says what is wrong */
    public CborReader(byte[] octets, PayloadFault fault) {
        this.octets = octets;
        this.fault = fault;
    }

    /** The payload, or the copy of it in which strings were put together. */
    public byte[] octets() {
        return octets;
    }

    /** Where the next octet is. */
    public int at() {
        return at;
    }

    /** Goes on reading there, where an item begins. */
    public void moveTo(int offset) {
        at = offset;
    }

    /** Where the item begins whose head was read last, its tags included. */
    public int itemAt() {
        return itemAt;
    }

    /** Reads the head of the next item, past its tags; returns its major type. */
    public int head() {
        itemAt = at;
        rawHead();
        for (int tags = 1; major == TAG; tags++) {
            if (tags > MAX_TAGS || info == CborHead.INDEFINITE) {
                throw fault.at(itemAt, "an item has at most " + MAX_TAGS + " tags, each with a number");
            }
            rawHead();
        }
        return major;
    }

    private void rawHead() {
        if (at == octets.length) {
            throw fault.at(at, "the payload ends where an item of CBOR must be");
        }
        int initial = octets[at++];
        major = initial >>> 5 & 7;
        info = initial & 0x1f;
        argument = info < 24 ? info : wideArgument();
    }

    private long wideArgument() {
        if (info > 27) {
            boolean mayBeIndefinite = major >= BYTES && major != TAG;
            if (info != CborHead.INDEFINITE || !mayBeIndefinite) {
                throw fault.at(at - 1, "octet %02x begins no item of CBOR".formatted(octets[at - 1]));
            }
            return 0;
        }
        int width = 1 << (info - 24);
        if (octets.length - at < width) {
            throw fault.at(at - 1, "the payload ends within the head of an item of CBOR");
        }
        long number = 0;
        for (int end = at + width; at < end; at++) {
            number = number << 8 | (octets[at] & 0xff);
        }
        if (major == SIMPLE && info == 24 && number < 32) {
            throw fault.at(at - 2, "a simple value below 32 has one octet");
        }
        return number;
    }

    /** The number in the head: of a negative number, -1 less it is the value. */
    public long argument() {
        return argument;
    }

    /** How many items an array has, or pairs a map, whose head was read last; {@link #UNTIL_BREAK} if a break ends them. */
    public int count() {
        if (info == CborHead.INDEFINITE) {
            return UNTIL_BREAK;
        }
        int most = (octets.length - at) / (major == MAP ? 2 : 1);
        if (argument < 0 || argument > most) {
            String items = major == MAP ? "a map of " : "an array of ";
            throw fault.at(
                    itemAt,
                    items + Long.toUnsignedString(argument) + " is claimed where " + (octets.length - at)
                            + " octets are all that is left");
        }
        return (int) argument;
    }

    /** Whether an array or map goes on, of whose count so much is left; takes the break that ends it. */
    public boolean goesOn(int left) {
        if (left != UNTIL_BREAK) {
            return left > 0;
        }
        if (at == octets.length) {
            throw fault.at(at, "the payload ends where a break must end an array or a map");
        }
        if ((octets[at] & 0xff) != CborHead.BREAK) {
            return true;
        }
        at++;
        return false;
    }

    /** Steps over the string whose head was read last: it is the value. */
    public void string() {
        if (info == CborHead.INDEFINITE) {
            join();
        } else {
            valueAt = at;
            valueLength = lengthOfString();
            at += valueLength;
        }
    }

    private int lengthOfString() {
        if (argument < 0 || argument > octets.length - at) {
            throw fault.at(
                    itemAt,
                    "a string claims a length of " + Long.toUnsignedString(argument) + " where " + (octets.length - at)
                            + " is all that is left");
        }
        return (int) argument;
    }

    /** Moves the pieces of a string together. */
    private void join() {
        if (!isOwn) {
            octets = octets.clone();
            isOwn = true;
        }
        int kind = major;
        int opening = itemAt;
        valueAt = at;
        int to = at;
        while (goesOn(UNTIL_BREAK)) {
            itemAt = at;
            rawHead();
            if (major != kind || info == CborHead.INDEFINITE) {
                throw fault.at(itemAt, "the pieces of a string are strings of its kind, with lengths");
            }
            int piece = lengthOfString();
            System.arraycopy(octets, at, octets, to, piece);
            to += piece;
            at += piece;
        }
        major = kind;
        itemAt = opening;
        valueLength = to - valueAt;
    }

    /** Reads the next item as a value that a Resource can have. */
    public TokenKind value() {
        return switch (head()) {
            case UNSIGNED, NEGATIVE -> wholeNumber();
            case BYTES -> {
                string();
                yield TokenKind.OPAQUE;
            }
            case TEXT -> {
                string();
                yield TokenKind.TEXT;
            }
            case SIMPLE -> simple();
            default -> throw noValue("an array or a map is no value of a Resource");
        };
    }

    private TokenKind wholeNumber() {
        endNumber();
        if (major == UNSIGNED) {
            bits = argument;
            return argument < 0 ? TokenKind.UNSIGNED : TokenKind.INTEGER;
        }
        if (argument < 0) {
            throw noValue("a whole number is at least -9223372036854775808");
        }
        bits = ~argument;
        return TokenKind.INTEGER;
    }

    private TokenKind simple() {
        endNumber();
        switch (CborReader.SIMPLE << 5 | info) {
            case CborHead.FALSE -> {
                return TokenKind.FALSE;
            }
            case CborHead.TRUE -> {
                return TokenKind.TRUE;
            }
            case CborHead.HALF, CborHead.SINGLE, CborHead.DOUBLE -> {
                bits = Double.doubleToRawLongBits(floatingPoint());
                return TokenKind.FLOAT;
            }
            case CborHead.NULL -> throw noValue("null is no value; a Resource Instance is not deleted that way here");
            default -> throw noValue("a value is a number, a Boolean, a text or octets");
        }
    }

    private double floatingPoint() {
        return switch (CborReader.SIMPLE << 5 | info) {
            case CborHead.HALF -> Half.toDouble((int) argument);
            case CborHead.SINGLE -> Float.intBitsToFloat((int) argument);
            default -> Double.longBitsToDouble(argument);
        };
    }

    /** A number's octets are the whole item, so that it can be written as it was. */
    private void endNumber() {
        valueAt = itemAt;
        valueLength = at - itemAt;
    }

    private PayloadException noValue(String reason) {
        return fault.at(itemAt, reason);
    }

    /** Where the octets of the value are. */
    public int valueAt() {
        return valueAt;
    }

    public int valueLength() {
        return valueLength;
    }

    /** The value as a number: 64 bits with sign or without, or those of a double, as its kind says. */
    public long bits() {
        return bits;
    }

    /** Steps over the next item and all within it. */
    public void skip() {
        skip(0);
    }

    private void skip(int depth) {
        if (depth == MAX_DEPTH) {
            throw fault.at(at, "items of CBOR are nested deeper than " + MAX_DEPTH);
        }
        switch (head()) {
            case BYTES, TEXT -> string();
            case ARRAY -> {
                int left = count();
                while (goesOn(left)) {
                    skip(depth + 1);
                    left -= left > 0 ? 1 : 0;
                }
            }
            case MAP -> {
                int left = count();
                while (goesOn(left)) {
                    skip(depth + 1);
                    skip(depth + 1);
                    left -= left > 0 ? 1 : 0;
                }
            }
            case SIMPLE -> {
                if (info == CborHead.INDEFINITE) {
                    throw fault.at(itemAt, "a break is out of place");
                }
            }
            default -> {
                // A number is its head.
            }
        }
    }

    /** Nothing may follow. */
    public void requireEnd() {
        if (at < octets.length) {
            throw fault.at(at, (octets.length - at) + " octets follow where the payload must end");
        }
    }
}
