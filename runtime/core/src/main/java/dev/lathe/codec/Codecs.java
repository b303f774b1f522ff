package dev.lathe.codec;

import dev.lathe.message.ContentFormat;
import dev.lathe.payload.PayloadFormat;
import dev.lathe.payload.text.OctetStreamFormat;
import dev.lathe.payload.text.TextFormat;
import dev.lathe.payload.tlv.TlvFormat;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** An immutable registry of payload formats. */
public final class Codecs {

    /** Numbers from before IANA are formats of their own: what is asked for by such a number is answered under it. */
    private static final Codecs STANDARD = new Codecs(
            new TextFormat(ContentFormat.TEXT),
            new OctetStreamFormat(),
            new TlvFormat(ContentFormat.TLV),
            new TextFormat(ContentFormat.OLD_TEXT),
            new TlvFormat(ContentFormat.OLD_TLV));

    private final List<PayloadFormat> formats;
    private final Map<Integer, PayloadFormat> byNumber;

    private Codecs(PayloadFormat... formats) {
        Map<Integer, PayloadFormat> map = new TreeMap<>();
        for (PayloadFormat format : formats) {
            map.put(format.contentFormat().number(), format);
        }
        this.formats = Collections.unmodifiableList(Arrays.asList(formats));
        this.byNumber = map;
    }

    /** All formats that Lathe has. */
    public static Codecs standard() {
        return STANDARD;
    }

    /** The format that has that Content-Format, an old number of it included. */
    public Optional<PayloadFormat> format(ContentFormat number) {
        return Optional.ofNullable(byNumber.get(number.number()));
    }

    @Override
    public String toString() {
        return formats.stream().map(PayloadFormat::contentFormat).toList().toString();
    }
}
