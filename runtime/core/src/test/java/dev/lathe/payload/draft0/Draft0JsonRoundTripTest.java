package dev.lathe.payload.draft0;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.path.Family;
import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.PayloadFormat;
import dev.lathe.payload.PayloadReader;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.payload.draft0.Draft0JsonFormat.Options;
import dev.lathe.stub.Empty;
import dev.lathe.stub.Specimen;
import dev.lathe.stub.Specimens;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Draft0JsonRoundTripTest {

    private static final PayloadFormat STRICT = new Draft0JsonFormat(Options.STRICT);
    private static final PayloadFormat NESTING = new Draft0JsonFormat(Options.STRICT.withNesting());
    private static final LwM2mPath OBJECT = Family.DRAFT_0.instance(Specimen.OBJECT, 0);
    private static final int FIRST_MULTIPLE = 310;
    private static final int LAST_MULTIPLE = 317;

    private static byte[] encoded(PayloadFormat format, Specimen specimen, LwM2mPath base) {
        PayloadWriter out = format.writer(base);
        out.begin(Specimen.OBJECT, 0);
        Specimen.TYPE.encode(specimen, out);
        return out.done();
    }

    private static Specimen decoded(PayloadFormat format, byte[] payload, LwM2mPath base) {
        PayloadReader in = format.reader(payload, base);
        Specimen specimen = Specimen.TYPE.decode(in);
        assertThat(in.nextInstance()).isFalse();
        return specimen;
    }

    @Test
    void any_value_comes_back_as_it_was_where_multiple_resources_are_nested() {
        Specimens specimens = new Specimens(new Random(11));
        for (int i = 0; i < 2000; i++) {
            Specimen specimen = specimens.next();
            byte[] payload = encoded(NESTING, specimen, OBJECT);
            Specimen back = decoded(NESTING, payload, OBJECT);
            assertThat(back).isEqualTo(specimen);
            assertThat(encoded(NESTING, back, OBJECT)).isEqualTo(payload);
        }
    }

    @Test
    void to_the_letter_an_object_and_each_of_its_multiple_resources_come_back_by_their_own_paths() {
        Specimens specimens = new Specimens(new Random(12));
        for (int i = 0; i < 1000; i++) {
            Specimen specimen = specimens.next();
            PayloadWriter again = NESTING.writer(OBJECT);
            Specimen.TYPE.encode(decoded(STRICT, encoded(STRICT, specimen, OBJECT), OBJECT), again);
            for (int id = FIRST_MULTIPLE; id <= LAST_MULTIPLE; id++) {
                LwM2mPath resource = OBJECT.child(id);
                PayloadWriter out = STRICT.writer(resource);
                Specimen.TYPE.encode(specimen, out);
                if (!out.isEmpty()) {
                    Specimen.TYPE.encode(decoded(STRICT, out.done(), resource), again);
                }
            }
            assertThat(again.done()).isEqualTo(encoded(NESTING, specimen, OBJECT));
        }
    }

    @Test
    void what_this_version_does_not_know_is_written_back_octet_by_octet() {
        Specimens specimens = new Specimens(new Random(13));
        for (int i = 0; i < 1000; i++) {
            byte[] payload = encoded(NESTING, specimens.next(), OBJECT);
            Empty unknown = Empty.TYPE.decode(NESTING.reader(payload, OBJECT));
            PayloadWriter out = NESTING.writer(OBJECT);
            Empty.TYPE.encode(unknown, out);
            assertThat(out.done()).isEqualTo(payload);
        }
    }

    @Test
    void what_is_escaped_without_need_comes_back_without() {
        String payload = "{\"4242\":{\"9\":\"\\u0041\\/\\u00e9\\n\", \"4\":\"b\"}}";
        Specimen specimen = decoded(STRICT, payload.getBytes(StandardCharsets.UTF_8), OBJECT);
        assertThat(new String(encoded(STRICT, specimen, OBJECT), StandardCharsets.UTF_8))
                .isEqualTo("{\"4242\":{\"4\":\"b\",\"9\":\"A/é\\n\"}}");
    }
}
