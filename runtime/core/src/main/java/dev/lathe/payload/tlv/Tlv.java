package dev.lathe.payload.tlv;

/** The bits of a TLV's type octet (LwM2M Core, table 7.4.3.-1). */
final class Tlv {

    static final int OBJECT_INSTANCE = 0b00;
    static final int RESOURCE_INSTANCE = 0b01;
    static final int MULTIPLE_RESOURCE = 0b10;
    static final int RESOURCE = 0b11;

    /** How far the kind, one of the four above, is shifted. */
    static final int KIND_SHIFT = 6;

    /** Set if the identifier has 16 bits, else it has 8. */
    static final int WIDE_ID = 0b0010_0000;

    /** How many octets the length field has; if none, the length is in the bits below. */
    static final int LENGTH_WIDTH_SHIFT = 3;

    static final int LENGTH_WIDTH_MASK = 0b11;
    static final int SHORT_LENGTH_MASK = 0b111;

    /** The most octets a value can have. */
    static final int MAX_LENGTH = 0xff_ffff;

    private Tlv() {}
}
