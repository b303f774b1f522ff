package dev.lathe.samples.interop.leshan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Tag("long")
@Timeout(60)
class PeerProcessTest {

    @Test
    void waiting_ends_with_what_was_printed_when_the_program_has_ended() throws Exception {
        try (PeerProcess leshan = PeerProcess.start("LeshanDevice", "leshan", "--nowhere", "coap://127.0.0.1:1")) {
            assertThatThrownBy(() -> leshan.await("registered"))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("ended without printing \"registered\"")
                    .hasMessageContaining("usage: LeshanDevice ENDPOINT --server|--bootstrap");
            assertThat(leshan.end()).isEqualTo(2);
        }
    }
}
