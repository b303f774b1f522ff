package dev.lathe.payload.draft0;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.lathe.message.PayloadException;
import dev.lathe.path.Family;
import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.PayloadReader;
import dev.lathe.payload.Transcript;
import dev.lathe.payload.draft0.Draft0JsonFormat.Options;
import dev.lathe.value.ObjectLink;
import dev.lathe.value.Opaque;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Draft0JsonReaderTest {

    private static final String EXAMPLE =
            "{\"3\":{\"0\":\"Open Mobile Alliance\",\"1\":\"LWM2M v1.0\",\"2\":\"9347112\"}}";

    private static PayloadReader reader(String path, String json, Options options) {
        LwM2mPath base = Family.DRAFT_0.parse(List.of(path.substring(1).split("/")));
        return new Draft0JsonFormat(options).reader(json.getBytes(StandardCharsets.UTF_8), base);
    }

    private static PayloadReader reader(String path, String json) {
        return reader(path, json, Options.STRICT);
    }

    private static List<String> values(String path, String json) {
        return Transcript.ofTexts(reader(path, json));
    }

    /** On the one value of an Object's payload. */
    private static PayloadReader on(String value) {
        PayloadReader in = reader("/3", "{\"3\":{\"9\":\"" + value + "\"}}");
        assertThat(in.next()).isTrue();
        return in;
    }

    @Test
    void SD_25_the_drafts_example_is_read_with_its_line_breaks() {
        String asPrinted = """
                {\s

                "3": {\s

                  "0":"Open Mobile Alliance",
                  "1":"LWM2M v1.0",
                  "2":"9347112"
                }
                }
                """;

        assertThat(values("/3", asPrinted))
                .isEqualTo(values("/3", EXAMPLE))
                .containsExactly("0=Open Mobile Alliance", "1=LWM2M v1.0", "2=9347112");
    }

    @Test
    void SD_21_inner_keys_are_resource_ids_of_an_object_and_numbers_of_instances_of_a_multiple_resource() {
        PayloadReader object = reader("/3", "{\"3\":{\"6\":\"a\"}}");
        assertThat(object.next()).isTrue();
        assertThat(object.object()).isEqualTo(3);
        assertThat(object.instance()).isZero();
        assertThat(object.resource()).isEqualTo(6);

        PayloadReader resource = reader("/3/6", "{\"6\":{\"0\":\"a\",\"5\":\"b\"}}");
        assertThat(resource.next()).isTrue();
        assertThat(resource.object()).isEqualTo(3);
        assertThat(resource.resource()).isEqualTo(6);
        assertThat(resource.element()).isZero();
        assertThat(resource.next()).isTrue();
        assertThat(resource.element()).isEqualTo(5);
        assertThat(resource.next()).isFalse();
    }

    @Test
    void SQ_4_the_request_path_alone_says_what_the_outer_key_means() {
        String json = "{\"3\":{\"0\":\"a\"}}";

        assertThat(values("/3", json)).containsExactly("0=a");
        assertThat(values("/9/3", json)).containsExactly("3/0=a");
        assertThat(values("/3/3", json)).containsExactly("3/0=a");
    }

    @Test
    void SD_23_numbers_are_strings_and_become_what_the_type_says() {
        assertThat(on("9347112").integer()).isEqualTo(9347112);
        assertThat(on("9347112").text()).isEqualTo("9347112");
    }

    @Test
    void SQ_13_values_have_the_forms_of_text() {
        assertThat(on("-9223372036854775808").integer()).isEqualTo(Long.MIN_VALUE);
        assertThat(on("18446744073709551615").unsigned()).isEqualTo(-1);
        assertThat(on("-2.15e1").real()).isEqualTo(-21.5);
        assertThat(on("1").bool()).isTrue();
        assertThat(on("+/8B/w==").opaque()).isEqualTo(Opaque.ofHex("fbff01ff"));
        assertThat(on("1367491215").time()).isEqualTo(Instant.ofEpochSecond(1367491215));
        assertThat(on("66:0").link()).isEqualTo(new ObjectLink(66, 0));
        assertThatExceptionOfType(PayloadException.class)
                .isThrownBy(() -> on("true").bool())
                .withMessage("JSON (50) at octet 11, /3/9: 'true' is not a Boolean: write 0 or 1");
        assertThatExceptionOfType(PayloadException.class)
                .isThrownBy(() -> on("\\u0000").text())
                .withMessage("JSON (50) at octet 11, /3/9: a String is well-formed UTF-8 without NUL");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\\u0041\\u00e9\\u20AC\\ud83d\\ude00 | Aé€\ud83d\ude00",
                "\\\"\\\\\\/ | \"\\/",
                "a\\bb\\fc\\nd\\re\\tf | `a\bb\fc\nd\re\tf`",
                "é€\ud83d\ude00\\n\u007f | `é€\ud83d\ude00\n\u007f`",
                "\\u0031\\u0032 | 12",
            })
    void SQ_13_strings_have_the_escapes_of_JSON(String escaped, String text) {
        assertThat(on(escaped).text()).isEqualTo(text);
    }

    @Test
    void what_is_escaped_does_not_spoil_the_payload_or_what_follows() {
        byte[] payload =
                "{\"3\":{\"0\":\"\\u0041\\u0042\",\"1\":\"\\n\",\"2\":\"c\"}}".getBytes(StandardCharsets.UTF_8);
        byte[] before = payload.clone();

        PayloadReader in = new Draft0JsonFormat(Options.STRICT).reader(payload, Family.DRAFT_0.instance(3, 0));

        assertThat(Transcript.ofTexts(in)).containsExactly("0=AB", "1=\n", "2=c");
        assertThat(payload).isEqualTo(before);
    }

    @Test
    void SQ_13_keys_come_in_any_order_and_white_space_anywhere() {
        assertThat(values("/3", " \r\n\t{ \"3\"\t:\n{ \"65535\" : \"b\" , \"9\"\r:\"a\" } } \n"))
                .containsExactly("65535=b", "9=a");
    }

    @Test
    void SQ_14_a_key_may_be_spelled_with_escapes_since_JSON_says_it_is_the_same_string() {
        assertThat(values("/3", "{\"\\u0033\":{\"\\u0031\\u0030\":\"a\"}}")).containsExactly("10=a");
    }

    @Test
    void SQ_12_an_object_may_have_no_resources_and_a_resource_no_instances() {
        PayloadReader object = reader("/3", "{\"3\":{}}");
        assertThat(object.nextInstance()).isTrue();
        assertThat(object.next()).isFalse();
        assertThat(object.nextInstance()).isFalse();

        assertThat(values("/3/6", "{\"6\":{ }}")).containsExactly("6 has no instances");
    }

    @Test
    void SQ_11_with_nesting_an_object_carries_multiple_resources() {
        String json = "{\"3\":{\"0\":\"a\",\"6\":{\"1\":\"5\", \"0\":\"1\"},\"7\":{},\"9\":\"b\",\"8\":{\"0\":\"c\"}}}";

        assertThat(Transcript.ofTexts(reader("/3", json, Options.STRICT.withNesting())))
                .containsExactly("0=a", "6/1=5", "6/0=1", "7 has no instances", "9=b", "8/0=c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9347112", "-1", "0", "-0.5", "1e3", "2.5E-3"})
    void SQ_13_with_bare_numbers_a_value_may_be_a_number(String number) {
        String json = "{\"3\":{\"2\":" + number + " ,\"4\":\"a\"}}";

        assertThat(Transcript.ofTexts(reader("/3", json, Options.STRICT.withBareNumbers())))
                .containsExactly("2=" + number, "4=a");
        assertThat(Options.STRICT.withBareNumbers().withNesting())
                .isEqualTo(Options.STRICT.withNesting().withBareNumbers());
    }

    @Test
    void whatever_type_a_resource_has_the_payload_must_fit_it() {
        PayloadReader elements = reader("/3/6", "{\"6\":{\"1\":\"5\"}}");
        assertThat(elements.next()).isTrue();
        assertThatExceptionOfType(PayloadException.class)
                .isThrownBy(elements::integer)
                .withMessage("JSON (50) at octet 11, /3/6/1: the Resource has a single value, the payload multiple"
                        + " instances");
        assertThatExceptionOfType(PayloadException.class)
                .isThrownBy(() -> on("5").element())
                .withMessage("JSON (50) at octet 11, /3/9: the Resource has multiple instances, the payload a single"
                        + " value");
    }

    @Test
    void has_no_form_for_what_else_there_is() {
        Draft0JsonFormat format = new Draft0JsonFormat(Options.STRICT);
        LwM2mPath object = Family.DRAFT_0.instance(3, 0);
        for (LwM2mPath path : new LwM2mPath[] {
            Family.DRAFT_0.root(), object.child(6).child(1), LwM2mPath.of(3, 0), LwM2mPath.of(3, 0, 6)
        }) {
            assertThatExceptionOfType(PayloadException.class)
                    .isThrownBy(() -> format.reader(new byte[0], path).next())
                    .withMessage(
                            "JSON (50): the format carries an Object or a multiple Resource of the early draft, not "
                                    + path);
        }
    }
}
