package dev.lathe.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.generator.link.FrontEnd;
import dev.lathe.generator.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Objects up to the largest there is room for: they compile, they work, and HotSpot compiles their methods. */
class LargestObjectTest {

    /** HotSpot interprets what is longer (HugeMethodLimit). */
    private static final int HUGE_METHOD = 8000;

    private static final int MOST = JavaEmission.MOST_RESOURCES;

    private static final String BODY = """
            static final PayloadFormat TLV = new TlvFormat(ContentFormat.TLV);
            static final LwM2mPath PATH = LwM2mPath.of(42770, 0);

            static byte[] octets(Table value) {
                PayloadWriter out = TLV.writer(PATH);
                Table.TYPE.encode(value, out);
                return out.done();
            }

            static Table value(byte[] octets) {
                return Table.TYPE.decode(TLV.reader(octets, PATH));
            }

            static Table.Patch patch(byte[] octets) {
                return Table.TYPE.decodePatch(TLV.reader(octets, PATH).under(WritePolicy.PARTIAL));
            }

            static byte[] octets(Table.Patch patch) {
                PayloadWriter out = TLV.writer(PATH);
                Table.TYPE.encodePatch(patch, out);
                return out.done();
            }
            """;

    /** All a spec can say is said. */
    private static final List<String> KINDS = List.of(
            "\"operations\": \"RW\", \"type\": \"Float\", \"range\": \"0..%d\", \"units\": \"Cel\"",
            "\"operations\": \"RW\", \"type\": \"Integer\", \"range\": \"0..%d\", \"units\": \"s\"",
            "\"operations\": \"RW\", \"type\": \"Unsigned Integer\", \"range\": \"0..%d\", \"units\": \"s\"",
            "\"operations\": \"RW\", \"type\": \"String\", \"range\": \"0..%d\"",
            "\"operations\": \"RW\", \"type\": \"Boolean\"",
            "\"operations\": \"RW\", \"type\": \"Opaque\", \"range\": \"0..%d\"",
            "\"operations\": \"RW\", \"type\": \"Time\"",
            "\"operations\": \"RW\", \"type\": \"Objlnk\"",
            "\"operations\": \"RW\", \"type\": \"Integer\", \"enum\": [{\"value\": %d, \"name\": \"ON\"}]",
            "\"operations\": \"RW\", \"multiple\": true, \"type\": \"Float\", \"range\": \"0..%d\"",
            "\"operations\": \"RW\", \"multiple\": true, \"type\": \"Unsigned Integer\", \"range\": \"0..%d\"",
            "\"operations\": \"RW\", \"multiple\": true, \"type\": \"Integer\", \"enum\": [{\"value\": %d, \"name\": \"ON\"}]",
            "\"operations\": \"E\"");

    private static final int ALL_IN_TURN = -1;

    /** @param kind of all Resources */
    private static String descriptor(int resources, int kind) {
        return IntStream.range(0, resources)
                .mapToObj(id -> resource(
                        id,
                        KINDS.get(kind == ALL_IN_TURN ? id % KINDS.size() : kind)
                                .formatted(1000 + id)))
                .collect(Collectors.joining(
                        ",", "{\"id\": 42770, \"name\": \"Table\", \"lwm2mVersion\": \"1.1\", \"resources\": [", "]}"));
    }

    private static String resource(int id, String rest) {
        String mandatory = id % 2 == 0 ? ", \"mandatory\": true" : "";
        return "{\"id\": %d, \"name\": \"Cell %d\"%s, %s}".formatted(id, id, mandatory, rest);
    }

    private static InMemoryCompiler.Result compiled(String descriptor) {
        return InMemoryCompiler.compile(Emitted.whateverIsWarnedOf(descriptor));
    }

    @ParameterizedTest
    @Tag("long")
    @MethodSource("kinds")
    void the_largest_compiles_and_is_cut_into_methods_that_hotspot_compiles(int kind) {
        InMemoryCompiler.Result result = compiled(descriptor(MOST, kind));

        assertThat(result.messages()).isEmpty();
        assertThat(longerThan(HUGE_METHOD, result)).isEmpty();
    }

