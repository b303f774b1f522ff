package dev.lathe.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An Unsigned Integer of generated code: every number of 64 bits, and no negative one. */
class UnsignedIntegerTest {

    private static final String DESCRIPTOR = """
            { "id": 42774, "name": "Meter", "lwm2mVersion": "1.1", "multiple": true, "resources": [
              { "id": 0, "name": "Total", "operations": "RW", "mandatory": true, "type": "Unsigned Integer" },
              { "id": 1, "name": "Upper Half", "operations": "RW", "type": "Unsigned Integer",
                "range": "9223372036854775808..18446744073709551615" },
              { "id": 2, "name": "Totals", "operations": "RW", "multiple": true, "type": "Unsigned Integer",
                "range": "0..9223372036854775808" },
              { "id": 3, "name": "Scope", "operations": "RW", "type": "Unsigned Integer", "enum": [
                { "value": 0, "name": "NONE" }, { "value": 18446744073709551615, "name": "ALL" } ] },
              { "id": 4, "name": "Scopes", "operations": "RW", "multiple": true, "type": "Unsigned Integer", "enum": [
                { "value": 0, "name": "NONE" }, { "value": 9223372036854775808, "name": "HALF" } ] },
              { "id": 5, "name": "Add", "operations": "E", "arguments": [
                { "index": 0, "name": "count", "type": "Unsigned Integer", "range": "0..18446744073709551614" },
                { "index": 1, "name": "limit", "type": "Unsigned Integer", "mandatory": false, "range": "5..18446744073709551615" } ] } ] }
            """;

    private static final String BODY = """
            static final PayloadFormat TLV = new TlvFormat(ContentFormat.TLV);
            static final LwM2mPath PATH = LwM2mPath.of(42774, 0);
            final List<Object> log = new ArrayList<>();

            void note(Callable<?> work) {
                try {
                    log.add(work.call());
                } catch (Exception e) {
                    log.add(e.getClass().getSimpleName());
                }
            }

            static byte[] octets(Meter.Patch patch) {
                PayloadWriter out = TLV.writer(PATH);
                Meter.TYPE.encodePatch(patch, out);
                return out.done();
            }

            static Meter.Patch received(byte[] octets) {
                return Meter.TYPE.decodePatch(TLV.reader(octets, PATH).under(WritePolicy.PARTIAL));
            }

            static Meter value(byte[] octets) {
                return Meter.TYPE.decode(TLV.reader(octets, PATH));
            }

            static String hex(byte[] octets) {
                return HexFormat.of().formatHex(octets);
            }

            static UnsignedInteger number(String digits) {
                return UnsignedInteger.parse(digits);
            }

            class Device extends MeterInstance {
                UnsignedInteger total = UnsignedInteger.ZERO;
                Multiple<UnsignedInteger> totals = Multiple.of(UnsignedInteger.of(1));
                @Override public UnsignedInteger total() { return total; }
                @Override public void total(UnsignedInteger value) { total = value; }
                @Override public Multiple<UnsignedInteger> totals() { return totals; }
                @Override public void totals(Multiple<UnsignedInteger> value) { totals = value; }
                @Override public void add(UnsignedInteger count, Optional<UnsignedInteger> limit) {
                    log.add(count + " " + limit);
                }
            }
            """;

    private static List<?> run(String call) throws Exception {
        return (List<?>) Program.runBeside(DESCRIPTOR, BODY + "\npublic Object call() {\n" + call + "\nreturn log;\n}");
    }

    @Test
    void every_number_of_64_bits_goes_from_one_end_to_the_other() throws Exception {
        assertThat(run("""
                        for (String digits : List.of("0", "127", "128", "4294967296", "9223372036854775807",
                                "9223372036854775808", "18446744073709551615")) {
                            byte[] octets = octets(Meter.patch().total(number(digits)).build());
                            Device device = new Device();
                            MeterInstance.TYPE.apply(device, received(octets));
                            PayloadWriter out = TLV.writer(PATH);
                            MeterInstance.TYPE.read(device, 0, out);
                            log.add(value(out.done()).total().equals(number(digits)) && value(octets).toString().contains("=" + digits));
                        }
                        """)).hasSize(7).allMatch(Boolean.TRUE::equals);
    }

    @Test
    void a_negative_number_is_refused_where_it_is_given_and_nothing_is_kept_of_it() throws Exception {
        assertThat(run("""
                        Meter.Patch.Builder patch = Meter.patch();
                        note(() -> patch.total(-1));
                        note(() -> patch.upperHalf(-1));
                        note(() -> Meter.builder().total(Long.MIN_VALUE));
                        log.add(hex(octets(patch.build())));
                        log.add(patch.total(5).build().total());
                        log.add(patch.total(Long.MAX_VALUE).build().total());
                        """))
                .hasToString("[InvalidValueException, InvalidValueException, InvalidValueException, , Optional[5],"
                        + " Optional[9223372036854775807]]");
    }

