package dev.lathe.payload.senml;

import dev.lathe.message.ContentFormat;
import dev.lathe.message.PayloadException;
import dev.lathe.path.Family;
import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.CompositeFormat;
import dev.lathe.payload.PayloadFault;
import dev.lathe.payload.PayloadReader;
import dev.lathe.spec.DataType;
import java.util.List;
import java.util.Set;

/**
 * What SenML is in CBOR and in JSON alike. SenML-ETCH, for the bodies of composite requests, has the same records under a number
 * of its own.
 */
abstract class SenmlFormat implements CompositeFormat {

    private static final Set<ContentFormat> ETCH = Set.of(ContentFormat.SENML_ETCH_JSON, ContentFormat.SENML_ETCH_CBOR);

    private final ContentFormat number;

    SenmlFormat(ContentFormat number) {
        this.number = number;
    }

    @Override
    public final ContentFormat contentFormat() {
        return number;
    }

    /** Everything, but for SenML-ETCH, which is for composite requests alone. */
    @Override
    public final boolean carries(LwM2mPath path, DataType type, boolean multiple) {
        return path.family() == Family.LWM2M && !ETCH.contains(number);
    }

    abstract SenmlRecords records(byte[] payload, PayloadFault fault);

    @Override
    public final PayloadReader reader(byte[] payload, LwM2mPath base) {
        return new SenmlReader(number, payload, base, fault -> records(payload, fault));
    }

    @Override
    public final List<LwM2mPath> paths(byte[] payload) {
        return records(payload, (offset, reason) -> new PayloadException(number, offset, "", reason))
                .paths();
    }

    @Override
    public final byte[] ofPaths(List<LwM2mPath> paths) {
        if (paths.isEmpty() || paths.size() > SenmlRecords.MAX_PATHS) {
            throw new IllegalArgumentException(
                    "a composite request asks for 1 to " + SenmlRecords.MAX_PATHS + " paths, not " + paths.size());
        }
        return payloadOf(paths);
    }

    abstract byte[] payloadOf(List<LwM2mPath> paths);
}
