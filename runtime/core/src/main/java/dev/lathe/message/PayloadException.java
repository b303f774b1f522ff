package dev.lathe.message;

/** A payload that cannot be read, or a value that a format cannot carry. A receiver answers it with 4.00. */
public final class PayloadException extends LwM2mException {

    private static final long serialVersionUID = 1;

    private final int formatNumber;
    private final int offset;

    /**
     * @param offset of the octet at fault, -1 where there is none
     * @param where the path the payload was about to speak of, as far as known; may be empty
     * @param reason what is wrong and what would be right
     */
    public PayloadException(ContentFormat format, int offset, String where, String reason) {
        super(
                format + (offset < 0 ? "" : " at octet " + offset) + (where.isEmpty() ? "" : ", " + where) + ": "
                        + reason,
                null);
        this.formatNumber = format.number();
        this.offset = offset;
    }

    public ContentFormat format() {
        return new ContentFormat(formatNumber);
    }

    /** Of the octet at fault, -1 where there is none. */
    public int offset() {
        return offset;
    }
}
