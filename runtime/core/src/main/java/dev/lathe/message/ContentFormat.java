package dev.lathe.message;

/**
 * A CoAP Content-Format (RFC 7252, 12.3), by its number; those without a constant here are legal too.
 *
 * @param number 0 to 65535
 */
public record ContentFormat(int number) {

    public static final ContentFormat TEXT = new ContentFormat(0);
    public static final ContentFormat LINK_FORMAT = new ContentFormat(40);
    public static final ContentFormat OPAQUE = new ContentFormat(42);
    public static final ContentFormat JSON = new ContentFormat(50);
    public static final ContentFormat CBOR = new ContentFormat(60);
    public static final ContentFormat SENML_JSON = new ContentFormat(110);
    public static final ContentFormat SENML_CBOR = new ContentFormat(112);
    public static final ContentFormat SENML_ETCH_JSON = new ContentFormat(320);
    public static final ContentFormat SENML_ETCH_CBOR = new ContentFormat(322);
    /** Before IANA gave numbers; read, never written unless the peer wrote it. */
    public static final ContentFormat OLD_TEXT = new ContentFormat(1541);
    /** Before IANA gave numbers; read, never written unless the peer wrote it. */
    public static final ContentFormat OLD_TLV = new ContentFormat(1542);

    public static final ContentFormat TLV = new ContentFormat(11542);
    public static final ContentFormat LWM2M_JSON = new ContentFormat(11543);
    public static final ContentFormat LWM2M_CBOR = new ContentFormat(11544);

    public ContentFormat {
        if (number < 0 || number > 0xffff) {
            throw new IllegalArgumentException("a Content-Format is 0 to 65535, not " + number);
        }
    }

    /** Name where known, and number: {@code TLV (11542)}. */
    @Override
    public String toString() {
        String name =
                switch (number) {
                    case 0 -> "text/plain";
                    case 40 -> "link-format";
                    case 42 -> "octet-stream";
                    case 50 -> "JSON";
                    case 60 -> "CBOR";
                    case 110 -> "SenML JSON";
                    case 112 -> "SenML CBOR";
                    case 320 -> "SenML-ETCH JSON";
                    case 322 -> "SenML-ETCH CBOR";
                    case 1541 -> "text/plain";
                    case 1542, 11542 -> "TLV";
                    case 11543 -> "LwM2M JSON";
                    case 11544 -> "LwM2M CBOR";
                    default -> "Content-Format";
                };
        return name + " (" + number + ")";
    }
}
