package dev.lathe.attribute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributeSetTest {

    private static AttributeSet parsed(String query) {
        return AttributeSet.parse(List.of(query.split("&", -1)));
    }

    @Test
    void readsAndWritesAQuery() {
        AttributeSet set = parsed("gt=28.5&pmin=5&lt=-4&pmax=4294967295&st=0.5&epmin=1&epmax=2");
        assertThat(set.get(Attribute.GT)).hasValue(28.5);
        assertThat(set.get(Attribute.LT)).hasValue(-4);
        assertThat(set.get(Attribute.PMAX)).hasValue(4294967295.0);
        assertThat(set).hasToString("pmin=5&pmax=4294967295&epmin=1&epmax=2&gt=28.5&lt=-4&st=0.5");
        assertThat(AttributeSet.parse(set.toQuery())).isEqualTo(set).hasSameHashCodeAs(set);
        assertThat(Attributes.pmin(5).gt(28.5)).isEqualTo(parsed("pmin=5&gt=28.5"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x=1",
                "pmin=",
                "pmin=-1",
                "pmin=1.5",
                "pmin=4294967296",
                "pmin=abc",
                "pmin=5&pmin=5",
                "gt=NaN",
                "gt=1e3",
                "gt=.5",
                "gt=",
                "st=-1",
                "PMIN=5",
                "pmin=5&pmin",
                "gt=9999999999999999999999999999999999999999999999"
            })
    void refusesWhatIsNoAttribute(String query) {
        assertThatExceptionOfType(AttributeException.class).isThrownBy(() -> parsed(query));
    }

    @Test
    void refusesValuesThatAnAttributeCannotHave() {
        assertThatExceptionOfType(AttributeException.class).isThrownBy(() -> Attributes.pmin(-1));
        assertThatExceptionOfType(AttributeException.class).isThrownBy(() -> Attributes.gt(Double.NaN));
        assertThatExceptionOfType(AttributeException.class).isThrownBy(() -> Attributes.st(-0.5));
    }

    @Test
    void anAttributeWithoutValueIsTakenAway() {
        AttributeSet change = parsed("pmin&gt=30");
        AttributeSet before = parsed("pmin=5&pmax=60&gt=28");
        assertThat(before.changedBy(change)).isEqualTo(parsed("pmax=60&gt=30"));
        assertThat(change.toQuery()).containsExactly("pmin", "gt=30");
        assertThat(change.get(Attribute.PMIN)).isEmpty();
        assertThat(Attributes.unset(Attribute.PMIN).gt(30)).isEqualTo(change);
    }

    @Test
    void aLowerLevelOverridesAHigherOne() {
        assertThat(parsed("pmin=1").inheriting(parsed("pmin=5&pmax=60"))).isEqualTo(parsed("pmin=1&pmax=60"));
    }

    @ParameterizedTest
    @CsvSource({
        "lt=1&gt=2, ''",
        "lt=2&gt=2, lt must be below gt",
        "lt=3&gt=2, lt must be below gt",
        "lt=1&gt=2&st=0.4, ''",
        "lt=1&gt=2&st=0.5, lt + 2 st must be below gt",
        "epmin=1&epmax=2, ''",
        "epmin=2&epmax=2, epmin must be below epmax",
        "pmin=9&pmax=5, ''",
        "lt=5, ''",
    })
    void knowsContradictions(String query, String contradiction) {
        assertThat(parsed(query).contradiction().orElse("")).isEqualTo(contradiction);
    }

    @Test
    void tellsThresholdsFromPeriods() {
        assertThat(parsed("pmin=5").hasThreshold()).isFalse();
        assertThat(parsed("pmin=5&st=1").hasThreshold()).isTrue();
        assertThat(Attributes.none().isEmpty()).isTrue();
        assertThat(Attribute.GT.isThreshold()).isTrue();
        assertThat(Attribute.EPMAX.isThreshold()).isFalse();
    }

    @Test
    void becomesAttributesOfALink() {
        assertThat(parsed("gt=28&pmin=5&pmax").toLinkAttributes())
                .containsExactly(Map.entry("pmin", "5"), Map.entry("gt", "28"));
    }
}
