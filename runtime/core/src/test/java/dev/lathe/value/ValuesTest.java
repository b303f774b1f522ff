package dev.lathe.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    @Test
    void anOpaqueSharesItsOctetsWithNobody() {
        byte[] octets = {1, 2, 3};
        Opaque opaque = Opaque.of(octets);
        octets[0] = 9;
        opaque.toByteArray()[1] = 9;
        assertThat(opaque).isEqualTo(Opaque.ofHex("010203")).hasSameHashCodeAs(Opaque.ofHex("010203"));
        assertThat(opaque.asByteBuffer().isReadOnly()).isTrue();
        assertThat(opaque.asByteBuffer()).isEqualTo(ByteBuffer.wrap(new byte[] {1, 2, 3}));
    }

    @Test
    void anOpaqueIsCutAndCopied() {
        Opaque opaque = Opaque.of(new byte[] {0, 1, 2, 3}, 1, 2);
        byte[] target = new byte[4];
        opaque.copyTo(target, 2);
        assertThat(target).containsExactly(0, 0, 1, 2);
        assertThat(opaque.length()).isEqualTo(2);
        assertThat(opaque.at(1)).isEqualTo((byte) 2);
        assertThat(opaque.toHex()).isEqualTo("0102");
        assertThat(opaque).isNotEqualTo(Opaque.EMPTY);
    }

    @Test
    void anObjectLinkIsReadAsItIsWritten() {
        assertThat(ObjectLink.parse("66:0")).contains(new ObjectLink(66, 0));
        assertThat(ObjectLink.parse("65535:65535")).contains(ObjectLink.NULL);
        assertThat(new ObjectLink(66, 0)).hasToString("66:0");
        assertThatIllegalArgumentException().isThrownBy(() -> new ObjectLink(65536, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new ObjectLink(0, -1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ":", "66", "66:", ":0", "66:0:1", "066:0", "66:00", "-1:0", "65536:0", "66: 0", "6\u0663:0"})
    void refusesWhatIsNoObjectLink(String text) {
        assertThat(ObjectLink.parse(text)).isEmpty();
    }

    @Test
    void countsTheOctetsThatUtf8Has() {
        String[] pieces = {"a", "\u007f", "\u0080", "é", "\u07ff", "\u0800", "€", "\uffff", "\ud83d\ude00"};
        Random random = new Random(10);
        for (int i = 0; i < 1000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(10); n > 0; n--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            assertThat(Octets.count(text.toString()))
                    .isEqualTo(text.toString().getBytes(StandardCharsets.UTF_8).length);
        }
        assertThat(Octets.count("\ud83d")).isEqualTo(3);
    }

    @Test
    void readsUtf8ToTheLetter() {
        byte[] octets = "xaé€\ud83d\ude00\ufffdx".getBytes(StandardCharsets.UTF_8);
        assertThat(Utf8.decode(octets, 1, octets.length - 2)).isEqualTo("aé€\ud83d\ude00\ufffd");
        assertThat(Utf8.decode(octets, 0, 0)).isEmpty();
        assertThat(Utf8.decode(octets, 0, 3)).as("half of é").isNull();
        assertThat(Utf8.decode(new byte[] {(byte) 0xc0, (byte) 0x80}, 0, 2))
                .as("overlong")
                .isNull();
        assertThat(Utf8.decode(new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80}, 0, 3))
                .as("surrogate")
                .isNull();
    }
}