    @Test
    void a_range_compares_all_64_bits_at_both_ends() throws Exception {
        assertThat(run("""
                        note(() -> Meter.patch().upperHalf(UnsignedInteger.MAX).build().upperHalf());
                        note(() -> Meter.patch().upperHalf(Long.MAX_VALUE));
                        note(() -> Meter.patch().totals(Multiple.of(number("9223372036854775808"))).build().totals());
                        note(() -> Meter.patch().totals(Multiple.of(number("9223372036854775809"))));
                        note(() -> received(HexFormat.of().parseHex("c801088000000000000000")).upperHalf());
                        note(() -> received(HexFormat.of().parseHex("c801087fffffffffffffff")));
                        note(() -> received(HexFormat.of().parseHex("88020b4800088000000000000000")).totals());
                        note(() -> received(HexFormat.of().parseHex("88020b4800088000000000000001")));
                        """))
                .hasToString(
                        "[Optional[18446744073709551615], InvalidValueException, Optional[{0=9223372036854775808}],"
                                + " InvalidValueException, Optional[9223372036854775808], PayloadException,"
                                + " Optional[{0=9223372036854775808}], PayloadException]");
    }

    @Test
    void a_multiple_resource_is_merged_read_and_checked_number_by_number() throws Exception {
        assertThat(run("""
                        Device device = new Device();
                        Meter.Patch merged = MeterInstance.TYPE.merge(device, received(octets(
                                Meter.patch().totals(Multiple.<UnsignedInteger>empty().with(3, number("9223372036854775808"))).build())));
                        log.add(merged.totals());
                        MeterInstance.TYPE.apply(device, merged);
                        PayloadWriter out = TLV.writer(PATH);
                        MeterInstance.TYPE.read(device, 2, out);
                        Meter read = value(out.done());
                        Meter.TYPE.check(read);
                        log.add(read.totals());
                        log.add(read);
                        """))
                .hasToString("[Optional[{0=1, 3=9223372036854775808}], Optional[{0=1, 3=9223372036854775808}],"
                        + " Meter{Totals={0=1, 3=9223372036854775808}}]");
    }

    @Test
    void an_enumeration_has_numbers_above_the_largest_long() throws Exception {
        assertThat(run("""
                        byte[] octets = octets(Meter.patch().scope(Meter.Scope.ALL).scopes(Multiple.of(Meter.Scopes.HALF)).build());
                        log.add(hex(octets));
                        log.add(received(octets).scope() + " " + received(octets).scopes());
                        log.add(value(octets));
                        log.add(value(octets).scopes());
                        note(() -> Meter.patch().scope(Meter.Scope.UNRECOGNIZED));
                        try {
                            received(HexFormat.of().parseHex("c80308fffffffffffffffe"));
                        } catch (PayloadException e) {
                            log.add(e.getMessage().contains("18446744073709551614 is not one of its enumerated values"));
                        }
                        """))
                .hasToString("[c80308ffffffffffffffff88040b4800088000000000000000, Optional[ALL] Optional[{0=HALF}],"
                        + " Meter{Scope=18446744073709551615, Scopes={0=9223372036854775808}}, Optional[{0=HALF}],"
                        + " InvalidValueException, true]");
    }

    @Test
    void arguments_are_numbers_of_64_bits_too() throws Exception {
        assertThat(run("""
                        for (String text : List.of("0='18446744073709551614'", "0='1',1='18446744073709551615'", "0='18446744073709551615'", "0='1',1='4'",
                                "0='-1'")) {
                            note(() -> {
                                MeterInstance.TYPE.execute(new Device(), 5, Arguments.parse(text.getBytes()));
                                return "done";
                            });
                        }
                        """))
                .hasToString("[18446744073709551614 Optional.empty, done, 1 Optional[18446744073709551615], done,"
                        + " ResponseException, ResponseException, ResponseException]");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "meter.total().write(1.5) | no suitable method",
                "meter.total().write(java.math.BigInteger.ONE) | no suitable method",
                "long total = value.total() | incompatible types",
                "int total = Meter.Scope.ALL.code() | incompatible types",
                "Meter.patch().totals(Multiple.ofLongs(-1)) | incompatible types",
                "Meter.patch().total(\"5\") | no suitable method",
            })
    void a_number_that_may_be_another_kind_does_not_compile(String statement, String error) throws Exception {
        assertThat(Program.messagesBeside(DESCRIPTOR, """
                        public Object call() { return this; }
                        static void misuse(RemoteMeter meter, Meter value) { %s; }
                        """.formatted(statement)))
                .singleElement()
                .asString()
                .contains(error);
    }

    @Test
    void what_is_right_reads_without_ceremony() throws Exception {
        assertThat(Program.messagesBeside(DESCRIPTOR, """
                        public Object call() { return this; }
                        static long use(RemoteMeter meter, Meter value) {
                            meter.total().write(5);
                            meter.total().write(UnsignedInteger.MAX);
                            meter.totals().write(Multiple.ofUnsigned(1, 2));
                            meter.add(5, Optional.empty());
                            meter.add(UnsignedInteger.MAX, Optional.of(UnsignedInteger.MAX));
                            meter.write(Meter.patch().total(5).build());
                            return value.total().longValueExact();
                        }
                        """)).isEmpty();
    }
}
