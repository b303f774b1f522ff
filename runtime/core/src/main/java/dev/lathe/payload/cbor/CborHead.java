package dev.lathe.payload.cbor;

/** The octets that CBOR's items begin with (RFC 8949, section 3). */
final class CborHead {

    static final int INDEFINITE = 31;
    static final int BREAK = 0xff;
    static final int FALSE = 0xf4;
    static final int TRUE = 0xf5;
    static final int NULL = 0xf6;
    static final int HALF = 0xf9;
    static final int SINGLE = 0xfa;
    static final int DOUBLE = 0xfb;

    private CborHead() {}
}
