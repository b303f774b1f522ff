package dev.lathe.payload.senml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.lathe.message.ContentFormat;
import dev.lathe.message.PayloadException;
import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.PayloadReader;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.payload.Transcript;
import dev.lathe.payload.UnknownResources;
import dev.lathe.payload.tlv.TlvFormat;
import dev.lathe.stub.Empty;
import dev.lathe.value.ObjectLink;
import dev.lathe.value.Opaque;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules of SenML: what records may say, in which order, and which types fit which. */
class SenmlReaderTest {

    private static final SenmlJsonFormat JSON = new SenmlJsonFormat(ContentFormat.SENML_JSON);
    private static final SenmlCborFormat CBOR = new SenmlCborFormat(ContentFormat.SENML_CBOR);

    private static PayloadReader json(String path, String payload) {
        String text = payload.replace('\'', '"');
        return JSON.reader(text.getBytes(StandardCharsets.UTF_8), LwM2mPath.parse(path));
    }

    private static PayloadReader cbor(String path, String hex) {
        return CBOR.reader(HexFormat.of().parseHex(hex), LwM2mPath.parse(path));
    }

    /** All values as {@code /3/0/6/1=5}, in the order of the visit. */
    private static List<String> read(PayloadReader in) {
        List<String> lines = new ArrayList<>();
        while (in.nextInstance()) {
            String instance = "/" + in.object() + "/" + in.instance() + "/";
            Transcript.ofTexts(in).forEach(line -> lines.add(instance + line));
        }
        return lines;
    }

    private static void refused(PayloadReader in, String reason) {
        assertThatExceptionOfType(PayloadException.class)
                .isThrownBy(() -> read(in))
                .withMessageContaining(reason);
    }

    private static PayloadReader on(String value) {
        PayloadReader in = json("/3/0", "[{'n':'/3/0/0'," + value + "}]");
        assertThat(in.next()).isTrue();
        return in;
    }

    private static void mismatch(String value, Function<PayloadReader, ?> accessor, String reason) {
        assertThatExceptionOfType(PayloadException.class)
                .isThrownBy(() -> accessor.apply(on(value)))
                .withMessageContaining(", /3/0/0: ")
                .withMessageContaining(reason);
    }

    @Test
    void a_base_name_holds_until_the_next_and_is_part_of_one_text() {
        assertThat(read(json(
                        "/",
                        "[{'bn':'/3/0/','n':'0','v':1},{'n':'6/1','v':2},{'bn':'/3/0/1','n':'6','v':3},"
                                + "{'n':'7','v':4},{'bn':'','n':'/5/0/3','v':5},{'bn':'/5/0/5','v':6}]")))
                .containsExactly("/3/0/0=1", "/3/0/6/1=2", "/3/0/16=3", "/3/0/17=4", "/5/0/3=5", "/5/0/5=6");
    }

    @Test
    void fields_come_in_any_order_and_white_space_means_nothing() {
        assertThat(read(json("/3/0", " [ {'v' : 1 , 'n':'9', 'bn' : '/3/0/'}\n,\t{ 'u':'Cel','v':2,'n':'10'} ] ")))
                .containsExactly("/3/0/9=1", "/3/0/10=2");
    }

    @Test
    void the_order_of_the_payload_is_kept_where_what_belongs_together_stands_together() {
        assertThat(read(json(
                        "/",
                        "[{'n':'/3/0/9','v':1},{'n':'/3/0/0','v':2},{'n':'/1/0/6/5','v':3},{'n':'/1/0/6/0','v':4}]")))
                .containsExactly("/3/0/9=1", "/3/0/0=2", "/1/0/6/5=3", "/1/0/6/0=4");
    }

    @Test
    void instances_and_resources_in_pieces_are_put_together() {
        assertThat(read(json(
                        "/3",
                        "[{'bn':'/3/','n':'1/0','v':1},{'n':'0/6/1','v':2},{'n':'0/9','v':3},{'n':'1/9','v':4},"
                                + "{'n':'0/6/0','v':5}]")))
                .containsExactly("/3/0/6/0=5", "/3/0/6/1=2", "/3/0/9=3", "/3/1/0=1", "/3/1/9=4");
    }

