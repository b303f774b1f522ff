package dev.lathe.property;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.message.ContentFormat;
import dev.lathe.payload.PayloadFormat;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.property.Specimen.Part;
import dev.lathe.spec.DataType;
import dev.lathe.value.Multiple;
import java.math.BigInteger;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** Values and patches survive every format that carries an Object Instance, with what this version does not know. */
final class Formats {

    private final Specimen it;

    Formats(Specimen it) {
        this.it = it;
    }

    void run(Object value) {
        Object patch = patch();
        for (PayloadFormat format : it.formats()) {
            byte[] payload = written(format, out -> it.type().encode(value, out));
            assertThat(decoded(format, payload))
                    .as("%s", format.contentFormat())
                    .isEqualTo(isRecords(format) ? withoutEmpty() : value);

            byte[] patched = written(format, out -> it.type().encodePatch(patch, out));
            Object again = it.type().decodePatch(format.reader(patched, it.peers.path()));
            assertThat(written(format, out -> it.type().encodePatch(again, out)))
                    .as("%s", format.contentFormat())
                    .isEqualTo(patched);
            unknownResourcesAreKept(format, value);
        }
    }

    /** A list of records of values has none for a Resource without any (RFC 8428). */
    private static boolean isRecords(PayloadFormat format) {
        return format.contentFormat().equals(ContentFormat.SENML_CBOR)
                || format.contentFormat().equals(ContentFormat.SENML_JSON);
    }

    /** What the device holds, but for multiple Resources without an Instance. */
    private Object withoutEmpty() {
        Object builder = it.builder();
        Map<Integer, Object> state = it.state();
        for (Part part : it.parts(RandomResource::readable)) {
            Object held = Objects.requireNonNull(state.get(part.id()));
            if (!(held instanceof Multiple<?> several && several.isEmpty())) {
                Members.call(builder, part.name(), held);
            }
        }
        return Members.call(builder, "build");
    }

    private Object patch() {
        Object builder = it.patchBuilder();
        for (Part part : it.some(it.parts(RandomResource::writable))) {
            Members.call(builder, part.name(), it.values.allowed(part.resource(), part.member()));
        }
        return Members.call(builder, "build");
    }

    private void unknownResourcesAreKept(PayloadFormat format, Object value) {
        int single = 3000 + it.random.nextInt(1000);
        int several = 5000 + it.random.nextInt(1000);
        byte[] payload = written(format, out -> {
            it.type().encode(value, out);
            JavaValues.write(out, single, DataType.INTEGER, BigInteger.valueOf(it.random.nextLong()));
            out.beginMultiple(several, 2);
            JavaValues.write(out, 0, DataType.STRING, "first");
            JavaValues.write(out, it.values.id() / 2 + 1, DataType.STRING, "second");
            out.endMultiple();
        });
        Object newer = decoded(format, payload);
        assertThat(newer).isNotEqualTo(value);
        assertThat(written(format, out -> it.type().encode(newer, out)))
                .as("%s", format.contentFormat())
                .isEqualTo(payload);
    }

    private Object decoded(PayloadFormat format, byte[] payload) {
        return it.type().decode(format.reader(payload, it.peers.path()));
    }

    private byte[] written(PayloadFormat format, Consumer<PayloadWriter> content) {
        PayloadWriter out = format.writer(it.peers.path());
        content.accept(out);
        return out.done();
    }
}
