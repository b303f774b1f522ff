package dev.lathe.payload.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.lathe.message.PayloadException;
import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.PayloadReader;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.spec.DataType;
import dev.lathe.value.ObjectLink;
import dev.lathe.value.Opaque;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class OctetStreamFormatTest {

    private static final OctetStreamFormat FORMAT = new OctetStreamFormat();
    private static final LwM2mPath PACKAGE = LwM2mPath.of(5, 0, 0);

    @Test
    void isTheOctetsOfAnOpaque() {
        PayloadWriter out = FORMAT.writer(PACKAGE);
        out.opaque(0, Opaque.ofHex("00ff"));
        byte[] payload = out.done();
        assertThat(payload).containsExactly(0, 0xff);
        PayloadReader in = FORMAT.reader(payload, PACKAGE);
        assertThat(in.next()).isTrue();
        assertThat(in.opaque()).isEqualTo(Opaque.ofHex("00ff"));
    }

    @Test
    void isReadAsNothingElse() {
        List<Function<PayloadReader, Object>> accessors = List.of(
                PayloadReader::integer,
                PayloadReader::unsigned,
                PayloadReader::real,
                PayloadReader::bool,
                PayloadReader::text,
                PayloadReader::time,
                PayloadReader::link);
        assertThat(accessors).allSatisfy(accessor -> {
            PayloadReader in = FORMAT.reader(new byte[1], PACKAGE);
            in.next();
            assertThatExceptionOfType(PayloadException.class)
                    .isThrownBy(() -> accessor.apply(in))
                    .withMessageStartingWith("octet-stream (42) at octet 0, /5/0/0: the Resource is a")
                    .withMessageEndingWith(", the payload has an Opaque");
        });
    }

    @Test
    void takesNothingElse() {
        List<Consumer<PayloadWriter>> values = List.of(
                out -> out.integer(0, 1),
                out -> out.unsigned(0, 1),
                out -> out.real(0, 1),
                out -> out.bool(0, true),
                out -> out.text(0, ""),
                out -> out.time(0, Instant.EPOCH),
                out -> out.link(0, ObjectLink.NULL));
        assertThat(values).allSatisfy(value -> assertThatExceptionOfType(PayloadException.class)
                .isThrownBy(() -> value.accept(FORMAT.writer(PACKAGE))));
        PayloadWriter elsewhere = FORMAT.writer(PACKAGE);
        elsewhere.text(1, "left out");
        assertThat(elsewhere.isEmpty()).isTrue();
    }

    @Test
    void carriesOpaqueResourcesAndResourceInstances() {
        assertThat(FORMAT.carries(PACKAGE, DataType.OPAQUE, false)).isTrue();
        assertThat(FORMAT.carries(PACKAGE, DataType.OPAQUE, true)).isFalse();
        assertThat(FORMAT.carries(PACKAGE.child(0), DataType.OPAQUE, true)).isTrue();
        assertThat(FORMAT.carries(PACKAGE, DataType.STRING, false)).isFalse();
        assertThat(FORMAT.carries(PACKAGE.parent(), DataType.NONE, false)).isFalse();
    }
}
