package dev.lathe.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LwM2mPathTest {

    @ParameterizedTest
    @CsvSource({
        "/, ROOT",
        "/3, OBJECT",
        "/3/0, OBJECT_INSTANCE",
        "/3/0/9, RESOURCE",
        "/3/0/6/1, RESOURCE_INSTANCE",
        "/65534/65534/65534/65534, RESOURCE_INSTANCE",
        "/0/0/0/0, RESOURCE_INSTANCE",
    })
    void readsAndWritesEveryLevel(String text, PathLevel level) {
        LwM2mPath path = LwM2mPath.parse(text);
        assertThat(path).hasToString(text);
        assertThat(path.level()).isEqualTo(level);
        assertThat(path).isEqualTo(LwM2mPath.ofSegments(path.segments())).hasSameHashCodeAs(LwM2mPath.parse(text));
        assertThat(path.segments()).hasSize(level.depth());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "3",
                "//",
                "/3/",
                "/3//0",
                "/03",
                "/3/00",
                "/-1",
                "/+1",
                "/65535",
                "/65536",
                "/99999999999",
                "/a/b",
                "/3/0/0/0/0",
                "/ 3",
                "/3 ",
                "/\u0663",
                "/3/..",
                "/%33",
                "/3/0/0/0/0/0/0"
            })
    void refusesWhatIsNoPath(String text) {
        assertThatExceptionOfType(PathSyntaxException.class)
                .isThrownBy(() -> LwM2mPath.parse(text))
                .withMessageContaining("is not a path: ");
    }

    @Test
    void shortensWhatItComplainsOf() {
        assertThatExceptionOfType(PathSyntaxException.class)
                .isThrownBy(() -> LwM2mPath.parse("/" + "9".repeat(100_000)))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(200));
    }

    @Test
    void refusesReservedIds() {
        assertThatIllegalArgumentException().isThrownBy(() -> LwM2mPath.of(65535));
        assertThatIllegalArgumentException().isThrownBy(() -> LwM2mPath.of(3, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> LwM2mPath.of(3, 0, 65536));
    }

    @Test
    void hasTheIdsItHas() {
        LwM2mPath path = LwM2mPath.of(3, 0, 6);
        assertThat(path.object()).isEqualTo(3);
        assertThat(path.instance()).isZero();
        assertThat(path.resource()).isEqualTo(6);
        assertThatIllegalStateException()
                .isThrownBy(path::resourceInstance)
                .withMessage("/3/0/6 has no Resource Instance ID");
        assertThatIllegalStateException().isThrownBy(LwM2mPath.root()::object);
        assertThat(path.has(PathLevel.OBJECT)).isTrue();
        assertThat(path.has(PathLevel.RESOURCE)).isTrue();
        assertThat(path.has(PathLevel.RESOURCE_INSTANCE)).isFalse();
    }

    @Test
    void goesUpAndDown() {
        LwM2mPath path = LwM2mPath.root().child(3).child(0).child(6).child(1);
        assertThat(path).isEqualTo(LwM2mPath.of(3, 0, 6, 1));
        assertThat(path.parent().parent().parent()).isEqualTo(LwM2mPath.of(3));
        assertThat(LwM2mPath.of(3).parent()).isEqualTo(LwM2mPath.root());
        assertThat(LwM2mPath.root().parent()).isEqualTo(LwM2mPath.root());
        assertThatIllegalStateException().isThrownBy(() -> path.child(0));
    }

    @ParameterizedTest
    @CsvSource({
        "/, /3/0/6/1, true",
        "/, /, true",
        "/3, /3, true",
        "/3, /3/0/6, true",
        "/3, /30, false",
        "/3/0, /3/1, false",
        "/3/0/6, /3/0, false",
        "/3/0/6/1, /3/0/6/1, true",
        "/3/0/6/1, /3/0/6/0, false",
    })
    void coversItselfAndWhatLiesBelow(String above, String below, boolean covers) {
        assertThat(LwM2mPath.parse(above).covers(LwM2mPath.parse(below))).isEqualTo(covers);
    }

    @Test
    void isOrderedAsDiscoverListsParentsFirst() {
        List<String> order = List.of(
                "/",
                "/0",
                "/0/0",
                "/3",
                "/3/0",
                "/3/0/0",
                "/3/0/6",
                "/3/0/6/0",
                "/3/0/6/65534",
                "/3/0/7",
                "/3/1",
                "/10");
        TreeSet<LwM2mPath> sorted = new TreeSet<>();
        for (int i = order.size(); i > 0; i--) {
            sorted.add(LwM2mPath.parse(order.get(i - 1)));
        }
        assertThat(sorted).map(LwM2mPath::toString).containsExactlyElementsOf(order);
    }
}
