package dev.lathe.payload.draft0;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lathe.message.PayloadException;
import dev.lathe.path.Family;
import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.PayloadReader;
import dev.lathe.payload.draft0.Draft0JsonFormat.Options;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Megabytes made to cost much. What is refused is refused at once, which its place shows; what is taken is taken in one pass:
 * a reader that went over it again and again would be at it for hours. Memory is the robustness test's.
 */
class Draft0JsonLargeInputTest {

    private static final int MEGABYTE = 1 << 20;
    private static final LwM2mPath OBJECT = Family.DRAFT_0.instance(3, 0);
    private static final Options LENIENT = Options.STRICT.withNesting().withBareNumbers();

    /** How many values there are. */
    private static int values(String json, Options options) {
        PayloadReader in = new Draft0JsonFormat(options).reader(json.getBytes(StandardCharsets.UTF_8), OBJECT);
        int count = 0;
        while (in.next()) {
            count++;
        }
        return count;
    }

    private static void refusedWithin(int octets, String json) {
        for (Options options : new Options[] {Options.STRICT, LENIENT}) {
            PayloadException e = catchThrowableOfType(PayloadException.class, () -> values(json, options));
            assertThat(e.offset()).isBetween(0, octets);
            assertThat(e.getMessage()).hasSizeLessThan(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[", "{\"3\":", "{\"3\":{\"6\":", "{\"3\":{\"6\":[", "[{\"\":"})
    void depth_is_refused_where_the_data_model_ends(String level) {
        refusedWithin(20, level.repeat(MEGABYTE / level.length()));
        refusedWithin(20, "{\"3\":{\"6\":{\"0\":" + level.repeat(MEGABYTE / level.length()));
    }

    @Test
    void white_space_is_passed_over() {
        String space = " \t\r\n".repeat(MEGABYTE / 4);
        String json = "<{<\"3\"<:<{<\"0\"<:<\"a\"<,<\"1\"<:<\"b\"<}<}<".replace("<", space);
        assertThat(values(json, Options.STRICT)).isEqualTo(2);
        refusedWithin(MEGABYTE, space);
    }

    @Test
    void a_key_of_a_megabyte_is_refused_in_few_words() {
        refusedWithin(1, "{\"" + "3".repeat(MEGABYTE) + "\":{}}");
        refusedWithin(6, "{\"3\":{\"" + "\\u0030".repeat(MEGABYTE / 6) + "\":\"a\"}}");
    }

    @Test
    void a_string_of_a_megabyte_is_a_value_and_one_without_end_is_not() {
        assertThat(values("{\"3\":{\"0\":\"" + "é".repeat(MEGABYTE / 2) + "\"}}", Options.STRICT))
                .isEqualTo(1);
        assertThat(values("{\"3\":{\"0\":\"" + "\\u00e9".repeat(MEGABYTE / 6) + "\"}}", Options.STRICT))
                .isEqualTo(1);
        refusedWithin(10, "{\"3\":{\"0\":\"" + "\\\"".repeat(MEGABYTE / 2));
    }

    @Test
    void an_object_may_have_every_resource_there_can_be() {
        String members = IntStream.range(0, 65536)
                .mapToObj(i -> "\"" + (i * 7919 & 0xffff) + "\":\"\"")
                .collect(Collectors.joining(","));
        assertThat(values("{\"3\":{" + members + "}}", Options.STRICT)).isEqualTo(65536);
    }

    @Test
    void a_number_of_a_megabyte_is_no_integer() {
        PayloadReader in = new Draft0JsonFormat(LENIENT)
                .reader(("{\"3\":{\"0\":" + "9".repeat(MEGABYTE) + "}}").getBytes(StandardCharsets.UTF_8), OBJECT);
        assertThat(in.next()).isTrue();
        PayloadException e = catchThrowableOfType(PayloadException.class, in::integer);
        assertThat(e)
                .hasMessage("JSON (50) at octet 10, /3/0: '999999999999999999999999…' is not an Integer: write decimal"
                        + " digits, as -5");
    }
}
