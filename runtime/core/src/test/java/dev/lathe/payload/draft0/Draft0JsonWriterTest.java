package dev.lathe.payload.draft0;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lathe.message.PayloadException;
import dev.lathe.path.Family;
import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.payload.draft0.Draft0JsonFormat.Options;
import dev.lathe.value.Multiple;
import dev.lathe.value.ObjectLink;
import dev.lathe.value.Opaque;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Draft0JsonWriterTest {

    /** Vector K12 without its CoAP header. */
    private static final String EXAMPLE =
            "{\"3\":{\"0\":\"Open Mobile Alliance\",\"1\":\"LWM2M v1.0\",\"2\":\"9347112\"}}";

    private static final Options NESTING = Options.STRICT.withNesting();

    private static PayloadWriter writer(String path, Options options) {
        return new Draft0JsonFormat(options)
                .writer(Family.DRAFT_0.parse(List.of(path.substring(1).split("/"))));
    }

    private static String written(String path, Options options, Consumer<PayloadWriter> values) {
        PayloadWriter out = writer(path, options);
        values.accept(out);
        return new String(out.done(), StandardCharsets.UTF_8);
    }

    private static String written(String path, Consumer<PayloadWriter> values) {
        return written(path, Options.STRICT, values);
    }

    private static void example(PayloadWriter out) {
        out.text(0, "Open Mobile Alliance");
        out.text(1, "LWM2M v1.0");
        out.text(2, "9347112");
    }

    @Test
    void SD_25_the_drafts_example_takes_65_octets() {
        assertThat(written("/3", Draft0JsonWriterTest::example))
                .isEqualTo(EXAMPLE)
                .hasSize(65);
    }

    @Test
    void SD_25_the_drafts_example_is_that_of_the_reference() throws IOException {
        Path file = Path.of(System.getProperty("lathe.reference", ""), "vectors.json");
        assumeTrue(Files.isRegularFile(file), () -> "there is no reference to compare with: " + file);
        assertThat(Files.readString(file))
                .containsPattern("\"id\": \"K12\".*ff"
                        + HexFormat.of().formatHex(EXAMPLE.getBytes(StandardCharsets.UTF_8)) + "\"");
    }

    @Test
    void SQ_10_the_model_number_of_the_example_is_taken_by_its_word() {
        assertThat(written("/3", out -> out.text(1, "LWM2M v1.0"))).isEqualTo("{\"3\":{\"1\":\"LWM2M v1.0\"}}");
    }

    @Test
    void SQ_9_a_resource_without_a_value_is_left_out() {
        assertThat(written("/3", Draft0JsonWriterTest::example))
                .doesNotContain("\"3\":\"")
                .doesNotContain("null");
    }

    @Test
    void SD_23_every_value_is_a_string_and_SQ_13_in_the_form_of_text() {
        assertThat(written("/3", out -> {
                    out.integer(0, Long.MIN_VALUE);
                    out.unsigned(1, -1);
                    out.real(2, 21);
                    out.bool(3, true);
                    out.bool(4, false);
                    out.text(5, "");
                    out.opaque(6, Opaque.ofHex("fbff01ff"));
                    out.opaque(7, Opaque.EMPTY);
                    out.time(8, Instant.parse("2013-05-02T10:40:15.9Z"));
                    out.link(9, new ObjectLink(66, 0));
                }))
                .isEqualTo("{\"3\":{\"0\":\"-9223372036854775808\",\"1\":\"18446744073709551615\",\"2\":\"21.0\","
                        + "\"3\":\"1\",\"4\":\"0\",\"5\":\"\",\"6\":\"+/8B/w==\",\"7\":\"\",\"8\":\"1367491215\","
                        + "\"9\":\"66:0\"}}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\" | \\\"",
                "\\ | \\\\",
                "`\b\f\n\r\t` | \\b\\f\\n\\r\\t",
                "`\u0001\u001f` | \\u0001\\u001f",
                "a/b'<\u007f | a/b'<\u007f",
                "é€\ud83d\ude00\" | é€\ud83d\ude00\\\"",
            })
    void SQ_13_what_must_be_escaped_is_and_nothing_else(String text, String escaped) {
        assertThat(written("/3", out -> out.text(0, text))).isEqualTo("{\"3\":{\"0\":\"" + escaped + "\"}}");
    }

    @Test
    void SQ_13_keys_ascend_as_numbers_in_whatever_order_values_come() {
        int[] ids = {10, 9, 65535, 0, 100, 99, 1000, 999, 10_000, 9999, 2};
        assertThat(written("/3", out -> {
                    for (int id : ids) {
                        out.integer(id, -id);
                    }
                }))
                .isEqualTo(
                        "{\"3\":{\"0\":\"0\",\"2\":\"-2\",\"9\":\"-9\",\"10\":\"-10\",\"99\":\"-99\",\"100\":\"-100\","
                                + "\"999\":\"-999\",\"1000\":\"-1000\",\"9999\":\"-9999\",\"10000\":\"-10000\","
                                + "\"65535\":\"-65535\"}}");
    }

    @Test
    void SD_20_a_multiple_resource_is_written_by_its_own_path() {
        assertThat(written("/3/6", out -> {
                    out.begin(3, 0);
                    out.text(0, "a");
                    out.integers(6, Multiple.ofLongs(1, 5));
                    out.integers(7, Multiple.ofLongs(3800));
                    out.integer(9, 100);
                }))
                .isEqualTo("{\"6\":{\"0\":\"1\",\"1\":\"5\"}}");
    }

    @Test
    void SQ_12_no_resources_and_no_instances_are_empty_objects() {
        assertThat(written("/3", out -> {})).isEqualTo("{\"3\":{}}");
        assertThat(written("/3/6", out -> out.integers(6, Multiple.empty()))).isEqualTo("{\"6\":{}}");
        assertThat(written("/65535", out -> {})).isEqualTo("{\"65535\":{}}");
    }

    @Test
    void SQ_11_an_objects_payload_leaves_multiple_resources_out() {
        Consumer<PayloadWriter> values = out -> {
            out.text(0, "a");
            out.integers(6, Multiple.ofLongs(1, 5));
            out.reals(7, Multiple.ofDoubles(Double.NaN));
            out.text(9, "b");
        };
        assertThat(written("/3", values)).isEqualTo("{\"3\":{\"0\":\"a\",\"9\":\"b\"}}");
    }

    @Test
    void SQ_11_with_nesting_an_objects_payload_carries_them() {
        assertThat(written("/3", NESTING, out -> {
                    out.text(9, "b");
                    out.beginMultiple(6, 2);
                    out.integer(1, 5);
                    out.integer(0, 1);
                    out.endMultiple();
                    out.integers(7, Multiple.empty());
                    out.text(0, "a");
                }))
                .isEqualTo("{\"3\":{\"0\":\"a\",\"6\":{\"0\":\"1\",\"1\":\"5\"},\"7\":{},\"9\":\"b\"}}");
    }

    @Test
    void is_empty_until_something_within_its_path_is_written() {
        PayloadWriter object = writer("/3", Options.STRICT);
        object.integers(6, Multiple.ofLongs(1));
        assertThat(object.isEmpty()).isTrue();
        object.text(0, "");
        assertThat(object.isEmpty()).isFalse();

        PayloadWriter nesting = writer("/3", NESTING);
        nesting.integers(6, Multiple.empty());
        assertThat(nesting.isEmpty()).isFalse();

        PayloadWriter resource = writer("/3/6", Options.STRICT);
        resource.integers(7, Multiple.ofLongs(1));
        resource.text(0, "a");
        assertThat(resource.isEmpty()).isTrue();
        resource.integers(6, Multiple.empty());
        assertThat(resource.isEmpty()).isFalse();
    }

    @Test
    void SQ_19_a_single_value_is_text_and_not_JSON() {
        assertThatExceptionOfType(PayloadException.class)
                .isThrownBy(() -> written("/3/6", out -> out.integer(6, 1)))
                .withMessage("JSON (50), Resource 6: the format carries a Resource with multiple instances; a single"
                        + " value is text/plain");
    }

    @Test
    void refuses_values_that_no_receiver_takes() {
        PayloadWriter out = writer("/3", Options.STRICT);
        assertThatExceptionOfType(PayloadException.class)
                .isThrownBy(() -> out.real(1, Double.NaN))
                .withMessage("JSON (50), Resource 1: a Float is a finite number, not NaN");
        assertThatExceptionOfType(PayloadException.class)
                .isThrownBy(() -> out.text(1, "a\ud83d"))
                .withMessage("JSON (50), Resource 1: a String has neither unpaired surrogates nor NUL");
        assertThatExceptionOfType(PayloadException.class).isThrownBy(() -> out.text(1, "a\0"));
    }

    @Test
    void has_no_form_for_what_else_there_is() {
        Draft0JsonFormat format = new Draft0JsonFormat(Options.STRICT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> format.writer(LwM2mPath.of(3, 0)))
                .withMessage(
                        "JSON (50) carries an Object or a multiple Resource of the early draft, which /3/0 is not");
        assertThatIllegalArgumentException().isThrownBy(() -> format.writer(Family.DRAFT_0.root()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> writer("/3", Options.STRICT).begin(4, 0))
                .withMessage("/4 does not lie under /3");
    }
}
