package dev.lathe.payload;

import dev.lathe.message.PayloadException;
import dev.lathe.value.ObjectLink;
import dev.lathe.value.Opaque;
import dev.lathe.value.Utf8;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Values of formats that say themselves which type a value has. A number is a number: an Integer may come as a floating point
 * number that is whole, a Float as a whole one. Beyond that, types do not mix.
 */
final class TypedValues {

    /** 2^63 and 2^64, the first doubles beyond the whole numbers of 64 bits. */
    private static final double BEYOND_SIGNED = 0x1p63;

    private static final double BEYOND_UNSIGNED = 0x1p64;

    /** How LwM2M Core prints the link to nothing in SenML JSON. */
    private static final String NULL_LINK = "FFFF:FFFF";

    private TypedValues() {}

    static PayloadException mismatch(PayloadReader in, String expected) {
        String found =
                switch (in.kind) {
                    case OPAQUE, BASE64 -> "an Opaque";
                    case TEXT -> "a text";
                    case LINK -> "an Objlnk";
                    case FALSE, TRUE -> "a Boolean";
                    default -> "a number";
                };
        return in.malformed("the Resource is " + expected + ", the payload has " + found);
    }

    static long integer(PayloadReader in, byte[] octets, String expected) {
        switch (in.kind) {
            case INTEGER -> {
                return in.bits;
            }
            case UNSIGNED ->
                throw in.malformed(Long.toUnsignedString(in.bits) + " is beyond the 64 bits of an Integer");
            case FLOAT -> {
                double value = Double.longBitsToDouble(in.bits);
                if (value != Math.rint(value) || Double.isInfinite(value)) {
                    throw in.malformed(value + " is not a whole number, which an Integer or a Time is");
                }
                if (value >= BEYOND_SIGNED || value < -BEYOND_SIGNED) {
                    throw in.malformed(value + " is beyond the 64 bits of an Integer");
                }
                return (long) value;
            }
            case DECIMAL -> {
                return DecimalValues.integer(in, octets, in.start, in.length);
            }
            default -> throw mismatch(in, expected);
        }
    }

    static long unsigned(PayloadReader in, byte[] octets) {
        switch (in.kind) {
            case INTEGER -> {
                if (in.bits < 0) {
                    throw in.malformed(in.bits + " is below 0, where an Unsigned Integer begins");
                }
                return in.bits;
            }
            case UNSIGNED -> {
                return in.bits;
            }
            case FLOAT -> {
                double value = Double.longBitsToDouble(in.bits);
                if (value != Math.rint(value) || Double.isInfinite(value)) {
                    throw in.malformed(value + " is not a whole number, which an Unsigned Integer is");
                }
                if (value >= BEYOND_UNSIGNED || value < 0) {
                    throw in.malformed(value + " is beyond the 64 bits of an Unsigned Integer");
                }
                return value < BEYOND_SIGNED ? (long) value : (long) (value - BEYOND_SIGNED) | Long.MIN_VALUE;
            }
            case DECIMAL -> {
                return DecimalValues.unsigned(in, octets, in.start, in.length);
            }
            default -> throw mismatch(in, "an Unsigned Integer");
        }
    }

    static double real(PayloadReader in, byte[] octets) {
        return switch (in.kind) {
            case FLOAT -> Double.longBitsToDouble(in.bits);
            case INTEGER -> in.bits;
            case UNSIGNED -> unsignedToDouble(in.bits);
            case DECIMAL -> DecimalValues.real(in, octets, in.start, in.length);
            default -> throw mismatch(in, "a Float");
        };
    }

    /** The nearest double of a number from 2^63 on. */
    private static double unsignedToDouble(long bits) {
        // The lowest bit is kept as a witness, so that halving does not change how the number is rounded.
        return (bits >>> 1 | (bits & 1)) * 2.0;
    }

    static boolean bool(PayloadReader in) {
        return switch (in.kind) {
            case FALSE -> false;
            case TRUE -> true;
            default -> throw mismatch(in, "a Boolean");
        };
    }

    static Opaque opaque(PayloadReader in, byte[] octets) {
        if (in.kind != TokenKind.BASE64) {
            throw mismatch(in, "an Opaque");
        }
        Opaque value = base64(octets, in.start, in.length);
        if (value == null) {
            throw in.malformed("an Opaque is Base64 without white space, as 'q83v' or '_-8'");
        }
        return value;
    }

    /** Base64 of either alphabet (RFC 4648, sections 4 and 5), padded or not; null if it is none. Stray bits at the end are 0. */
    private static @Nullable Opaque base64(byte[] octets, int start, int length) {
        byte[] text = new byte[length];
        for (int i = 0; i < length; i++) {
            byte letter = octets[start + i];
            text[i] = letter == '+' ? (byte) '-' : letter == '/' ? (byte) '_' : letter;
        }
        try {
            byte[] value = Base64.getUrlDecoder().decode(text);
            byte[] again = Base64.getUrlEncoder().withoutPadding().encode(value);
            // The JDK's decoder forgives stray bits: what does not come out again is malformed.
            for (int i = 0; i < again.length; i++) {
                if (again[i] != text[i]) {
                    return null;
                }
            }
            return Opaque.of(value);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    static ObjectLink link(PayloadReader in, byte[] octets) {
        if (in.kind != TokenKind.LINK && in.kind != TokenKind.TEXT) {
            throw mismatch(in, "an Objlnk");
        }
        ObjectLink link = link(octets, in.start, in.length);
        if (link == null) {
            throw in.malformed("an Objlnk is two ids, as 66:0");
        }
        return link;
    }

    private static @Nullable ObjectLink link(byte[] octets, int start, int length) {
        String text = new String(octets, start, Math.min(length, 16), StandardCharsets.ISO_8859_1);
        return text.equalsIgnoreCase(NULL_LINK)
                ? ObjectLink.NULL
                : ObjectLink.parse(text).orElse(null);
    }

    /** Writes a value that was read without knowing its Resource: as it was if the format can, else by its type. */
    static void write(PayloadWriter out, int id, TokenKind kind, Opaque octets, long bits) {
        switch (kind) {
            case INTEGER -> {
                if (!out.verbatim(id, kind, octets)) {
                    out.integer(id, bits);
                }
            }
            case UNSIGNED -> {
                if (!out.verbatim(id, kind, octets)) {
                    out.unsigned(id, bits);
                }
            }
            case FLOAT -> {
                if (!out.verbatim(id, kind, octets)) {
                    out.real(id, Double.longBitsToDouble(bits));
                }
            }
            case DECIMAL -> {
                if (!out.verbatim(id, kind, octets)) {
                    DecimalValues.write(out, id, octets.toByteArray());
                }
            }
            case FALSE, TRUE -> out.bool(id, kind == TokenKind.TRUE);
            case TEXT -> {
                byte[] utf8 = octets.toByteArray();
                String text = Utf8.decode(utf8, 0, utf8.length);
                if (text == null) {
                    throw out.refused(id, "a text is well-formed UTF-8, which this value is not");
                }
                out.text(id, text);
            }
            case LINK -> {
                ObjectLink link = link(octets.toByteArray(), 0, octets.length());
                if (link == null) {
                    throw out.refused(id, "an Objlnk is two ids, which this value is not");
                }
                out.link(id, link);
            }
            case BASE64 -> {
                Opaque value = base64(octets.toByteArray(), 0, octets.length());
                if (value == null) {
                    throw out.refused(id, "an Opaque is Base64, which this value is not");
                }
                out.opaque(id, value);
            }
            default -> out.untyped(id, kind, octets);
        }
    }
}
