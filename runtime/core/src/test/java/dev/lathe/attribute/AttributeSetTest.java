package dev.lathe.attribute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributeSetTest {

    @Test
    void a_query_is_read_and_written() {
        AttributeSet set = AttributeSet.parse(List.of("gt=28", "pmin=5", "lt=-3.50", "pmax"));
        assertThat(set.get(Attribute.PMIN)).hasValue(5);
        assertThat(set.get(Attribute.LT)).hasValue(-3.5);
        assertThat(set.get(Attribute.PMAX)).isEmpty();
        assertThat(set).hasToString("pmin=5&pmax&gt=28&lt=-3.5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pmin=",
                "pmin=1.5",
                "pmin=-1",
                "pmin=abc",
                "pmin=4294967296",
                "gt=NaN",
                "gt=1e5",
                "gt=",
                "st=-1",
                "ver=1",
                "",
                "gt=.5",
                "pmin=+1",
                "pmin= 1",
                "lt=11111111111111111111111111111111111111111"
            })
    void what_is_no_attribute_is_refused(String parameter) {
        assertThatThrownBy(() -> AttributeSet.parse(List.of(parameter)))
                .isInstanceOf(AttributeException.class)
                .hasMessageNotContaining("null");
    }

    @Test
    void an_attribute_given_twice_is_refused() {
        assertThatThrownBy(() -> AttributeSet.parse(List.of("pmin=1", "pmin=2")))
                .isInstanceOf(AttributeException.class)
                .hasMessage("pmin is given twice");
    }

    @ParameterizedTest
    @CsvSource({
        "gt=45&lt=20, false",
        "gt=20&lt=20, true",
        "gt=40&lt=20&st=10, true",
        "gt=41&lt=20&st=10, false",
        "epmin=5&epmax=5, true",
        "epmin=4&epmax=5, false",
        "pmin=60&pmax=5, false",
        "lt=20&st=100, false"
    })
    void sets_that_contradict_themselves_say_so(String query, boolean contradicting) {
        AttributeSet set = AttributeSet.parse(List.of(query.split("&")));
        assertThat(set.contradiction().isPresent()).isEqualTo(contradicting);
    }

    @Test
    void a_write_changes_what_it_names_and_takes_away_what_it_names_without_value() {
        AttributeSet before = Attributes.pmin(5).pmax(60).gt(28);
        AttributeSet after = before.changedBy(AttributeSet.parse(List.of("pmin=10", "gt")));
        assertThat(after).isEqualTo(Attributes.pmin(10).pmax(60));
        assertThat(after.hasThreshold()).isFalse();
    }

    @Test
    void a_lower_level_goes_before_a_higher_one() {
        AttributeSet object = Attributes.pmin(10).pmax(60);
        AttributeSet resource = Attributes.pmin(1).gt(50);
        assertThat(resource.inheriting(object))
                .isEqualTo(Attributes.pmin(1).pmax(60).gt(50));
    }

    @Test
    void links_show_only_what_is_set() {
        AttributeSet set = Attributes.pmin(10).lt(42.2).unset(Attribute.PMAX);
        assertThat(set.toLinkAttributes()).containsExactly(Map.entry("pmin", "10"), Map.entry("lt", "42.2"));
    }

    @Test
    void values_outside_their_limits_cannot_be_set() {
        assertThatThrownBy(() -> Attributes.pmin(-1)).isInstanceOf(AttributeException.class);
        assertThatThrownBy(() -> Attributes.gt(Double.NaN)).isInstanceOf(AttributeException.class);
        assertThatThrownBy(() -> Attributes.st(-0.5)).isInstanceOf(AttributeException.class);
    }
}
