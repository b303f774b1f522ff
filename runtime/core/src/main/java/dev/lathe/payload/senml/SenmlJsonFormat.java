package dev.lathe.payload.senml;

import dev.lathe.message.ContentFormat;
import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.PayloadFault;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.payload.json.JsonWriter;
import java.util.List;

/** SenML in JSON (RFC 8428, section 5), or what SenML-ETCH is of it (RFC 8790). */
public final class SenmlJsonFormat extends SenmlFormat {

    public SenmlJsonFormat(ContentFormat number) {
        super(number);
    }

    @Override
    SenmlRecords records(byte[] payload, PayloadFault fault) {
        return new SenmlJsonRecords(payload, fault);
    }

    @Override
    public PayloadWriter writer(LwM2mPath base) {
        return new SenmlJsonWriter(contentFormat(), base);
    }

    @Override
    byte[] payloadOf(List<LwM2mPath> paths) {
        JsonWriter json = new JsonWriter();
        char separator = '[';
        for (LwM2mPath path : paths) {
            json.character(separator);
            json.literal("{\"n\":");
            json.plain(path.toString());
            json.character('}');
            separator = ',';
        }
        json.character(']');
        return json.done();
    }
}