    @Test
    void a_hundred_thousand_records_in_pieces_are_read_in_no_time() {
        String records = IntStream.range(0, 100_000)
                .mapToObj(i -> "{'n':'/3/" + i % 317 + "/" + i / 317 + "','v':" + i + "}")
                .collect(Collectors.joining(",", "[", "]"));
        assertThat(read(json("/", records))).hasSize(100_000).startsWith("/3/0/0=0", "/3/0/1=317");
    }

    @Test
    void of_several_values_of_one_path_the_newest_counts() {
        assertThat(read(json(
                        "/72",
                        "[{'bn':'/72/','bt':25462634,'n':'1/2','v':22.4,'t':-5},{'n':'1/2','v':22.9,'t':-30},"
                                + "{'n':'1/2','v':24.1,'t':-50}]")))
                .containsExactly("/72/1/2=22.4");
        assertThat(read(json(
                        "/72", "[{'bn':'/72/1/','bt':1.6e9,'n':'2','v':1},{'n':'2','v':2,'t':7.5},{'n':'3','v':3}]")))
                .containsExactly("/72/1/2=2", "/72/1/3=3");
        refused(json("/3/0", "[{'n':'/3/0/9','v':1},{'n':'/3/0/9','v':1}]"), "/3/0/9 is there twice");
        refused(json("/3/0", "[{'n':'/3/0/9','v':1,'t':5},{'n':'/3/0/9','v':1,'t':5.0}]"), "/3/0/9 is there twice");
        refused(json("/3/0", "[{'n':'/3/0/9','v':1,'t':-5},{'n':'/3/0/9','v':1,'t':1600000000}]"), "cannot be told");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e308", "-1e308", "9223372036854775808", "1e400"})
    void a_time_beyond_all_clocks_is_refused(String time) {
        refused(json("/3/0", "[{'n':'/3/0/9','v':1,'t':" + time + "}]"), "beyond the years a clock can show");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3/0/9",
                "//3/0/9",
                "/3//9",
                "/3/0/9/",
                "/3/0/../9",
                "/3/0/%39",
                "/03/0/9",
                "/3/0/+9",
                "/3/0/-9",
                "/3/0/9 ",
                "/3/0/65535",
                "/3/0/65536",
                "/3/0/99999999999",
                "/3/0/9/1/1",
                "/3/0/٣",
                "/a/0/9",
                "urn:dev:ow:10e2/3/0/9"
            })
    void a_name_is_a_path_and_nothing_else(String name) {
        refused(json("/", "[{'n':'" + name + "','v':1}]"), "the name '" + name + "' is no path");
    }

    @ParameterizedTest
    @CsvSource({"/1/0/6, /3/0", "/3, /3/0", "/3/1/9, /3/0", "/30/0, /3/0", "/3/0/9, /3/0/6", "/3/0/6, /3/0/6/1"})
    void a_name_lies_under_the_request_path(String name, String path) {
        refused(json(path, "[{'n':'" + name + "','v':1}]"), "'" + name + "' does not lie under " + path);
    }

    @Test
    void a_record_is_of_a_resource_or_an_instance_of_one() {
        refused(json("/", "[{'n':'/','v':1}]"), "'/' has no value of its own");
        refused(json("/3", "[{'n':'/3/0','v':1}]"), "'/3/0' has no value of its own");
        refused(json("/3", "[{'n':'/3/0/6','v':1},{'n':'/3/0/6/0','v':1}]"), "a single value and with instances");
        refused(json("/3", "[{'v':1}]"), "a record has a name");
        refused(json("/3", "[{'n':'/3/0/9'}]"), "'/3/0/9' has no value");
        refused(json("/3", "[{'n':'/3/0/9','v':1,'vs':'1'}]"), "one value, not two");
        refused(json("/3", "[{'n':'/3/0/9','v':1,'v':1}]"), "'v' is there twice in a record");
        refused(json("/3", "[{'n':'/3/0/9','v':null}]"), "null is no value");
        refused(cbor("/3", "81a200662f332f302f3902f6"), "null is no value");
    }

