package dev.lathe.payload;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.message.ContentFormat;
import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.tlv.TlvFormat;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class KeepingTest {

    @Test
    void resources_that_are_not_kept_are_passed_over_with_all_their_instances() {
        PayloadReader in = new TlvFormat(ContentFormat.TLV)
                .reader(HexFormat.of().parseHex("c109648606410001410105c10a01"), LwM2mPath.of(3, 0))
                .keeping(id -> id != 6);
        assertThat(Transcript.of(in)).containsExactly("/3/0", "/3/0/9=64", "/3/0/10=01");
    }

    @Test
    void nothing_kept_is_as_good_as_nothing_there() {
        PayloadReader in = new TlvFormat(ContentFormat.TLV)
                .reader(HexFormat.of().parseHex("c10964"), LwM2mPath.of(3, 0))
                .keeping(id -> false);
        assertThat(in.next()).isFalse();
        assertThat(in.nextInstance()).isFalse();
    }
}
