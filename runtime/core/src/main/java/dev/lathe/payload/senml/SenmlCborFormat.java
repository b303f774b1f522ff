package dev.lathe.payload.senml;

import dev.lathe.message.ContentFormat;
import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.PayloadFault;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.payload.cbor.CborReader;
import dev.lathe.payload.cbor.CborWriter;
import java.util.List;

/** SenML in CBOR (RFC 8428, section 6), or what SenML-ETCH is of it (RFC 8790). */
public final class SenmlCborFormat extends SenmlFormat {

    public SenmlCborFormat(ContentFormat number) {
        super(number);
    }

    @Override
    SenmlRecords records(byte[] payload, PayloadFault fault) {
        return new SenmlCborRecords(payload, fault);
    }

    @Override
    public PayloadWriter writer(LwM2mPath base) {
        return new SenmlCborWriter(contentFormat(), base);
    }

    @Override
    byte[] payloadOf(List<LwM2mPath> paths) {
        CborWriter cbor = new CborWriter();
        cbor.head(CborReader.ARRAY, paths.size());
        for (LwM2mPath path : paths) {
            cbor.head(CborReader.MAP, 1);
            cbor.integer(SenmlField.NAME.number());
            cbor.ascii(path.toString());
        }
        return cbor.done();
    }
}
