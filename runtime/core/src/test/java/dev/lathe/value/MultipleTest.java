package dev.lathe.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class MultipleTest {

    @Test
    void countsIdsFromZero() {
        assertThat(Multiple.of("a", "b"))
                .isEqualTo(Multiple.ofMap(Map.of(0, "a", 1, "b")))
                .hasToString("{0=a, 1=b}");
        assertThat(Multiple.ofLongs(5).valueAt(0)).isEqualTo(5L);
        assertThat(Multiple.ofDoubles(2.5).valueAt(0)).isEqualTo(2.5);
        assertThat(Multiple.ofList(List.of()).isEmpty()).isTrue();
    }

    @Test
    void findsValuesByIdAndGaps() {
        Multiple<String> gaps = Multiple.ofMap(Map.of(7, "b", 0, "a", 65534, "c"));
        assertThat(gaps.get(7)).contains("b");
        assertThat(gaps.get(1)).isEmpty();
        assertThat(gaps.values()).containsExactly("a", "b", "c");
        assertThat(gaps.asMap()).containsExactly(Map.entry(0, "a"), Map.entry(7, "b"), Map.entry(65534, "c"));
        assertThat(gaps.size()).isEqualTo(3);
        assertThat(gaps.idAt(2)).isEqualTo(65534);
    }

    @Test
    void goesThroughEntriesInOrder() {
        Iterator<Multiple.Entry<String>> entries =
                Multiple.ofMap(Map.of(3, "b", 1, "a")).iterator();
        assertThat(entries.next()).isEqualTo(new Multiple.Entry<>(1, "a"));
        assertThat(entries.next()).isEqualTo(new Multiple.Entry<>(3, "b"));
        assertThat(entries.hasNext()).isFalse();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(entries::next);
    }

    @Test
    void changesAreCopies() {
        Multiple<String> before = Multiple.of("a", "b");
        assertThat(before.with(1, "c").with(5, "d")).hasToString("{0=a, 1=c, 5=d}");
        assertThat(before.without(0)).hasToString("{1=b}");
        assertThat(before.merged(Multiple.ofMap(Map.of(1, "x", 2, "y")))).hasToString("{0=a, 1=x, 2=y}");
        assertThat(before).hasToString("{0=a, 1=b}");
    }

    @Test
    void anArrayGivenIsNotShared() {
        String[] array = {"a"};
        Multiple<String> multiple = Multiple.of(array);
        array[0] = "b";
        assertThat(multiple.valueAt(0)).isEqualTo("a");
    }

    @Test
    void refusesReservedIds() {
        assertThatIllegalArgumentException().isThrownBy(() -> Multiple.ofMap(Map.of(65535, "a")));
        assertThatIllegalArgumentException().isThrownBy(() -> Multiple.ofMap(Map.of(-1, "a")));
    }

    @Test
    void aCollectorSortsAndKeepsTheLastOfOneId() {
        Random random = new Random(9);
        for (int i = 0; i < 500; i++) {
            Map<Integer, Integer> expected = new TreeMap<>();
            Multiple.Collector<Integer> collector = Multiple.collector(null);
            for (int n = random.nextInt(20); n > 0; n--) {
                int id = random.nextInt(12);
                expected.put(id, n);
                collector.add(id, n);
            }
            assertThat(collector.done())
                    .isEqualTo(Multiple.ofMap(expected))
                    .hasSameHashCodeAs(Multiple.ofMap(expected));
            assertThat(collector.done().asMap()).isEqualTo(expected);
        }
    }

    @Test
    void equalityIsOfIdsAndValues() {
        assertThat(Multiple.of("a")).isNotEqualTo(Multiple.of("b")).isNotEqualTo(Multiple.of("a", "a"));
        assertThat(Multiple.of("a")).isNotEqualTo(Multiple.ofMap(Map.of(1, "a")));
        assertThat(Multiple.of("a").without(0)).isEqualTo(Multiple.empty());
    }
}
