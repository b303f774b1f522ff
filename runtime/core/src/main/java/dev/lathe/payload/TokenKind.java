package dev.lathe.payload;

/** What a format knows of the value under a cursor before anybody says which type it should have. */
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
    OPAQUE
}