    static IntStream kinds() {
        return IntStream.range(ALL_IN_TURN, KINDS.size());
    }

    /** Several slices of each method, the first as long as they get. */
    @Test
    void a_large_object_is_cut_into_methods_that_hotspot_compiles() {
        InMemoryCompiler.Result result = compiled(descriptor(200, ALL_IN_TURN));

        assertThat(result.messages()).isEmpty();
        assertThat(longerThan(HUGE_METHOD, result)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"wide", "device", "room-thermostat"})
    void methods_of_objects_as_they_are_in_the_field_are_short(String name) throws IOException {
        assertThat(longerThan(
                        HUGE_METHOD, compiled(Files.readString(Path.of("src/test/resources/objects", name + ".json")))))
                .isEmpty();
    }

    private static Map<String, Integer> longerThan(int octets, InMemoryCompiler.Result result) {
        Map<String, Integer> longer = new TreeMap<>();
        result.octets().forEach((name, file) -> MethodLengths.of(file).forEach((method, length) -> {
            if (length > octets && !runsOnce(name, method) && !findsSink(method)) {
                longer.put(name + "." + method, length);
            }
        }));
        return longer;
    }

    /** What makes constants may be interpreted. */
    private static boolean runsOnce(String type, String method) {
        return method.equals("<clinit>")
                || (method.equals("<init>") && (type.endsWith("$Codec") || type.endsWith("$Binding")));
    }

    /** Called once for a value of Opaque that is written by itself, and too long only of more than 600 such Resources. */
    private static boolean findsSink(String method) {
        return method.equals("sink");
    }

    /** The last for which a constructor has room, and the first for which it has not. */
    @ParameterizedTest
    @ValueSource(ints = {164, 165, 400})
    void a_large_object_works_as_a_small_one_does(int resources) throws Exception {
        String descriptor = IntStream.range(0, resources)
                .mapToObj(
                        id -> resource(
                                id,
                                id % 2 == 0
                                        ? "\"operations\": \"RW\", \"type\": \"Integer\", \"range\": \"0..999\""
                                        : "\"operations\": \"RW\", \"multiple\": true, \"type\": \"Integer\", \"range\": \"0..999\""))
                .collect(Collectors.joining(
                        ",", "{\"id\": 42770, \"name\": \"Table\", \"lwm2mVersion\": \"1.1\", \"resources\": [", "]}"));

        assertThat(Program.runBeside(descriptor, BODY + """
                        public Object call() {
                            List<Object> log = new ArrayList<>();
                            Set<Table> values = new HashSet<>();
                            int alike = 0;
                            for (int id = 0; id < %1$d; id++) {
                                PayloadWriter out = TLV.writer(PATH);
                                if (id %% 2 == 0) {
                                    out.integer(id, id);
                                } else {
                                    out.integers(id, Multiple.ofLongs(id, 5));
                                }
                                out.integer(5000, 1);
                                byte[] octets = out.done();
                                Table value = value(octets);
                                Table.TYPE.check(value);
                                values.add(value);
                                if (Arrays.equals(octets(value), octets) && value.equals(value(octets))
                                        && value.hashCode() == value(octets).hashCode()) {
                                    alike++;
                                }
                            }
                            log.add(values.size() + " " + alike);

                            Table.Builder builder = Table.builder().cell0(7).cell1(Multiple.ofLongs(1));
                            Table first = builder.build();
                            Table second = builder.cell0(8).build();
                            log.add(first.cell0() + " " + second.cell0() + " " + first.cell1() + " " + first.cell3());
                            log.add(first);
                            Table.Patch merged = merged();
                            log.add(merged.cell1() + " " + merged.cell0() + " " + merged.replaces());
                            log.add(Arrays.equals(octets(patch(octets(merged))), octets(merged)) && merged.equals(merged()));
                            for (String refused : List.of("c20003e8", "c10005" + "c10106", "84010241000541010541")) {
                                try {
                                    log.add(patch(HexFormat.of().parseHex(refused)));
                                } catch (PayloadException e) {
                                    log.add("refused");
                                }
                            }
                            try {
                                first.cell2();
                            } catch (AbsentResourceException e) {
                                log.add("absent");
                            }
                            return log;
                        }

                        static Table.Patch merged() {
                            return patch(octets(Table.patch().cell0(3).cell1(Multiple.<Long>empty().with(4, 4L)).build()));
                        }
                        """.formatted(resources)))
                .hasToString("[" + resources + " " + resources + ", 7 8 Optional[{0=1}] Optional.empty,"
                        + " Table{Cell 0=7, Cell 1={0=1}}, Optional[{4=4}] OptionalLong[3] false, true,"
                        + " refused, refused, refused, absent]");
    }

