package dev.lathe.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FamilyTest {

    private static final Family DRAFT = Family.DRAFT_0;

    @ParameterizedTest
    @CsvSource({"'', /, ROOT", "3, /3, OBJECT_INSTANCE", "3 0, /3/0, RESOURCE", "65535 65535, /65535/65535, RESOURCE"})
    void the_early_draft_has_two_levels_of_16_bit_ids(String segments, String text, PathLevel level) {
        LwM2mPath path = DRAFT.parse(segments.isEmpty() ? List.of() : List.of(segments.split(" ")));

        assertThat(path).hasToString(text);
        assertThat(path.level()).isEqualTo(level);
        assertThat(DRAFT.parse(path.segments())).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"65536", "-1", "+1", "03", "0x3", "", " 3", "\u0663", "99999999999"})
    void an_id_is_decimal_ascii_of_16_bits_without_leading_zeros(String id) {
        assertThatExceptionOfType(PathSyntaxException.class)
                .isThrownBy(() -> DRAFT.parse(List.of(id)))
                .withMessageContaining("0 to 65535 without leading zeros");
        assertThatExceptionOfType(PathSyntaxException.class).isThrownBy(() -> DRAFT.parse(List.of("3", id)));
    }

    @Test
    void there_is_no_third_level() {
        assertThatExceptionOfType(PathSyntaxException.class)
                .isThrownBy(() -> DRAFT.parse(List.of("3", "0", "1")))
                .withMessage("'/3/0/1' is not a path: it has more than the two levels of the early draft");
    }

    @Test
    void the_instance_of_an_object_is_0_and_has_no_segment() {
        LwM2mPath object = DRAFT.instance(3, 0);

        assertThat(object.segments()).containsExactly("3");
        assertThat(object.object()).isEqualTo(3);
        assertThat(object.instance()).isZero();
        assertThat(object.child(6).child(1)).hasToString("/3/6/1");
        assertThat(object.child(6).child(1).resourceInstance()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> DRAFT.instance(3, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> DRAFT.instance(65536, 0));
        assertThatIllegalStateException().isThrownBy(() -> DRAFT.root().object());
    }

    @Test
    void goes_up_from_an_object_to_the_root() {
        LwM2mPath resource = DRAFT.parse(List.of("3", "0"));

        assertThat(resource.parent()).isEqualTo(DRAFT.instance(3, 0));
        assertThat(resource.parent().parent()).isEqualTo(DRAFT.root());
        assertThat(DRAFT.root().parent()).isEqualTo(DRAFT.root());
    }

    @Test
    void paths_of_two_families_are_never_equal_and_never_cover_each_other() {
        LwM2mPath instance = LwM2mPath.of(3, 0);

        assertThat(DRAFT.instance(3, 0)).isNotEqualTo(instance).isNotEqualByComparingTo(instance);
        assertThat(DRAFT.root()).isNotEqualTo(LwM2mPath.root());
        assertThat(DRAFT.root().covers(instance)).isFalse();
        assertThat(LwM2mPath.root().covers(DRAFT.instance(3, 0))).isFalse();
        assertThat(instance.covers(DRAFT.instance(3, 0).child(0))).isFalse();
    }
}
