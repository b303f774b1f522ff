package dev.lathe.payload;

/**
 * What a format knows of the value under a cursor before anybody says which type it should have. Octets of a value lie in the
 * payload; of a number they are its whole form, by which it can be written again as it came.
 */
public enum TokenKind {
    /** No value: an Object Instance begins here. */
    INSTANCE,
    /** No value: a multiple Resource without Resource Instances. */
    EMPTY_MULTIPLE,
    /** Octets whose meaning the Resource's type decides, as in TLV. */
    BINARY,
    /** Characters whose meaning the Resource's type decides, as in text/plain. */
    LEXICAL,
    /** Octets that are an Opaque value and nothing else. */
    OPAQUE,
    /** Characters that are an Opaque value in Base64, of either alphabet. */
    BASE64,
    /** Well-formed or not, UTF-8 that is a String or a Corelnk; an Objlnk as well, where a format has none. */
    TEXT,
    /** Characters that are an Objlnk. */
    LINK,
    FALSE,
    TRUE,
    /** A number of JSON: its digits as they are. */
    DECIMAL,
    /** A CBOR item that is a whole number from -2^63 to 2^63-1, which is {@link PayloadCursor#bits}. */
    INTEGER,
    /** A CBOR item that is a whole number from 2^63 on; {@link PayloadCursor#bits} are unsigned. */
    UNSIGNED,
    /** A CBOR item that is a floating point number, whose {@code double} is {@link PayloadCursor#bits}. */
    FLOAT
}