    @Test
    void a_field_that_must_be_understood_is_and_others_are_passed_over() {
        assertThat(read(json("/3", "[{'bver':10,'n':'/3/0/9','x':[{'y':[1,null,'']},{},-2e3],'v':1,'ut':2,'bu':'m'}]")))
                .containsExactly("/3/0/9=1");
        assertThat(cbor("/3/0/9", "81a400662f332f302f39" + "6178a1020a" + "183282f6a0" + "0201")
                        .next())
                .isTrue();
        refused(json("/3", "[{'n':'/3/0/9','v':1,'must_':2}]"), "the field 'must_' must be understood");
        refused(cbor("/3", "81a300662f332f302f3902016261" + "5f00"), "the field 'a_' must be understood");
        refused(json("/3", "[{'bver':11,'n':'/3/0/9','v':1}]"), "'bver' is at most 10");
        for (String sum : List.of("bv", "bs", "s")) {
            refused(json("/3", "[{'n':'/3/0/9','v':1,'" + sum + "':2}]"), "'" + sum + "' has no meaning in LwM2M");
        }
    }

    @Test
    void a_resource_without_records_has_no_instances_and_a_resource_instance_needs_one() {
        assertThat(read(json("/3/0/6", "[]"))).containsExactly("/3/0/6 has no instances");
        assertThat(read(cbor("/3/0/6", "80"))).containsExactly("/3/0/6 has no instances");
        assertThat(read(cbor("/3/0", "9fff"))).isEmpty();
        refused(json("/3/0/6/1", "[]"), "there is no value for /3/0/6/1");
        PayloadWriter out = CBOR.writer(LwM2mPath.of(3, 0, 6));
        assertThat(out.isEmpty()).isTrue();
        out.beginMultiple(6, 0);
        out.endMultiple();
        assertThat(out.isEmpty()).isFalse();
        assertThat(out.done()).containsExactly(0x80);
    }

    @Test
    void whole_numbers_are_exact_however_they_are_spelled() {
        assertThat(on("'v':9007199254740993").integer()).isEqualTo(9007199254740993L);
        assertThat(on("'v':-9223372036854775808").integer()).isEqualTo(Long.MIN_VALUE);
        assertThat(on("'v':9223372036854775807").integer()).isEqualTo(Long.MAX_VALUE);
        assertThat(on("'v':1e3").integer()).isEqualTo(1000);
        assertThat(on("'v':1.0").integer()).isEqualTo(1);
        assertThat(on("'v':0e999").integer()).isZero();
        assertThat(on("'v':18446744073709551615").unsigned()).isEqualTo(-1);
        assertThat(on("'v':1.6e9").time()).isEqualTo(Instant.ofEpochSecond(1_600_000_000));
        mismatch("'v':1.5", PayloadReader::integer, "1.5 is not a whole number");
        mismatch("'v':9223372036854775808", PayloadReader::integer, "beyond the 64 bits of an Integer");
        mismatch("'v':1e999999999", PayloadReader::integer, "beyond the 64 bits");
        mismatch("'v':-1", PayloadReader::unsigned, "beyond the 64 bits of an Unsigned Integer");
        mismatch("'v':18446744073709551616", PayloadReader::unsigned, "beyond the 64 bits of an Unsigned Integer");
        mismatch("'v':" + "9".repeat(500), PayloadReader::integer, "beyond the 64 bits");
    }

    @Test
    void floats_are_the_nearest_there_are() {
        assertThat(on("'v':22.5").real()).isEqualTo(22.5);
        assertThat(on("'v':95").real()).isEqualTo(95);
        assertThat(on("'v':-0.0").real()).isEqualTo(-0.0);
        assertThat(on("'v':0.1").real()).isEqualTo(0.1);
        assertThat(on("'v':123456789012345678901234567890").real()).isEqualTo(1.2345678901234568E29);
        assertThat(on("'v':4.9e-324").real()).isEqualTo(Double.MIN_VALUE);
        mismatch("'v':1e400", PayloadReader::real, "a Float is a finite number, not Infinity");
        mismatch("'v':" + "1".repeat(500), PayloadReader::real, "more digits than a Float needs");
    }

