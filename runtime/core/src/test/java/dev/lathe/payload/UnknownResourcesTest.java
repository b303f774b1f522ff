package dev.lathe.payload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.lathe.message.ContentFormat;
import dev.lathe.message.PayloadException;
import dev.lathe.path.Family;
import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.draft0.Draft0JsonFormat;
import dev.lathe.payload.text.TextFormat;
import dev.lathe.payload.tlv.TlvFormat;
import dev.lathe.stub.Empty;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class UnknownResourcesTest {

    private static final TlvFormat TLV = new TlvFormat(ContentFormat.TLV);
    private static final LwM2mPath INSTANCE = LwM2mPath.of(4242, 0);
    private static final Draft0JsonFormat JSON = new Draft0JsonFormat(Draft0JsonFormat.Options.STRICT);
    private static final LwM2mPath OBJECT = Family.DRAFT_0.instance(4242, 0);

    private static UnknownResources of(String hex) {
        return Empty.TYPE
                .decode(TLV.reader(HexFormat.of().parseHex(hex), INSTANCE))
                .unknown();
    }

    private static String written(UnknownResources unknown) {
        PayloadWriter out = TLV.writer(INSTANCE);
        unknown.writeTo(out);
        return HexFormat.of().formatHex(out.done());
    }

    @Test
    void keepsValuesAsTheyCame() {
        String payload = "c10964" + "8606410001410105" + "8007" + "83084105aa" + "c00e";
        assertThat(written(of(payload))).isEqualTo(payload);
        assertThat(of(payload))
                .hasToString("{9=1 octets, 6/0=1 octets, 6/1=1 octets, 7={}, 8/5=1 octets, 14=0 octets}");
    }

    @Test
    void areEqualIfTheyHoldTheSame() {
        assertThat(of("c10964")).isEqualTo(of("c10964")).hasSameHashCodeAs(of("c10964"));
        assertThat(of("c10964")).isNotEqualTo(of("c10965")).isNotEqualTo(of("8309410064"));
        assertThat(of("")).isEqualTo(UnknownResources.done(null));
        assertThat(of("").isEmpty()).isTrue();
        assertThat(of("c10964").isEmpty()).isFalse();
    }

    @Test
    void areOpaqueInAFormatThatCannotTell() {
        PayloadWriter out = new TextFormat(ContentFormat.TEXT).writer(INSTANCE.child(9));
        of("c10964").writeTo(out);
        assertThat(out.done()).isEqualTo("ZA==".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void keepText() {
        TextFormat text = new TextFormat(ContentFormat.TEXT);
        byte[] payload = "21.5".getBytes(StandardCharsets.US_ASCII);
        UnknownResources unknown =
                Empty.TYPE.decode(text.reader(payload, INSTANCE.child(9))).unknown();
        PayloadWriter out = text.writer(INSTANCE.child(9));
        unknown.writeTo(out);
        assertThat(out.done()).isEqualTo(payload);
    }

    @Test
    void keep_the_strings_of_JSON_under_ascending_keys() {
        assertThat(writtenAsJson(ofJson("{\"4242\":{\"9\":\"21.5\", \"3\":\"a\\nb\\u0000\"}}")))
                .isEqualTo("{\"4242\":{\"3\":\"a\\nb\\u0000\",\"9\":\"21.5\"}}");
        assertThat(ofJson("{\"4242\":{\"3\":\"\\u0041\"}}")).isEqualTo(ofJson("{\"4242\":{\"3\":\"A\"}}"));
    }

    @Test
    void become_strings_of_JSON_where_they_can() {
        assertThat(writtenAsJson(of("c10964"))).as("an Opaque").isEqualTo("{\"4242\":{\"9\":\"ZA==\"}}");
        TextFormat text = new TextFormat(ContentFormat.TEXT);
        UnknownResources malformed = Empty.TYPE
                .decode(text.reader(new byte[] {-1}, INSTANCE.child(9)))
                .unknown();
        assertThatExceptionOfType(PayloadException.class)
                .isThrownBy(() -> writtenAsJson(malformed))
                .withMessage("JSON (50), Resource 9: JSON is well-formed UTF-8, which this value is not");
    }

    private static UnknownResources ofJson(String json) {
        return Empty.TYPE
                .decode(JSON.reader(json.getBytes(StandardCharsets.UTF_8), OBJECT))
                .unknown();
    }

    private static String writtenAsJson(UnknownResources unknown) {
        PayloadWriter out = JSON.writer(OBJECT);
        unknown.writeTo(out);
        return new String(out.done(), StandardCharsets.UTF_8);
    }
}
