package dev.lathe.payload.draft0;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.lathe.message.ContentFormat;
import dev.lathe.message.PayloadException;
import dev.lathe.path.Family;
import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.PayloadReader;
import dev.lathe.payload.draft0.Draft0JsonFormat.Options;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a strict reader refuses, and what it says: place, reason, remedy. */
class Draft0JsonRefusalsTest {

    private static final LwM2mPath OBJECT = Family.DRAFT_0.instance(3, 0);
    private static final LwM2mPath RESOURCE = OBJECT.child(6);

    private static void readToTheEnd(byte[] payload, LwM2mPath base, Options options) {
        PayloadReader in = new Draft0JsonFormat(options).reader(payload, base);
        while (in.nextInstance()) {
            while (in.next()) {
                assertThat(in.resource()).isNotNegative();
            }
        }
    }

    private static byte[] octets(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private static void refused(byte[] payload, LwM2mPath base, Options options, String message) {
        assertThatExceptionOfType(PayloadException.class)
                .isThrownBy(() -> readToTheEnd(payload, base, options))
                .withMessage("JSON (50) at octet " + message)
                .satisfies(e -> assertThat(e.format()).isEqualTo(ContentFormat.JSON));
    }

    private static void refused(String json, LwM2mPath base, String message) {
        refused(octets(json), base, Options.STRICT, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"3\":{\"0\":\"a\"},\"4\":{}} | 14, /3: a payload for /3 has one outer key, not a second one",
                "{\"3\":{\"0\":\"a\"},\"3\":{\"1\":\"b\"}} | 14, /3: a payload for /3 has one outer key, not a second one",
                "{} | 1, /3: the key \"3\" must be here, not '}'",
                "{3:{}} | 1, /3: the key \"3\" must be here, not '3'",
                "`` | 0, /3: a JSON object {\"3\":{…}} must be here, not the end of the payload",
                "[] | 0, /3: a JSON object {\"3\":{…}} must be here, not '['",
                "\"3\" | 0, /3: a JSON object {\"3\":{…}} must be here, not '\"'",
                "{\"3\" {}} | 5, /3: ':' must be here, not '{'",
                "{\"3\":{\"0\":\"a\"} | 14, /3: '}' must be here, not the end of the payload",
            })
    void SD_23_there_is_exactly_one_outer_key(String json, String message) {
        refused(json, OBJECT, message);
    }

    @Test
    void SQ_4_the_outer_key_is_that_of_the_path() {
        refused("{\"4\":{\"0\":\"a\"}}", OBJECT, "1, /3: the outer key is \"4\", but a payload for /3 has \"3\"");
        refused("{\"3\":{\"0\":\"a\"}}", RESOURCE, "1, /3/6: the outer key is \"3\", but a payload for /3/6 has \"6\"");
        refused("{\"6\":{\"0\":\"a\"}}", OBJECT, "1, /3: the outer key is \"6\", but a payload for /3 has \"3\"");
        refused("{\"\\u001b[2J\":1}", OBJECT, "1, /3: the outer key is \"\ufffd[2J\", but a payload for /3 has \"3\"");
    }

    @Test
    void SQ_5_one_level_of_keys_is_not_enough() {
        refused("{\"0\":\"x\"}", OBJECT, "1, /3: the outer key is \"0\", but a payload for /3 has \"3\"");
        refused("{\"3\":\"x\"}", OBJECT, "5, /3: an object with the Resources of /3 must be here, not '\"'");
        refused("{\"6\":[\"x\"]}", RESOURCE, "5, /3/6: an object with the instances of /3/6 must be here, not '['");
    }

    @Test
    void SQ_11_a_value_is_not_nested() {
        String message = "a value is a string, not an object: a multiple Resource is read and written by its own path";
        refused("{\"3\":{\"6\":{\"0\":\"1\"}}}", OBJECT, "10, /3/6: " + message);
        refused("{\"3\":{\"6\":{}}}", OBJECT, "10, /3/6: " + message);
        refused(
                "{\"6\":{\"0\":{\"0\":\"1\"}}}",
                RESOURCE,
                "10, /3/6/0: a string, as every value is, must be here, not '{'");
    }

    @Test
    void SQ_11_nesting_goes_one_level_deep_and_an_objects_only() {
        Options nesting = Options.STRICT.withNesting();
        String message = "a string, as every value is, must be here, not '{'";
        refused(octets("{\"3\":{\"6\":{\"0\":{}}}}"), OBJECT, nesting, "15, /3/6/0: " + message);
        refused(octets("{\"6\":{\"0\":{}}}"), RESOURCE, nesting, "10, /3/6/0: " + message);
        refused(
                octets("{\"3\":{\"6\":{\"0\":\"1\"},\"6\":\"2\"}}"),
                OBJECT,
                nesting,
                "20, /3/6: the Resource is there twice");
        refused(
                octets("{\"3\":{\"6\":{\"0\":\"1\"},\"07\":\"2\"}}"),
                OBJECT,
                nesting,
                "20, /3: \"07\" is no Resource ID: write it in decimal, from 0 to 65535, without leading zeros");
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "false", "null", "[]", "['1']", "NaN"})
    void SD_23_a_value_is_a_string(String value) {
        refused(
                "{\"3\":{\"2\":" + value + "}}",
                OBJECT,
                "10, /3/2: a string, as every value is, must be here, not '" + value.charAt(0) + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9347112", "-1", "0.5"})
    void SD_23_a_number_is_a_string_too(String value) {
        refused(
                "{\"3\":{\"2\":" + value + "}}",
                OBJECT,
                "10, /3/2: a string, which a number is too, as \"21.5\", must be here, not '" + value.charAt(0) + "'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true | 10, /3/2: a string, as every value is, must be here, not 't'",
                "null | 10, /3/2: a string, as every value is, must be here, not 'n'",
                "+1 | 10, /3/2: a string, as every value is, must be here, not '+'",
                "01 | 11, /3/2: ',' or '}' must be here, not '1'",
                "- | 11, /3/2: a digit of the number must be here, not '}'",
                "1. | 12, /3/2: a digit of the number must be here, not '}'",
                "1e | 12, /3/2: a digit of the number must be here, not '}'",
                "0x1 | 11, /3/2: ',' or '}' must be here, not 'x'",
            })
    void SQ_13_a_bare_number_is_one_of_JSON(String value, String message) {
        refused(octets("{\"3\":{\"2\":" + value + "}}"), OBJECT, Options.STRICT.withBareNumbers(), message);
    }

    @Test
    void SQ_13_no_key_is_there_twice() {
        refused("{\"3\":{\"2\":\"a\",\"2\":\"a\"}}", OBJECT, "14, /3/2: the Resource is there twice");
        refused("{\"3\":{\"200\":\"a\",\"200\":\"a\"}}", OBJECT, "16, /3/200: the Resource is there twice");
        refused("{\"3\":{\"2\":\"a\",\"\\u0032\":\"a\"}}", OBJECT, "14, /3/2: the Resource is there twice");
        refused("{\"6\":{\"2\":\"a\",\"2\":\"a\"}}", RESOURCE, "14, /3/6/2: the Resource Instance is there twice");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "03",
                "00",
                "+3",
                "-3",
                "",
                " 3",
                "3 ",
                "\u0663",
                "3.0",
                "3e0",
                "0x3",
                "65536",
                "99999999999",
                "a"
            })
    void SQ_14_a_key_is_a_decimal_number_of_16_bits_without_leading_zeros(String key) {
        String remedy = ": write it in decimal, from 0 to 65535, without leading zeros";
        refused(
                "{\"3\":{\"2\":\"a\",\"" + key + "\":\"b\"}}",
                OBJECT,
                "14, /3: \"" + key + "\" is no Resource ID" + remedy);
        refused(
                "{\"6\":{\"2\":\"a\",\"" + key + "\":\"b\"}}",
                RESOURCE,
                "14, /3/6: \"" + key + "\" is no number of a Resource Instance" + remedy);
        refused(
                "{\"" + key + "\":{}}",
                OBJECT,
                "1, /3: the outer key is \"" + key + "\", but a payload for /3 has \"3\"");
    }

    @Test
    void the_data_model_has_no_resource_instance_65535() {
        refused("{\"6\":{\"65535\":\"a\"}}", RESOURCE, "6, /3/6/65535: 65535 is no id of a Resource Instance");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"3\":{}}x | 8, /3: the end of the payload must be here, not 'x'",
                "{\"3\":{}}{\"3\":{}} | 8, /3: the end of the payload must be here, not '{'",
                "{\"3\":{\"0\":\"a\"}}} | 15, /3: the end of the payload must be here, not '}'",
                "{\"3\":{\"0\":\"a\",}} | 14, /3: a Resource ID in quotation marks must be here, not '}'",
                "{\"3\":{,\"0\":\"a\"}} | 6, /3: a Resource ID in quotation marks must be here, not ','",
                "{\"3\":{\"0\":\"a\" \"1\":\"b\"}} | 14, /3/0: ',' or '}' must be here, not '\"'",
                "{\"3\":{\"0\":\"a\"]} | 13, /3/0: ',' or '}' must be here, not ']'",
                "{\"3\":{\"0\",\"a\"}} | 9, /3/0: ':' must be here, not ','",
                "{\"3\":{\"0\":} | 10, /3/0: a string, as every value is, must be here, not '}'",
                "{'3':{}} | 1, /3: the key \"3\" must be here, not '''",
                "{\"3\":{0:\"a\"}} | 6, /3: a Resource ID in quotation marks must be here, not '0'",
                "/*a*/{\"3\":{}} | 0, /3: a JSON object {\"3\":{…}} must be here, not '/': JSON has no comments",
                "{\"3\":{//a | 6, /3: a Resource ID in quotation marks must be here, not '/': JSON has no comments",
                "\ufeff{\"3\":{}} | 0, /3: JSON has no byte order mark: leave it out",
                "\u00a0{\"3\":{}} | 0, /3: a JSON object {\"3\":{…}} must be here, not octet c2",
            })
    void SQ_13_what_is_not_JSON_is_not_read_as_if_it_were(String json, String message) {
        refused(json, OBJECT, message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"",
                "{\"3",
                "{\"3\"",
                "{\"3\":",
                "{\"3\":{",
                "{\"3\":{\"0",
                "{\"3\":{\"0\":\"a\\",
                "{\"3\":{\"0\":\"a\\n",
                "{\"3\":{\"0\":\"a\",",
                "{\"3\":{\"0\":\"a\"",
                "{\"3\":{\"0\":\"a\"}"
            })
    void SQ_13_a_payload_that_stops_halfway_is_refused(String json) {
        assertThatExceptionOfType(PayloadException.class)
                .isThrownBy(() -> readToTheEnd(octets(json), OBJECT, Options.STRICT))
                .withMessageMatching(
                        "JSON \\(50\\) at octet \\d+, /3.*(end of the payload|has no end: close it with '\"')");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a\\x | 12, /3/0: JSON's escapes are \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four digits",
                "\\' | 11, /3/0: JSON's escapes are \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four digits",
                "\\U0041 | 11, /3/0: JSON's escapes are \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four digits",
                "\\u004 | 11, /3/0: \\u has four hexadecimal digits, as \\u20ac",
                "\\u00g0 | 11, /3/0: \\u has four hexadecimal digits, as \\u20ac",
                "\\u | 11, /3/0: \\u has four hexadecimal digits, as \\u20ac",
                "\\ud83d | 11, /3/0: a surrogate alone is no character: escape both of the pair, high before low",
                "\\ude00 | 11, /3/0: a surrogate alone is no character: escape both of the pair, high before low",
                "\\ud83d\\ud83d | 11, /3/0: a surrogate alone is no character: escape both of the pair, high before low",
                "\\ud83dx\\ude00 | 11, /3/0: a surrogate alone is no character: escape both of the pair, high before low",
                "\\ude00\\ud83d | 11, /3/0: a surrogate alone is no character: escape both of the pair, high before low",
            })
    void SQ_13_a_string_has_the_escapes_of_JSON_and_no_others(String content, String message) {
        refused("{\"3\":{\"0\":\"" + content + "\"}}", OBJECT, message);
    }

    @Test
    void SQ_13_a_control_character_is_escaped() {
        String message = "/3/0: a control character in a string is escaped, as \\n or \\u00";
        refused("{\"3\":{\"0\":\"a\nb\"}}", OBJECT, "12, " + message + "0a");
        refused("{\"3\":{\"0\":\"\u001f\"}}", OBJECT, "11, " + message + "1f");
        refused("{\"3\":{\"0\":\"\\n\0\"}}", OBJECT, "13, " + message + "00");
        refused("{\"3\":{}}\0", OBJECT, "8, /3: the end of the payload must be here, not octet 00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ff", "c328", "c080", "e08080", "eda080", "f4908080", "e282", "5c6eff", "5c7530306539bf"})
    void SQ_13_a_string_is_well_formed_UTF_8_even_if_nobody_knows_its_resource(String hex) {
        byte[] payload = HexFormat.of().parseHex("7b2233223a7b2239223a22" + hex + "227d7d");
        refused(payload, OBJECT, Options.STRICT, "10, /3/9: a string is well-formed UTF-8");
    }

    @Test
    void a_string_without_end_is_shown_where_it_begins() {
        refused("{\"3\":{\"0\":\"a}}", OBJECT, "10, /3/0: the string that begins here has no end: close it with '\"'");
        refused(
                "{\"3\":{\"0\":\"a\",\"1}}",
                OBJECT,
                "14, /3: the string that begins here has no end: close it with '\"'");
    }
}