    @ParameterizedTest
    @CsvSource({
        "f93c00, 1",
        "fa3f800000, 1",
        "fb3ff0000000000000, 1",
        "f9fc00, NaN",
        "f97e01, NaN",
        "f90001, 5.9604644775390625E-8",
        "1bffffffffffffffff, 1.8446744073709552E19",
        "3b7fffffffffffffff, -9.223372036854775808E18",
        "f98000, -0.0"
    })
    void all_widths_of_CBOR_are_read(String item, double expected) {
        PayloadReader in = cbor("/3/0/9", "81a200662f332f302f3902" + item);
        assertThat(in.next()).isTrue();
        if (Double.isNaN(expected)) {
            assertThatExceptionOfType(PayloadException.class)
                    .isThrownBy(in::real)
                    .withMessageContaining("a Float is a finite number");
            assertThatExceptionOfType(PayloadException.class)
                    .isThrownBy(in::integer)
                    .withMessageContaining("is not a whole number");
        } else {
            assertThat(in.real()).isEqualTo(expected);
        }
    }

    @Test
    void a_time_may_be_tagged() {
        PayloadReader in = cbor("/3/0/13", "81a200672f332f302f313302c11a5182428f");
        assertThat(in.next()).isTrue();
        assertThat(in.time()).isEqualTo(Instant.ofEpochSecond(0x5182428fL));
        assertThat(cbor("/3/0/13", "81a200672f332f302f313302c0c0c0c001").next()).isTrue();
        refused(cbor("/3/0/13", "81a200672f332f302f313302c0c0c0c0c001"), "at most 4 tags");
    }

    @Test
    void types_other_than_numbers_do_not_mix() {
        assertThat(on("'vb':true").bool()).isTrue();
        assertThat(on("'vb':false").bool()).isFalse();
        assertThat(on("'vs':'a\\u20ac'").text()).isEqualTo("a€");
        mismatch("'v':1", PayloadReader::bool, "the Resource is a Boolean, the payload has a number");
        mismatch("'vs':'1'", PayloadReader::integer, "the payload has a text");
        mismatch("'v':1", PayloadReader::text, "the Resource is a String, the payload has a number");
        mismatch("'vd':'AAEC'", PayloadReader::text, "the payload has an Opaque");
        mismatch("'vs':'AAEC'", PayloadReader::opaque, "the Resource is an Opaque, the payload has a text");
        mismatch("'vb':true", PayloadReader::real, "the Resource is a Float, the payload has a Boolean");
        mismatch("'vlo':'1:0'", PayloadReader::text, "the payload has an Objlnk");
        mismatch("'vs':'a\\u0000'", PayloadReader::text, "without NUL");
        refused(cbor("/3/0/0", "81a200662f332f302f300301"), "another type than its own");
    }

    @Test
    void an_Objlnk_is_decimal_or_the_null_as_LwM2M_Core_prints_it() {
        assertThat(on("'vlo':'66:0'").link()).isEqualTo(new ObjectLink(66, 0));
        assertThat(on("'vlo':'65535:65535'").link()).isEqualTo(ObjectLink.NULL);
        assertThat(on("'vlo':'FFFF:FFFF'").link()).isEqualTo(ObjectLink.NULL);
        assertThat(on("'vs':'66:0'").link()).isEqualTo(new ObjectLink(66, 0));
        mismatch("'vlo':'66'", PayloadReader::link, "an Objlnk is two ids");
        mismatch("'vlo':'FFFF:0'", PayloadReader::link, "an Objlnk is two ids");
    }

    @Test
    void an_Opaque_is_Base64_of_either_alphabet_padded_or_not() {
        Opaque octets = Opaque.ofHex("fbff");
        for (String text : List.of("-_8", "-_8=", "+/8", "+/8=")) {
            assertThat(on("'vd':'" + text + "'").opaque()).isEqualTo(octets);
        }
        assertThat(on("'vd':''").opaque()).isEqualTo(Opaque.EMPTY);
        for (String text : List.of("A=A", "A AAA", "A", "=", "A\\nAAA", "AB==C", "-_9")) {
            mismatch("'vd':'" + text + "'", PayloadReader::opaque, "an Opaque is Base64");
        }
    }

