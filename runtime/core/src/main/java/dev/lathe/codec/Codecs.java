package dev.lathe.codec;

import dev.lathe.message.ContentFormat;
import dev.lathe.path.Family;
import dev.lathe.payload.PayloadFormat;
import dev.lathe.payload.draft0.Draft0JsonFormat;
import dev.lathe.payload.senml.SenmlCborFormat;
import dev.lathe.payload.text.OctetStreamFormat;
import dev.lathe.payload.text.TextFormat;
import dev.lathe.payload.tlv.TlvFormat;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** An immutable registry of the payload formats of one protocol family. */
public final class Codecs {

    /** Numbers from before IANA are formats of their own: what is asked for by such a number is answered under it. */
    private static final Codecs STANDARD = new Codecs(
            Family.LWM2M,
            new TextFormat(ContentFormat.TEXT),
            new OctetStreamFormat(),
            new TlvFormat(ContentFormat.TLV),
            new SenmlCborFormat(ContentFormat.SENML_CBOR),
            new SenmlCborFormat(ContentFormat.SENML_ETCH_CBOR),
            new TextFormat(ContentFormat.OLD_TEXT),
            new TlvFormat(ContentFormat.OLD_TLV));

    private static final Codecs DRAFT_0 = draft0(Draft0JsonFormat.Options.STRICT);

    private final Family family;
    private final List<PayloadFormat> formats;
    private final Map<Integer, PayloadFormat> byNumber;

    private Codecs(Family family, PayloadFormat... formats) {
        Map<Integer, PayloadFormat> map = new TreeMap<>();
        for (PayloadFormat format : formats) {
            map.put(format.contentFormat().number(), format);
        }
        this.family = family;
        this.formats = Collections.unmodifiableList(Arrays.asList(formats));
        this.byNumber = map;
    }

    /** All formats of LwM2M that Lathe has. */
    public static Codecs standard() {
        return STANDARD;
    }

    /** All formats of that family that Lathe has; those of the early draft are two, and to its letter. */
    public static Codecs of(Family family) {
        return switch (family) {
            case LWM2M -> STANDARD;
            case DRAFT_0 -> DRAFT_0;
        };
    }

    /** The two formats of the early draft (7.3), its JSON as the options say. */
    public static Codecs draft0(Draft0JsonFormat.Options options) {
        return new Codecs(Family.DRAFT_0, new TextFormat(ContentFormat.TEXT), new Draft0JsonFormat(options));
    }

    /** Whose formats these are. */
    public Family family() {
        return family;
    }

    /** All of them, those with old numbers last. */
    public List<PayloadFormat> formats() {
        return formats;
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
