package dev.lathe.objects;

import static dev.lathe.objects.Exchange.TLV;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.spec.ObjectSpec;
import dev.lathe.spec.Operations;
import dev.lathe.spec.ResourceSpec;
import dev.lathe.stub.ValueType;
import dev.lathe.value.ObjectLink;
import dev.lathe.value.Opaque;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every Resource of every Object goes through TLV and comes back. */
class RoundTripTest {

    static List<ValueType<?, ?>> types() {
        return CoreObjects.ALL;
    }

    static Stream<ValueType<?, ?>> writableTypes() {
        return CoreObjects.ALL.stream().filter(type -> type.spec().resources().stream()
                .anyMatch(resource -> resource.operations().writable()));
    }

    @ParameterizedTest
    @MethodSource("types")
    <V> void whatIsReadIsEncodedAsItCame(ValueType<V, ?> type) {
        LwM2mPath instance = LwM2mPath.of(type.spec().id(), 0);
        byte[] payload = sample(
                type.spec(),
                resource -> resource.operations() == Operations.NONE
                        || resource.operations().readable());

        V value = type.decode(TLV.reader(payload, instance));
        PayloadWriter out = TLV.writer(instance);
        type.encode(value, out);

        assertThat(out.done()).isEqualTo(payload);
        assertThat(value).isEqualTo(type.decode(TLV.reader(payload, instance)));
        assertThat(value.toString()).doesNotContain("Resource ");
    }

    @ParameterizedTest
    @MethodSource("writableTypes")
    <P> void whatIsWrittenIsEncodedAsItCame(ValueType<?, P> type) {
        LwM2mPath instance = LwM2mPath.of(type.spec().id(), 0);
        byte[] payload = sample(type.spec(), resource -> resource.operations().writable());

        P patch = type.decodePatch(TLV.reader(payload, instance));
        PayloadWriter out = TLV.writer(instance);
        type.encodePatch(patch, out);

        assertThat(out.done()).isEqualTo(payload);
    }

    private static byte[] sample(ObjectSpec object, Predicate<ResourceSpec> chosen) {
        PayloadWriter out = TLV.writer(LwM2mPath.of(object.id(), 0));
        object.resources().stream().filter(chosen).forEach(resource -> write(resource, out));
        return out.done();
    }

    private static void write(ResourceSpec resource, PayloadWriter out) {
        if (resource.multiple()) {
            out.beginMultiple(resource.id(), 2);
            value(resource, 0, out);
            value(resource, 7, out);
            out.endMultiple();
        } else {
            value(resource, resource.id(), out);
        }
    }

    /** A value within every range and enumeration there is. */
    private static void value(ResourceSpec resource, int id, PayloadWriter out) {
        switch (resource.type()) {
            case STRING, CORELNK -> out.text(id, "text");
            case INTEGER -> out.integer(id, 1);
            case UNSIGNED_INTEGER -> out.unsigned(id, 1);
            case FLOAT -> out.real(id, -43.5);
            case BOOLEAN -> out.bool(id, true);
            case OPAQUE -> out.opaque(id, Opaque.ofHex("00112233"));
            case TIME -> out.time(id, Instant.parse("2024-02-22T12:00:00Z"));
            case OBJLNK -> out.link(id, new ObjectLink(21, 0));
            case NONE -> throw new AssertionError(resource + " has no value");
        }
    }
}
