package dev.lathe.server.bootstrap;

import dev.lathe.codec.Codecs;
import dev.lathe.message.ContentFormat;
import dev.lathe.message.ResponseCode;
import dev.lathe.message.ResponseException;
import dev.lathe.objects.draft0.Bootstrapping;
import dev.lathe.path.Family;
import dev.lathe.payload.PayloadFormat;
import dev.lathe.spec.DataType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What there is for devices of one protocol family. */
public final class Offer {

    /**
     * In which LwM2M writes Objects. To prefer one is not to lack TLV: Leshan's client names SenML CBOR and nothing else, and reads
     * both.
     */
    private static final Set<ContentFormat> FORMATS_OF_OBJECTS = Set.of(
            ContentFormat.TLV,
            ContentFormat.LWM2M_JSON,
            ContentFormat.SENML_JSON,
            ContentFormat.SENML_CBOR,
            ContentFormat.LWM2M_CBOR);

    private final Family family;
    private final ContentFormat usual;
    private final Set<ContentFormat> writable;
    private final ConfigurationSource<Sequence> sequences;

    /**
     * @param usual the format that devices of the family are written to in unless they prefer another
     * @param writable formats that a device may prefer; one that is not known here gives way to the usual one
     */
    private Offer(
            Family family, ContentFormat usual, Set<ContentFormat> writable, ConfigurationSource<Sequence> sequences) {
        this.family = family;
        this.usual = usual;
        this.writable = writable;
        this.sequences = sequences;
    }

    /** For devices of LwM2M 1.0 to 1.2. */
    public static Offer lwm2m(ConfigurationSource<BootstrapConfiguration> configurations) {
        return new Offer(Family.LWM2M, ContentFormat.TLV, FORMATS_OF_OBJECTS, request -> configurations
                .find(request)
                .map(BootstrapConfiguration::sequence));
    }

    /**
     * For devices of the early draft, whose text says of bootstrapping no more than that there is an Object for it: that is written
     * as a whole, which is the draft's group operation, Resources that no server can write included.
     */
    public static Offer draft0(ConfigurationSource<Bootstrapping> values) {
        return new Offer(Family.DRAFT_0, ContentFormat.JSON, Set.of(ContentFormat.JSON), request -> values.find(request)
                .map(Offer::sequence));
    }

    private static Sequence sequence(Bootstrapping value) {
        List<BootstrapStep> steps = List.of(
                new BootstrapStep.Write<>(Bootstrapping.TYPE, 0, value, Optional.empty()), new BootstrapStep.Finish());
        return new Sequence(List.of(), Optional.empty(), places -> steps);
    }

    Family family() {
        return family;
    }

    /** Empty for a device that is not known. What the application throws comes out here. */
    Optional<Sequence> sequence(BootstrapRequest request) {
        return sequences.find(request);
    }

    /**
     * The format to write values in.
     *
     * @param preferred what the device would like best
     * @throws ResponseException 4.15 if Objects are not written in that
     */
    PayloadFormat format(Optional<ContentFormat> preferred) {
        ContentFormat number = preferred.orElse(usual);
        return known(number)
                .or(() -> writable.contains(number) ? known(usual) : Optional.empty())
                .orElseThrow(() -> new ResponseException(
                        ResponseCode.UNSUPPORTED_CONTENT_FORMAT,
                        "Objects are not written in " + number + " here; " + usual + " is what is sent without pct"));
    }

    private Optional<PayloadFormat> known(ContentFormat number) {
        return Codecs.of(family)
                .format(number)
                .filter(format -> format.carries(family.instance(0, 0), DataType.NONE, false));
    }
}
