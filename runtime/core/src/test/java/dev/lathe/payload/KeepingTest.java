package dev.lathe.payload;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.message.ContentFormat;
import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.tlv.TlvFormat;
import dev.lathe.value.Multiple;
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

    @Test
    void a_writer_leaves_out_what_is_not_kept_until_told_otherwise() {
        PayloadWriter out =
                new TlvFormat(ContentFormat.TLV).writer(LwM2mPath.of(3, 0)).keeping(id -> id != 6 && id != 9);
        out.integer(9, 100);
        out.integers(6, Multiple.of(1L, 5L));
        out.integer(10, 1);
        out.keeping(id -> id == 6);
        out.integers(6, Multiple.of(1L, 5L));
        out.integer(10, 1);
        assertThat(HexFormat.of().formatHex(out.done())).isEqualTo("c10a018606410001410105");
    }
}
