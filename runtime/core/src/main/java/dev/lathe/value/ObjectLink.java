package dev.lathe.value;

import java.util.Optional;

/**
 * The value of an Objlnk Resource: an Object Instance, an Object ({@code instance} 65535), or nothing ({@link #NULL}).
 *
 * @param object 0 to 65535
 * @param instance 0 to 65535
 */
public record ObjectLink(int object, int instance) {

    /** The link to nothing, {@code 65535:65535} (LwM2M Core, Appendix C). */
    public static final ObjectLink NULL = new ObjectLink(0xffff, 0xffff);

    public ObjectLink {
        if (object < 0 || object > 0xffff || instance < 0 || instance > 0xffff) {
            throw new IllegalArgumentException("ids of an Object link are 0 to 65535, not " + object + ":" + instance);
        }
    }

    /** Reads {@code 66:0}: two decimal numbers without sign or leading zeros. */
    public static Optional<ObjectLink> parse(String text) {
        int colon = text.indexOf(':');
        int object = colon < 0 ? -1 : id(text, 0, colon);
        int instance = colon < 0 ? -1 : id(text, colon + 1, text.length());
        return object < 0 || instance < 0 ? Optional.empty() : Optional.of(new ObjectLink(object, instance));
    }

    private static int id(String text, int from, int to) {
        if (to == from || to - from > 5 || (to - from > 1 && text.charAt(from) == '0')) {
            return -1;
        }
        int id = 0;
        for (int i = from; i < to; i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            id = id * 10 + digit - '0';
        }
        return id <= 0xffff ? id : -1;
    }

    /** As formats with text spell it: {@code 66:0}. */
    @Override
    public String toString() {
        return object + ":" + instance;
    }
}
