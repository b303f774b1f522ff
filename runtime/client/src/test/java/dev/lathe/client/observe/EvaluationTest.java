package dev.lathe.client.observe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.attribute.AttributeSet;
import dev.lathe.attribute.Attributes;
import dev.lathe.client.object.Sample;
import dev.lathe.path.LwM2mPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationTest {

    private static Sample sample(int element, double value) {
        return new Sample(LwM2mPath.of(3, 0, 7, element), value);
    }

    @ParameterizedTest
    @CsvSource({
        // The examples of LwM2M Core, 7.3.2.
        "gt=45&st=10, 45, 50, true",
        "gt=45&st=10, 38, 49, true",
        "gt=45&st=10, 48, 42, false",
        "lt=20&gt=85&st=10, 75, 90, true",
        "lt=20&gt=85&st=10, 50, 10, true",
        "lt=20&gt=85&st=10, 87, 99, true",
        "lt=20&gt=85&st=10, 17, 24, false",
        // gt fires upwards only, and the threshold itself is not above it.
        "gt=28, 20, 28, false",
        "gt=28, 28, 28.1, true",
        "gt=28, 28.1, 40, false",
        "gt=28, 40, 20, false",
        // lt fires downwards only.
        "lt=5, 10, 5, false",
        "lt=5, 5, 4.9, true",
        "lt=5, 4.9, -40, false",
        "lt=5, -40, 10, false",
        // st in either direction, the step itself included.
        "st=10, 20, 30, true",
        "st=10, 20, 10, true",
        "st=10, 20, 29.9, false",
        "st=0.1, 0.2, 0.3, true",
        "st=0, 20, 20, true",
        // Without thresholds any change.
        "pmin=5, 20, 20.1, true",
        // Thresholds that contradict each other do not count.
        "gt=20&lt=30, 21, 22, true",
        "gt=20&lt=10&epmin=5&epmax=4, 21, 22, false"
    })
    void a_change_is_worth_a_notification(String attributes, double last, double now, boolean worth) {
        AttributeSet set = AttributeSet.parse(List.of(attributes.split("&")));
        assertThat(Evaluation.fires(set, last, now)).isEqualTo(worth);
    }

    @Test
    void of_several_resource_instances_one_is_enough() {
        AttributeSet gt28 = Attributes.gt(28);
        List<Sample> last = List.of(sample(0, 20), sample(1, 20));
        assertThat(Evaluation.fires(last, List.of(sample(0, 21), sample(1, 30)), path -> gt28))
                .isTrue();
        assertThat(Evaluation.fires(last, List.of(sample(0, 21), sample(1, 22)), path -> gt28))
                .isFalse();
    }

    @Test
    void each_resource_instance_has_its_own_thresholds() {
        List<Sample> last = List.of(sample(0, 20), sample(1, 20));
        List<Sample> now = List.of(sample(0, 30), sample(1, 30));
        assertThat(Evaluation.fires(last, now, path -> Attributes.gt(path.resourceInstance() == 0 ? 40 : 50)))
                .isFalse();
        assertThat(Evaluation.fires(last, now, path -> Attributes.gt(path.resourceInstance() == 0 ? 40 : 25)))
                .isTrue();
    }

    @Test
    void a_resource_instance_that_comes_or_goes_is_a_change() {
        AttributeSet gt28 = Attributes.gt(28);
        List<Sample> one = List.of(sample(0, 20));
        List<Sample> two = List.of(sample(0, 20), sample(1, 20));
        assertThat(Evaluation.fires(one, two, path -> gt28)).isTrue();
        assertThat(Evaluation.fires(two, one, path -> gt28)).isTrue();
        assertThat(Evaluation.fires(one, List.of(sample(3, 20)), path -> gt28)).isTrue();
    }

    @Test
    void what_is_no_number_changes_whenever_it_is_said_to() {
        assertThat(Evaluation.fires(List.of(), List.of(), path -> Attributes.gt(1)))
                .isTrue();
    }
}
