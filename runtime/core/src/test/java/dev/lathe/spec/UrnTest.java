package dev.lathe.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UrnTest {

    @Test
    void is_kept_as_written_and_compared_by_rfc_8141() {
        Urn urn = Urn.parse("URN:OMA:mo:lwm2m2:device");

        assertThat(urn).hasToString("URN:OMA:mo:lwm2m2:device");
        assertThat(urn)
                .isEqualTo(Urn.parse("urn:oma:mo:lwm2m2:device"))
                .hasSameHashCodeAs(Urn.parse("urn:oma:mo:lwm2m2:device"));
        assertThat(urn).isNotEqualTo(Urn.parse("urn:oma:mo:lwm2m2:Device"));
        assertThat(urn).isNotEqualTo(Urn.parse("urn:oma:mo:lwm2m:device"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "urn:oma", "urn:o:x", "urn:oma:", "urn:oma:a b", "oma:mo:lwm2m2:device"})
    void is_nothing_else(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Urn.parse(text)).withMessageContaining("is no URN");
    }
}
