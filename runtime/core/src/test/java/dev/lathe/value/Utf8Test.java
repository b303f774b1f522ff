package dev.lathe.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8Test {

    /** Octets at the borders of what may stand where. */
    private static final int[] BORDERS = {
        0x00, 0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1, 0xec, 0xed, 0xee,
        0xef, 0xf0, 0xf1, 0xf3, 0xf4, 0xf5, 0xff
    };

    private static boolean isWellFormedToTheJdk(byte[] octets, int from, int length) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets, from, length)) != null;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    @Test
    void is_well_formed_where_the_decoder_of_the_jdk_says_so() {
        Random random = new Random(14);
        int wellFormed = 0;
        for (int i = 0; i < 300_000; i++) {
            byte[] octets = new byte[random.nextInt(6)];
            for (int k = 0; k < octets.length; k++) {
                octets[k] = (byte) BORDERS[random.nextInt(BORDERS.length)];
            }
            int from = random.nextInt(octets.length + 1);
            int length = random.nextInt(octets.length - from + 1);
            boolean expected = isWellFormedToTheJdk(octets, from, length);
            assertThat(Utf8.isWellFormed(octets, from, length)).isEqualTo(expected);
            wellFormed += expected && length > 2 ? 1 : 0;
        }
        assertThat(wellFormed).isPositive();
    }

    @Test
    void decodes_the_replacement_character_where_it_is_meant() {
        byte[] octets = "a\ufffd€".getBytes(StandardCharsets.UTF_8);
        assertThat(Utf8.decode(octets, 0, octets.length)).isEqualTo("a\ufffd€");
        assertThat(Utf8.decode(octets, 0, octets.length - 1)).isNull();
    }
}