    @Test
    void strings_of_CBOR_in_pieces_are_put_together() {
        byte[] payload = HexFormat.of()
                .parseHex("9fbf" + "007f" + "632f332f" + "60" + "63302f30" + "ff" + "037f6161626263ffffff");
        byte[] before = payload.clone();
        PayloadReader in = CBOR.reader(payload, LwM2mPath.of(3, 0));
        assertThat(in.next()).isTrue();
        assertThat(in.text()).isEqualTo("abc");
        assertThat(payload).as("the payload itself").isEqualTo(before);
        refused(
                cbor("/3/0", "81a20067" + "2f332f302f3134" + "087f41ffff"),
                "pieces of a string are strings of its kind");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "80ff",
                "8000",
                "00",
                "a0",
                "8101",
                "9b7fffffffffffffff",
                "9bffffffffffffffff",
                "81bb7fffffffffffffff",
                "9f",
                "81bf",
                "81a1",
                "81a100",
                "81a1007f",
                "81a20065",
                "ff",
                "1c",
                "81a1f800",
                "81a1fc00",
                "8f",
                "81a2005bffffffffffffffff",
                "81a200662f332f302f3902c249010000000000000000",
                "81a200662f332f302f39023bffffffffffffffff",
                "81a3" + "00662f332f302f39" + "02018080",
                "81a200662f332f302f39028101"
            })
    void what_is_not_SenML_in_CBOR_is_refused(String hex) {
        assertThatExceptionOfType(PayloadException.class)
                .isThrownBy(() -> read(cbor("/", hex)))
                .withMessageStartingWith("SenML CBOR (112) at octet ");
    }

    @Test
    void nesting_is_bounded() {
        refused(cbor("/", "81a16178" + "81".repeat(64)), "nested deeper than 16");
        refused(cbor("/", "81a16178" + "9f".repeat(1 << 20)), "nested deeper than 16");
        refused(json("/", "[{'x':" + "[".repeat(10_000)), "nested deeper than 16");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[",
                "[{",
                "[{}",
                "[{},]",
                "[{]",
                "[,]",
                "[1]",
                "[{'n'}]",
                "[{'n':}]",
                "[{n:'/3/0/9','v':1}]",
                "[{'n':'/3/0/9','v':1},]",
                "[{'n':'/3/0/9','v':1}]]",
                "[{'n':'/3/0/9','v':01}]",
                "[{'n':'/3/0/9','v':+1}]",
                "[{'n':'/3/0/9','v':.5}]",
                "[{'n':'/3/0/9','v':NaN}]",
                "[{'n':'/3/0/9','v':'1'}]",
                "[{'n':'/3/0/9','vs':1}]",
                "[{'n':'/3/0/9','vb':1}]",
                "[{'n':'/3/0/9','v':1,}]",
                "[{'n':9,'v':1}]",
                "[{'n':'/3/0/9','vs':'\\ud800'}]",
                "/* */[]",
                "\ufeff[]",
                "[{'n':'/3/0/9','t':'1','v':1}]"
            })
    void what_is_not_SenML_in_JSON_is_refused(String payload) {
        assertThatExceptionOfType(PayloadException.class)
                .isThrownBy(() -> read(json("/", payload)))
                .withMessageStartingWith("SenML JSON (110) at octet ");
    }

    @Test
    void paths_are_kept_in_order_and_each_once() {
        byte[] payload =
                "[{\"n\":\"/3/0/9\"},{\"bn\":\"/1\"},{\"n\":\"/0/1\"},{\"bn\":\"/\"},{\"bn\":\"\",\"n\":\"/3/0/9\"}]"
                        .getBytes(StandardCharsets.UTF_8);
        List<LwM2mPath> paths =
                List.of(LwM2mPath.of(3, 0, 9), LwM2mPath.of(1), LwM2mPath.of(1, 0, 1), LwM2mPath.root());
        assertThat(JSON.paths(payload)).isEqualTo(paths);
        assertThat(JSON.paths(JSON.ofPaths(paths))).isEqualTo(paths);
        assertThat(CBOR.paths(CBOR.ofPaths(paths))).isEqualTo(paths);
        assertThat(new String(JSON.ofPaths(paths), StandardCharsets.UTF_8))
                .isEqualTo("[{\"n\":\"/3/0/9\"},{\"n\":\"/1\"},{\"n\":\"/1/0/1\"},{\"n\":\"/\"}]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]|no path is asked for",
                "[{\"n\":\"/3/0/9\",\"v\":1}]|has a value, where paths are asked for",
                "[{\"n\":\"x\"}]|is no path",
                "[{}]|a record has a name",
            })
    void a_list_of_paths_is_that_and_nothing_else(String payload, String reason) {
        assertThatExceptionOfType(PayloadException.class)
                .isThrownBy(() -> JSON.paths(payload.getBytes(StandardCharsets.UTF_8)))
                .withMessageContaining(reason);
    }

    @Test
    void at_most_a_thousand_paths_are_asked_for() {
        List<LwM2mPath> paths =
                IntStream.range(0, 1000).mapToObj(i -> LwM2mPath.of(3, 0, i)).toList();
        assertThat(CBOR.paths(CBOR.ofPaths(paths))).isEqualTo(paths);
        List<LwM2mPath> more = new ArrayList<>(paths);
        more.add(LwM2mPath.of(4));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> CBOR.ofPaths(more));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> CBOR.ofPaths(List.of()));
        String payload =
                more.stream().map(path -> "{\"n\":\"" + path + "\"}").collect(Collectors.joining(",", "[", "]"));
        assertThatExceptionOfType(PayloadException.class)
                .isThrownBy(() -> JSON.paths(payload.getBytes(StandardCharsets.UTF_8)))
                .withMessageContaining("more than 1000 paths");
    }

    @Test
    void a_Create_names_its_instance_if_it_has_values() {
        LwM2mPath object = LwM2mPath.of(16);
        byte[] named = "[{\"n\":\"/16/7/0/1\",\"vs\":\"a\"}]".getBytes(StandardCharsets.UTF_8);
        byte[] other = "[{\"n\":\"/17/7/0/1\",\"vs\":\"a\"}]".getBytes(StandardCharsets.UTF_8);
        assertThat(JSON.createdInstance(named, object)).hasValue(7);
        assertThat(JSON.createdInstance("[]".getBytes(StandardCharsets.UTF_8), object))
                .isEmpty();
        assertThatExceptionOfType(PayloadException.class)
                .isThrownBy(() -> JSON.createdInstance(other, object))
                .withMessageContaining("'/17/7/0/1' does not lie under /16");
    }

    @Test
    void unknown_numbers_keep_their_form() {
        String payload = "[{\"bn\":\"/4242/0/\",\"n\":\"1\",\"v\":1.0},{\"n\":\"2\",\"v\":1},{\"n\":\"3\",\"v\":1E+3},"
                + "{\"n\":\"4/0\",\"vd\":\"AAEC\"},{\"n\":\"5\",\"vlo\":\"66:0\"},{\"n\":\"6\",\"vs\":\"\\u0001é\"}]";
        PayloadWriter out = JSON.writer(LwM2mPath.of(4242, 0));
        unknown(JSON.reader(payload.getBytes(StandardCharsets.UTF_8), LwM2mPath.of(4242, 0)))
                .writeTo(out);
        assertThat(new String(out.done(), StandardCharsets.UTF_8)).isEqualTo(payload);

        String hex = "83a321682f343234322f302f0061" + "3102fb3ff0000000000000" + "a20061" + "32021a00000001" + "a20061"
                + "3302c101";
        PayloadWriter again = CBOR.writer(LwM2mPath.of(4242, 0));
        unknown(cbor("/4242/0", hex)).writeTo(again);
        assertThat(HexFormat.of().formatHex(again.done())).isEqualTo(hex);
    }

    @Test
    void unknown_values_go_into_TLV_by_their_type() {
        PayloadWriter out = new TlvFormat(ContentFormat.TLV).writer(LwM2mPath.of(4242, 0));
        unknown(json(
                        "/4242/0",
                        "[{'bn':'/4242/0/','n':'1','v':300},{'n':'2','v':1.0},{'n':'3','vb':true},{'n':'4','vs':'a'},"
                                + "{'n':'5','vd':'AAEC'},{'n':'6','vlo':'66:0'},{'n':'7/1','v':18446744073709551615}]"))
                .writeTo(out);
        assertThat(HexFormat.of().formatHex(out.done()))
                .isEqualTo("c201012c" + "c4023f800000" + "c10301" + "c10461" + "c305000102" + "c40600420000"
                        + "88070b480108ffffffffffffffff");
    }

    private static UnknownResources unknown(PayloadReader in) {
        return Empty.TYPE.decode(in).unknown();
    }
}
