package dev.lathe.client.object;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.spec.DataType;
import dev.lathe.spec.Operations;
import dev.lathe.spec.ResourceSpec;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChangeMarksTest {

    private static final List<ResourceSpec> ALL = IntStream.range(0, 70)
            .mapToObj(id -> ResourceSpec.of(42769, id, "R" + id, Operations.R, DataType.INTEGER))
            .toList();

    private final ChangeMarks marks = new ChangeMarks();

    @Test
    void what_was_marked_is_taken_once() {
        marks.add(ALL, List.of(ALL.get(3), ALL.get(1)));
        assertThat(marks.take(ALL)).containsExactly(ALL.get(1), ALL.get(3));
        assertThat(marks.take(ALL)).isEmpty();
    }

    @Test
    void only_the_first_mark_has_to_be_told() {
        assertThat(marks.add(ALL, List.of(ALL.get(0)))).isTrue();
        assertThat(marks.add(ALL, List.of(ALL.get(1)))).isFalse();
        marks.take(ALL);
        assertThat(marks.add(ALL, List.of(ALL.get(1)))).isTrue();
    }

    @Test
    void from_the_64th_resource_on_they_count_together() {
        marks.add(ALL, List.of(ALL.get(65)));
        assertThat(marks.take(ALL)).isEqualTo(ALL.subList(63, 70));
    }

    @Test
    void a_resource_the_instance_does_not_have_is_nothing_to_tell() {
        ResourceSpec other = ResourceSpec.of(42769, 99, "Other", Operations.R, DataType.INTEGER);
        assertThat(marks.add(ALL, List.of(other))).isFalse();
        assertThat(marks.take(ALL)).isEmpty();
    }
}