    @Test
    void a_device_with_a_large_object_reads_merges_applies_and_executes() throws Exception {
        String descriptor = IntStream.range(0, 400)
                .mapToObj(id -> "{\"id\": %d, \"name\": \"Cell %d\", %s}"
                        .formatted(
                                id,
                                id,
                                id % 4 == 3
                                        ? "\"operations\": \"E\", \"arguments\": []"
                                        : "\"operations\": \"RW\", \"multiple\": true, \"type\": \"Integer\""))
                .collect(Collectors.joining(
                        ",", "{\"id\": 42770, \"name\": \"Table\", \"lwm2mVersion\": \"1.1\", \"resources\": [", "]}"));

        assertThat(Program.runBeside(descriptor, BODY + """
                        final List<Object> log = new ArrayList<>();

                        class Device extends TableInstance {
                            Multiple<Long> kept = Multiple.ofLongs(1, 2);
                            @Override public Multiple<Long> cell398() { return kept; }
                            @Override public void cell398(Multiple<Long> value) { kept = value; }
                            @Override public void cell399() { log.add("executed"); }
                            @Override public void cell3() { log.add("executed 3"); }
                        }

                        public Object call() {
                            Device device = new Device();
                            Table.Patch patch = patch(octets(Table.patch().cell398(Multiple.<Long>empty().with(7, 7L)).build()));
                            TableInstance.TYPE.apply(device, TableInstance.TYPE.merge(device, patch));
                            log.add(device.kept);
                            PayloadWriter out = TLV.writer(PATH);
                            TableInstance.TYPE.read(device, 398, out);
                            log.add(value(out.done()).cell398());
                            TableInstance.TYPE.execute(device, 3, Arguments.none());
                            TableInstance.TYPE.execute(device, 399, Arguments.none());
                            for (int id : new int[] {0, 397, 400}) {
                                try {
                                    TableInstance.TYPE.read(device, id, TLV.writer(PATH));
                                } catch (AbsentResourceException e) {
                                    log.add("absent");
                                }
                            }
                            return log;
                        }
                        """))
                .hasToString(
                        "[{0=1, 1=2, 7=7}, Optional[{0=1, 1=2, 7=7}], executed 3, executed, absent, absent, absent]");
    }

    /** Beyond it, LWM902 is reported: see its examples. */
    @Test
    void arguments_count_as_resources_do() {
        String arguments = IntStream.range(0, 10)
                .mapToObj(index -> "{\"index\": %d, \"name\": \"a%d\", \"type\": \"Integer\", \"range\": \"0..9\"}"
                        .formatted(index, index))
                .collect(Collectors.joining(","));
        String descriptor = IntStream.range(0, MOST / 11)
                .mapToObj(id -> resource(id, "\"operations\": \"E\", \"arguments\": [" + arguments + "]"))
                .collect(Collectors.joining(
                        ",", "{\"id\": 42770, \"name\": \"Table\", \"lwm2mVersion\": \"1.1\", \"resources\": [", "]}"));

        assertThat(JavaEmission.resources(FrontEnd.read(List.of(SourceFile.of("test.json", descriptor)))
                        .objects()
                        .get(0)))
                .isEqualTo(MOST / 11 * 11);
        assertThat(compiled(descriptor).messages()).isEmpty();
    }
}
