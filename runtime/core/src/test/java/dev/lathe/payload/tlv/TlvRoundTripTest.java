package dev.lathe.payload.tlv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.message.ContentFormat;
import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.PayloadReader;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.stub.Empty;
import dev.lathe.stub.Specimen;
import dev.lathe.stub.Specimens;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TlvRoundTripTest {

    private static final TlvFormat FORMAT = new TlvFormat(ContentFormat.TLV);
    private static final LwM2mPath OBJECT = LwM2mPath.of(Specimen.OBJECT);

    private static byte[] encoded(Specimen specimen, LwM2mPath base) {
        PayloadWriter out = FORMAT.writer(base);
        out.begin(Specimen.OBJECT, 0);
        Specimen.TYPE.encode(specimen, out);
        return out.done();
    }

    @Test
    void anyValueComesBackAsItWas() {
        Specimens specimens = new Specimens(new Random(1));
        for (int i = 0; i < 3000; i++) {
            Specimen specimen = specimens.next();
            byte[] payload = encoded(specimen, OBJECT.child(0));
            Specimen back = Specimen.TYPE.decode(FORMAT.reader(payload, OBJECT.child(0)));
            assertThat(back).isEqualTo(specimen);
            assertThat(encoded(back, OBJECT.child(0))).isEqualTo(payload);
        }
    }

    @Test
    void anyNumberOfInstancesComesBackInOrder() {
        Specimens specimens = new Specimens(new Random(2));
        for (int i = 0; i < 300; i++) {
            List<Specimen> written = new ArrayList<>();
            PayloadWriter out = FORMAT.writer(OBJECT);
            for (int instance = 0; instance < i % 7; instance++) {
                Specimen specimen = specimens.next();
                out.begin(Specimen.OBJECT, instance * 100);
                Specimen.TYPE.encode(specimen, out);
                written.add(specimen);
            }
            List<Specimen> read = new ArrayList<>();
            PayloadReader in = FORMAT.reader(out.done(), OBJECT);
            while (in.nextInstance()) {
                assertThat(in.instance()).isEqualTo(read.size() * 100);
                read.add(Specimen.TYPE.decode(in));
            }
            assertThat(read).isEqualTo(written);
        }
    }

    @Test
    void everyResourceAndResourceInstanceStandsAloneAsWell() {
        Specimens specimens = new Specimens(new Random(3));
        for (int i = 0; i < 300; i++) {
            Specimen specimen = specimens.next();
            PayloadReader whole = FORMAT.reader(encoded(specimen, OBJECT.child(0)), OBJECT.child(0));
            while (whole.next()) {
                LwM2mPath resource = OBJECT.child(0).child(whole.resource());
                Specimen alone = Specimen.TYPE.decode(FORMAT.reader(encoded(specimen, resource), resource));
                assertThat(encoded(alone, resource)).isEqualTo(encoded(specimen, resource));
                assertThat(encoded(alone, OBJECT.child(0))).isEqualTo(encoded(specimen, resource));
                if (whole.resource() >= 310 && whole.hasValue()) {
                    LwM2mPath element = resource.child(whole.element());
                    Specimen one = Specimen.TYPE.decode(FORMAT.reader(encoded(specimen, element), element));
                    assertThat(encoded(one, element)).isEqualTo(encoded(specimen, element));
                }
            }
        }
    }

    @Test
    void whatThisVersionDoesNotKnowIsWrittenBackOctetByOctet() {
        Specimens specimens = new Specimens(new Random(4));
        LwM2mPath elsewhere = LwM2mPath.of(Specimen.OBJECT, 0);
        for (int i = 0; i < 1000; i++) {
            byte[] payload = encoded(specimens.next(), elsewhere);
            Empty unknown = Empty.TYPE.decode(FORMAT.reader(payload, elsewhere));
            PayloadWriter out = FORMAT.writer(elsewhere);
            Empty.TYPE.encode(unknown, out);
            assertThat(out.done()).isEqualTo(payload);
        }
    }
}
