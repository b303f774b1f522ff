package dev.lathe.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.message.ContentFormat;
import dev.lathe.payload.PayloadFormat;
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
}
