package dev.lathe.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Ranges outside OMA's grammar at work: generated code of both ends refuses what they leave out. */
class RangeConditionTest {

    private static final String DESCRIPTOR = """
            { "id": 42772, "name": "Limits", "lwm2mVersion": "1.1", "multiple": true, "resources": [
              { "id": 0, "name": "Address", "operations": "RW", "type": "Integer", "range": "0..247, 255" },
              { "id": 1, "name": "Current", "operations": "RW", "type": "Float", "range": "0; 3.8..20.5" },
              { "id": 2, "name": "Host", "operations": "RW", "type": "String", "range": "0 or 4..6 bytes" },
              { "id": 3, "name": "Press", "operations": "RW", "type": "Unsigned Integer", "range": "0: RELEASE 1: CLICK" },
              { "id": 4, "name": "Ends", "operations": "RW", "type": "Unsigned Integer", "range": "0-1; 18446744073709551614 to 18446744073709551615" },
              { "id": 5, "name": "Width", "operations": "RW", "type": "Integer", "range": "8-Bits" },
              { "id": 6, "name": "Word", "operations": "RW", "type": "String", "range": "'on' | 'off'" },
              { "id": 7, "name": "Move", "operations": "E", "arguments": [
                { "index": 0, "name": "steps", "type": "Integer", "range": "-5--1, 1-5" } ] } ] }
            """;

    private static final String BODY = """
            static final LwM2mPath PATH = LwM2mPath.of(42772, 0);
            final List<Object> log = new ArrayList<>();

            void note(Callable<?> work) {
                try {
                    log.add(work.call());
                } catch (Exception e) {
                    log.add(e.getClass().getSimpleName());
                }
            }

            Object device(String hex) {
                PayloadFormat tlv = new TlvFormat(ContentFormat.TLV);
                return Limits.TYPE.decodePatch(tlv.reader(HexFormat.of().parseHex(hex), PATH).under(WritePolicy.PARTIAL));
            }
            """;

    @Test
    void a_condition_allows_each_part_of_a_range_and_nothing_between() throws Exception {
        assertThat(run(DESCRIPTOR, """
                        log.add(Limits.allowsAddress(0) && Limits.allowsAddress(247) && Limits.allowsAddress(255));
                        log.add(!Limits.allowsAddress(-1) && !Limits.allowsAddress(248) && !Limits.allowsAddress(254));
                        log.add(Limits.allowsCurrent(0) && Limits.allowsCurrent(3.8) && Limits.allowsCurrent(20.5));
                        log.add(!Limits.allowsCurrent(0.1) && !Limits.allowsCurrent(20.6) && !Limits.allowsCurrent(Double.NaN));
                        log.add(Limits.allowsHost("") && Limits.allowsHost("host") && Limits.allowsHost("ééé"));
                        log.add(!Limits.allowsHost("abc") && !Limits.allowsHost("éééé"));
                        log.add(Limits.allowsPress(1) && !Limits.allowsPress(2) && !Limits.allowsPress(-1));
                        log.add(Limits.allowsEnds(1) && Limits.allowsEnds(-2) && Limits.allowsEnds(-1));
                        log.add(!Limits.allowsEnds(2) && !Limits.allowsEnds(Long.MIN_VALUE) && !Limits.allowsEnds(-3));
                        log.add(Limits.allowsWord("off") && !Limits.allowsWord("'off'"));
                        """)).hasSize(10).allMatch(Boolean.TRUE::equals);
    }

    @Test
    void both_ends_refuse_what_is_left_out_and_a_count_of_bits_leaves_nothing_out() throws Exception {
        assertThat(run(DESCRIPTOR, """
                        note(() -> Limits.patch().address(255).build().address());
                        note(() -> Limits.patch().address(254));
                        note(() -> ((Limits.Patch) device("c20000ff")).address());
                        note(() -> device("c20000fe"));
                        note(() -> Limits.patch().width(256).build().width());
                        note(() -> ((Limits.Patch) device("c2050100")).width());
                        """))
                .hasToString("[OptionalLong[255], InvalidValueException, OptionalLong[255], PayloadException,"
                        + " OptionalLong[256], OptionalLong[256]]");
    }

    @Test
    void an_argument_has_its_range_in_parts() throws Exception {
        assertThat(run(DESCRIPTOR, """
                        class Device extends LimitsInstance {
                            @Override public void move(long steps) { log.add(steps); }
                        }
                        for (String text : List.of("0='-5'", "0='5'", "0='0'")) {
                            note(() -> {
                                LimitsInstance.TYPE.execute(new Device(), 7, Arguments.parse(text.getBytes()));
                                return "done";
                            });
                        }
                        """)).hasToString("[-5, done, 5, done, ResponseException]");
    }

    @Test
    void lists_of_thousands_compile_and_work() throws Exception {
        String numbers =
                IntStream.range(0, 1600).mapToObj(i -> Integer.toString(2 * i)).collect(Collectors.joining(","));
        String texts =
                IntStream.range(0, 1200).mapToObj(i -> "\\\"" + i + "\\\"").collect(Collectors.joining(","));
        String constants = IntStream.range(0, 3000)
                .mapToObj(i -> "{\"value\": %d, \"name\": \"C%d\"}".formatted(100_000 + i, i))
                .collect(Collectors.joining(","));
        String descriptor = """
                { "id": 42772, "name": "Limits", "lwm2mVersion": "1.1", "resources": [
                  { "id": 0, "name": "Even", "operations": "RW", "type": "Integer", "range": "%s" },
                  { "id": 2, "name": "Text", "operations": "RW", "type": "String", "range": "%s" },
                  { "id": 3, "name": "Code", "operations": "RW", "type": "Integer", "enum": [%s] } ] }
                """.formatted(numbers, texts, constants);

        assertThat(run(descriptor, """
                        log.add(Limits.allowsEven(0) && Limits.allowsEven(3198) && !Limits.allowsEven(1));
                        log.add(Limits.allowsText("1199") && !Limits.allowsText("1200"));
                        log.add(Limits.Code.of(102999) == Limits.Code.C2999);
                        log.add(Limits.Code.of(103000) == Limits.Code.UNRECOGNIZED);
                        """)).hasSize(4).allMatch(Boolean.TRUE::equals);
    }

    private static List<?> run(String descriptor, String call) throws Exception {
        return (List<?>) Program.runBeside(descriptor, BODY + "\npublic Object call() {\n" + call + "\nreturn log;\n}");
    }
}
