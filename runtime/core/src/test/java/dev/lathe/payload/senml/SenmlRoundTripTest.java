package dev.lathe.payload.senml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.message.ContentFormat;
import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.CompositeFormat;
import dev.lathe.payload.PayloadReader;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.stub.Empty;
import dev.lathe.stub.Specimen;
import dev.lathe.stub.Specimens;
import dev.lathe.value.Multiple;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SenmlRoundTripTest {

    private static final LwM2mPath OBJECT = LwM2mPath.of(Specimen.OBJECT);
    private static final CompositeFormat CBOR = new SenmlCborFormat(ContentFormat.SENML_CBOR);
    private static final CompositeFormat JSON = new SenmlJsonFormat(ContentFormat.SENML_JSON);

    static Stream<CompositeFormat> formats() {
        return Stream.of(CBOR, JSON);
    }

    private static byte[] encoded(CompositeFormat format, Specimen specimen, LwM2mPath base) {
        PayloadWriter out = format.writer(base);
        out.begin(Specimen.OBJECT, 0);
        Specimen.TYPE.encode(specimen, out);
        return out.done();
    }

    /** SenML has no record for a multiple Resource without instances. */
    private static Specimen sayable(Specimen it) {
        return new Specimen(
                it.present(),
                it.count(),
                it.total(),
                it.level(),
                it.enabled(),
                it.label(),
                it.key(),
                it.since(),
                it.peer(),
                nonEmpty(it.counts()),
                nonEmpty(it.totals()),
                nonEmpty(it.levels()),
                nonEmpty(it.enableds()),
                nonEmpty(it.labels()),
                nonEmpty(it.keys()),
                nonEmpty(it.sinces()),
                nonEmpty(it.peers()),
                it.unknown());
    }

    private static <T> @Nullable Multiple<T> nonEmpty(@Nullable Multiple<T> values) {
        return values == null || values.size() == 0 ? null : values;
    }

    @ParameterizedTest
    @MethodSource("formats")
    void anyValueComesBackAsItWas(CompositeFormat format) {
        Specimens specimens = new Specimens(new Random(1));
        for (int i = 0; i < 1000; i++) {
            Specimen specimen = sayable(specimens.next());
            byte[] payload = encoded(format, specimen, OBJECT.child(0));
            Specimen back = Specimen.TYPE.decode(format.reader(payload, OBJECT.child(0)));
            assertThat(back).isEqualTo(specimen);
            assertThat(encoded(format, back, OBJECT.child(0))).isEqualTo(payload);
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void anyNumberOfInstancesComesBackInOrder(CompositeFormat format) {
        Specimens specimens = new Specimens(new Random(2));
        for (int i = 0; i < 200; i++) {
            LwM2mPath base = i % 2 == 0 ? OBJECT : LwM2mPath.root();
            List<Specimen> written = new ArrayList<>();
            PayloadWriter out = format.writer(base);
            for (int instance = 0; instance < i % 7; instance++) {
                Specimen specimen = sayable(specimens.next());
                out.begin(Specimen.OBJECT, instance * 100);
                Specimen.TYPE.encode(specimen, out);
                written.add(specimen);
            }
            List<Specimen> read = new ArrayList<>();
            PayloadReader in = format.reader(out.done(), base);
            while (in.nextInstance()) {
                assertThat(in.instance()).isEqualTo(read.size() * 100);
                read.add(Specimen.TYPE.decode(in));
            }
            assertThat(read).isEqualTo(written);
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void everyResourceAndResourceInstanceStandsAloneAsWell(CompositeFormat format) {
        Specimens specimens = new Specimens(new Random(3));
        for (int i = 0; i < 100; i++) {
            Specimen specimen = specimens.next();
            PayloadReader whole = format.reader(encoded(format, specimen, OBJECT.child(0)), OBJECT.child(0));
            while (whole.next()) {
                LwM2mPath resource = OBJECT.child(0).child(whole.resource());
                Specimen alone = Specimen.TYPE.decode(format.reader(encoded(format, specimen, resource), resource));
                assertThat(encoded(format, alone, resource)).isEqualTo(encoded(format, specimen, resource));
                if (whole.resource() >= 310) {
                    LwM2mPath element = resource.child(whole.element());
                    Specimen one = Specimen.TYPE.decode(format.reader(encoded(format, specimen, element), element));
                    assertThat(encoded(format, one, element)).isEqualTo(encoded(format, specimen, element));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void whatThisVersionDoesNotKnowIsWrittenBackOctetByOctet(CompositeFormat format) {
        Specimens specimens = new Specimens(new Random(4));
        for (int i = 0; i < 500; i++) {
            byte[] payload = encoded(format, specimens.next(), OBJECT.child(0));
            Empty unknown = Empty.TYPE.decode(format.reader(payload, OBJECT.child(0)));
            PayloadWriter out = format.writer(OBJECT.child(0));
            Empty.TYPE.encode(unknown, out);
            assertThat(out.done()).isEqualTo(payload);
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void whatThisVersionDoesNotKnowGoesIntoTheOtherFormatByItsType(CompositeFormat format) {
        CompositeFormat other = format == CBOR ? JSON : CBOR;
        Specimens specimens = new Specimens(new Random(5));
        for (int i = 0; i < 500; i++) {
            Specimen specimen = sayable(specimens.next());
            byte[] payload = encoded(format, specimen, OBJECT.child(0));
            Empty unknown = Empty.TYPE.decode(format.reader(payload, OBJECT.child(0)));
            PayloadWriter out = other.writer(OBJECT.child(0));
            Empty.TYPE.encode(unknown, out);
            assertThat(Specimen.TYPE.decode(other.reader(out.done(), OBJECT.child(0))))
                    .isEqualTo(specimen);
        }
    }

    @Test
    void recordsComeInAnyOrder() {
        Random random = new Random(6);
        Specimens specimens = new Specimens(random);
        for (int i = 0; i < 300; i++) {
            Map<Integer, Specimen> written = new HashMap<>();
            PayloadWriter out = JSON.writer(LwM2mPath.root());
            for (int instance = 0; instance < 1 + i % 4; instance++) {
                Specimen specimen = sayable(specimens.next());
                out.begin(Specimen.OBJECT, instance);
                Specimen.TYPE.encode(specimen, out);
                written.put(instance, specimen);
            }
            String payload = new String(out.done(), StandardCharsets.UTF_8);
            List<String> records = new ArrayList<>(
                    Arrays.asList(payload.substring(2, payload.length() - 2).split("\\},\\{")));
            Collections.shuffle(records, random);
            String shuffled = "[{" + String.join("},{", records) + "}]";
            PayloadReader in = JSON.reader(shuffled.getBytes(StandardCharsets.UTF_8), LwM2mPath.root());
            Map<Integer, Specimen> read = new HashMap<>();
            while (in.nextInstance()) {
                assertThat(read.put(in.instance(), Specimen.TYPE.decode(in))).isNull();
            }
            assertThat(read).isEqualTo(written);
        }
    }
}
