package dev.lathe.client.observe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.attribute.AttributeSet;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodsTest {

    private static final long LAST = 1_000_000;
    private static final long FLOOR = 100;

    @ParameterizedTest
    @CsvSource({
        "gt=1, 100, -1",
        "pmin=0, 100, -1",
        "pmin=5, 5000, -1",
        "pmin=5&pmax=60, 5000, 60000",
        "pmin=60&pmax=60, 60000, 60000",
        "pmin=60&pmax=59, 60000, -1",
        "pmax=0, 100, -1",
        "pmax=1, 100, 1000",
        "pmin=4294967295, 4294967295000, -1"
    })
    void periods_count_from_the_last_notification(String attributes, long earliest, long latest) {
        AttributeSet set = AttributeSet.parse(List.of(attributes.split("&")));
        Periods periods = Periods.after(LAST, set, FLOOR);
        assertThat(periods.earliest()).isEqualTo(LAST + earliest);
        assertThat(periods.latest()).isEqualTo(latest < 0 ? Periods.NEVER : LAST + latest);
    }

    @ParameterizedTest
    @CsvSource({
        "pmin=5, pmin=10, 10000, -1",
        "pmin=5&pmax=60, pmin=10&pmax=30, 10000, 30000",
        "pmin=40, pmax=30, 40000, 40000",
        "pmax=30, gt=1, 100, 30000"
    })
    void of_several_objects_the_longest_pmin_holds_and_the_shortest_pmax_after_it(
            String one, String other, long earliest, long latest) {
        Periods periods = Periods.after(LAST, AttributeSet.parse(List.of(one.split("&"))), FLOOR)
                .and(Periods.after(LAST, AttributeSet.parse(List.of(other.split("&"))), FLOOR));
        assertThat(periods.earliest()).isEqualTo(LAST + earliest);
        assertThat(periods.latest()).isEqualTo(latest < 0 ? Periods.NEVER : LAST + latest);
    }

    @ParameterizedTest
    @CsvSource({"true, 5000", "false, 60000"})
    void a_change_is_due_when_pmin_is_over_and_anything_when_pmax_is(boolean pending, long due) {
        Periods periods = Periods.after(LAST, AttributeSet.parse(List.of("pmin=5", "pmax=60")), FLOOR);
        assertThat(periods.due(pending)).isEqualTo(LAST + due);
    }
}
