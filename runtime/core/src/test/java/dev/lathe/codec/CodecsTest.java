package dev.lathe.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.lathe.message.ContentFormat;
import dev.lathe.message.PayloadException;
import dev.lathe.path.Family;
import dev.lathe.payload.PayloadFormat;
import dev.lathe.payload.Transcript;
import dev.lathe.payload.draft0.Draft0JsonFormat.Options;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodecsTest {

    @Test
    void knowsEachFormatByItsNumber() {
        for (ContentFormat number : new ContentFormat[] {
            ContentFormat.TEXT, ContentFormat.OPAQUE, ContentFormat.TLV, ContentFormat.OLD_TEXT, ContentFormat.OLD_TLV
        }) {
            assertThat(Codecs.standard().format(number))
                    .map(PayloadFormat::contentFormat)
                    .contains(number);
        }
    }

    @Test
    void knowsNoOther() {
        assertThat(Codecs.standard().format(ContentFormat.LINK_FORMAT)).isEmpty();
        assertThat(Codecs.standard().format(new ContentFormat(65000))).isEmpty();
    }

    @Test
    void SD_18_the_early_draft_has_two_formats_and_shares_none_of_the_others() {
        assertThat(Codecs.of(Family.DRAFT_0)).hasToString("[text/plain (0), JSON (50)]");
        assertThat(Codecs.of(Family.DRAFT_0).family()).isEqualTo(Family.DRAFT_0);
        assertThat(Codecs.of(Family.LWM2M)).isSameAs(Codecs.standard());
        assertThat(Codecs.standard().format(ContentFormat.JSON)).isEmpty();
    }

    @Test
    void SQ_11_nesting_and_SQ_13_bare_numbers_are_only_for_who_asks() {
        byte[] payload = "{\"3\":{\"2\":9347112,\"6\":{\"0\":\"1\"}}}".getBytes(StandardCharsets.UTF_8);
        assertThatExceptionOfType(PayloadException.class).isThrownBy(() -> read(Codecs.of(Family.DRAFT_0), payload));
        assertThat(read(Codecs.draft0(Options.STRICT.withNesting().withBareNumbers()), payload))
                .containsExactly("2=9347112", "6/0=1");
    }

    private static List<String> read(Codecs codecs, byte[] payload) {
        PayloadFormat json = codecs.format(ContentFormat.JSON).orElseThrow();
        return Transcript.ofTexts(json.reader(payload, Family.DRAFT_0.instance(3, 0)));
    }
}
