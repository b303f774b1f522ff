package dev.lathe.server.request;

import dev.lathe.codec.Codecs;
import dev.lathe.codec.ContentNegotiation;
import dev.lathe.message.ContentFormat;
import dev.lathe.message.PayloadException;
import dev.lathe.path.Family;
import dev.lathe.payload.CompositeFormat;
import dev.lathe.payload.PayloadFormat;
import dev.lathe.server.store.RegisteredObjects;
import dev.lathe.stub.server.RemoteAddress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which format a request to a device is written in, or asks for. */
public final class FormatChoice {

    private final Codecs codecs;
    private final ContentNegotiation negotiation;

    public FormatChoice(Codecs codecs) {
        this.codecs = codecs;
        this.negotiation = new ContentNegotiation(codecs);
    }

    /**
     * What the application wants; else what suits the address, if the device speaks it or does not say what it speaks; else TLV
     * or the first of the device's formats that can carry it.
     *
     * @throws PayloadException if the application wants a format there is none for, or that cannot carry it
     */
    public PayloadFormat of(RemoteAddress address, RegisteredObjects device, Optional<ContentFormat> wanted) {
        if (wanted.isPresent()) {
            return codecs.format(wanted.get())
                    .filter(format -> carries(format, address))
                    .orElseThrow(() -> new PayloadException(
                            wanted.get(),
                            -1,
                            address.path().toString(),
                            "the format is not known here or cannot carry this; leave the choice to the server"));
        }
        PayloadFormat fitting = negotiation.forRequest(address.path(), address.type(), address.multiple());
        List<ContentFormat> spoken = device.formats();
        if (spoken.isEmpty() || spoken.contains(fitting.contentFormat())) {
            return fitting;
        }
        return Stream.concat(spoken.stream().filter(ContentFormat.TLV::equals), spoken.stream())
                .flatMap(number -> codecs.format(number).stream())
                .filter(format -> carries(format, address))
                .findFirst()
                .orElse(fitting);
    }

    /**
     * The format of a request about several Objects: what the application wants; else SenML CBOR, if the device speaks it or does
     * not say what it speaks; else the first of the device's formats that will do.
     *
     * @throws PayloadException if there is no such format
     */
    public CompositeFormat composite(RegisteredObjects device, Optional<ContentFormat> wanted) {
        List<ContentFormat> spoken = device.formats();
        Optional<ContentFormat> choice = wanted.isPresent() || spoken.contains(ContentFormat.SENML_CBOR)
                ? wanted
                : spoken.stream()
                        .filter(number -> composite(number).isPresent())
                        .findFirst();
        try {
            return negotiation.forCompositeRequest(choice);
        } catch (IllegalArgumentException e) {
            throw new PayloadException(choice.orElse(ContentFormat.SENML_CBOR), -1, "", String.valueOf(e.getMessage()));
        }
    }

    Optional<CompositeFormat> composite(ContentFormat number) {
        return codecs.format(number).filter(CompositeFormat.class::isInstance).map(CompositeFormat.class::cast);
    }

    /** The format of an answer. A device of the early draft has no choice (draft, 7.3): another format is none for it. */
    Optional<PayloadFormat> ofAnswer(ContentFormat number, RemoteAddress address) {
        return codecs.format(number).filter(format -> isLwM2m() || carries(format, address));
    }

    /** Whether an answer without octets says that there are no values. The early draft's JSON has braces for that. */
    boolean hasEmptyAnswers() {
        return isLwM2m();
    }

    private boolean isLwM2m() {
        return codecs.family() == Family.LWM2M;
    }

    private static boolean carries(PayloadFormat format, RemoteAddress address) {
        return format.carries(address.path(), address.type(), address.multiple());
    }
}
