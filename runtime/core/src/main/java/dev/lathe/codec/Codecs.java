package dev.lathe.codec;

import dev.lathe.message.ContentFormat;
import dev.lathe.payload.PayloadFormat;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** An immutable registry of payload formats. */
public final class Codecs {

    /** SKELETON: the list of formats. */
    private static final Codecs STANDARD = new Codecs();

    private final SortedMap<Integer, PayloadFormat> formats;

    private Codecs(PayloadFormat... formats) {
        SortedMap<Integer, PayloadFormat> byNumber = new TreeMap<>();
        for (PayloadFormat format : formats) {
            byNumber.put(format.contentFormat().number(), format);
        }
        this.formats = Collections.unmodifiableSortedMap(byNumber);
    }

    /** All formats that Lathe has. */
    public static Codecs standard() {
        return STANDARD;
    }

    /** The format that reads that Content-Format, an old number of it included. */
    public Optional<PayloadFormat> format(ContentFormat number) {
        return Optional.ofNullable(formats.get(number.number()));
    }
}
