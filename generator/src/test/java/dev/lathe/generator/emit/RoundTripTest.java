package dev.lathe.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What generated value types read is what they write, type by type. */
class RoundTripTest {

    private static final String EVERY_TYPE = """
            static final LwM2mPath PATH = LwM2mPath.of(42771, 0);
            static final PayloadFormat TLV = new TlvFormat(ContentFormat.TLV);
            final List<Object> log = new ArrayList<>();

            interface Part { void writeTo(PayloadWriter out); }

            static final List<Part> PARTS = List.of(
                    out -> out.text(0, "é"), out -> out.integer(1, -5), out -> out.unsigned(2, -1), out -> out.real(3, 0.1),
                    out -> out.bool(4, false), out -> out.opaque(5, Opaque.ofHex("00ff")),
                    out -> out.time(6, Instant.ofEpochSecond(99)), out -> out.link(7, new ObjectLink(3, 0)),
                    out -> out.text(8, "</3/0>"),
                    out -> out.texts(10, Multiple.of("a", "")), out -> out.integers(11, Multiple.ofLongs(1, -1)),
                    out -> out.unsigneds(12, Multiple.of(UnsignedInteger.MAX)), out -> out.reals(13, Multiple.ofDoubles(0.5, 2)),
                    out -> out.bools(14, Multiple.of(true, false)), out -> out.opaques(15, Multiple.of(Opaque.EMPTY)),
                    out -> out.times(16, Multiple.of(Instant.EPOCH)), out -> out.links(17, Multiple.of(ObjectLink.NULL)),
                    out -> out.texts(18, Multiple.<String>empty()),
                    out -> out.text(20, ""), out -> out.integer(21, Long.MIN_VALUE), out -> out.unsigned(22, 0),
                    out -> out.real(23, -0.0), out -> out.bool(24, true), out -> out.opaque(25, Opaque.EMPTY),
                    out -> out.time(26, Instant.ofEpochSecond(-1)), out -> out.link(27, ObjectLink.NULL),
                    out -> out.text(28, "x"), out -> out.text(40, "hidden"),
                    out -> out.unsigned(41, 9), out -> out.integers(42, Multiple.<Long>empty().with(2, 1L).with(7, 70L)),
                    out -> out.integer(99, 5), out -> out.texts(100, Multiple.of("new")));

            static byte[] payload(List<Part> parts) {
                PayloadWriter out = TLV.writer(PATH);
                parts.forEach(part -> part.writeTo(out));
                return out.done();
            }

            static EveryType read(byte[] octets) {
                return EveryType.TYPE.decode(TLV.reader(octets, PATH));
            }

            static byte[] written(EveryType value) {
                PayloadWriter out = TLV.writer(PATH);
                EveryType.TYPE.encode(value, out);
                return out.done();
            }
            """;

    private static Object run(String call) throws Exception {
        return Program.run("every-type.json", EVERY_TYPE + "\npublic Object call() {\n" + call + "\nreturn log;\n}");
    }

    @Test
    void a_value_of_every_type_is_written_as_it_was_read() throws Exception {
        assertThat(run("""
                        EveryType all = read(payload(PARTS));
                        log.add(Arrays.equals(written(all), payload(PARTS)));
                        log.add(all.equals(read(payload(PARTS))) && all.hashCode() == read(payload(PARTS)).hashCode());
                        """)).hasToString("[true, true]");
    }

    @Test
    void each_resource_alone_is_read_and_tells_its_value_from_the_others() throws Exception {
        assertThat(run("""
                        Set<EveryType> values = new HashSet<>();
                        for (Part part : PARTS) {
                            EveryType value = read(payload(List.of(part)));
                            log.add(Arrays.equals(written(value), payload(List.of(part))) && values.add(value));
                        }
                        """)).asString().doesNotContain("false").contains("true");
    }

    @Test
    void accessors_have_the_values_in_the_types_of_the_descriptor() throws Exception {
        assertThat(run("""
                        EveryType all = read(payload(PARTS));
                        log.add(all.stringValue() + " " + all.integerValue() + " " + all.unsignedIntegerValue() + " "
                                + all.floatValue() + " " + all.booleanValue() + " " + all.opaqueValue() + " "
                                + all.timeValue() + " " + all.objlnkValue() + " " + all.corelnkValue());
                        log.add(all.stringList() + " " + all.opaqueList() + " " + all.corelnkList());
                        log.add(all.fixedInteger() + " " + all.fixedFloat() + " " + all.fixedTime() + " " + all.hidden());
                        """))
                .hasToString(
                        "[Optional[é] OptionalLong[-5] Optional[18446744073709551615] OptionalDouble[0.1] Optional[false]"
                                + " Optional[00ff] Optional[1970-01-01T00:01:39Z] Optional[3:0] Optional[</3/0>],"
                                + " Optional[{0=a, 1=}] Optional[{0=}] Optional[{}],"
                                + " -9223372036854775808 -0.0 1969-12-31T23:59:59Z Optional[hidden]]");
    }

    @Test
    void a_number_the_enumeration_does_not_have_is_kept() throws Exception {
        assertThat(run("""
                        EveryType all = read(payload(PARTS));
                        log.add(all.level() + " " + all.levelCode() + " " + all.levels());
                        """)).hasToString("[Optional[UNRECOGNIZED] OptionalLong[9] Optional[{2=ON, 7=UNRECOGNIZED}]]");
    }

    @Test
    void a_missing_mandatory_resource_fails_where_it_is_asked_for_and_nowhere_else() throws Exception {
        assertThat(run("""
                        EveryType some = read(payload(PARTS.subList(0, 19)));
                        log.add(some.fixedString().isEmpty());
                        for (Callable<?> accessor : List.<Callable<?>>of(
                                some::fixedInteger, some::fixedFloat, some::fixedBoolean, some::fixedOpaque, some::fixedTime)) {
                            try {
                                log.add(accessor.call());
                            } catch (Exception e) {
                                log.add(e.getMessage().replace("4.04 Not Found: ", ""));
                            }
                        }
                        """))
                .hasToString("[true, Fixed Integer (/42771/*/21) is absent, Fixed Float (/42771/*/23) is absent,"
                        + " Fixed Boolean (/42771/*/24) is absent, Fixed Opaque (/42771/*/25) is absent,"
                        + " Fixed Time (/42771/*/26) is absent]");
    }

    /** At the edges of an int, of a long, and beyond. */
    @ParameterizedTest
    @ValueSource(ints = {31, 32, 33, 63, 64, 65, 128, 129})
    void every_presence_bit_is_its_own(int resources) throws Exception {
        String descriptor = IntStream.range(0, resources)
                .mapToObj(id -> "{\"id\": %d, \"name\": \"Flag %d\", \"operations\": \"RW\", \"type\": \"Boolean\"}"
                        .formatted(id, id))
                .collect(Collectors.joining(
                        ",", "{\"id\": 42773, \"name\": \"Flags\", \"lwm2mVersion\": \"1.1\", \"resources\": [", "]}"));

        assertThat(Program.runBeside(descriptor, """
                        public Object call() {
                            Set<Flags> values = new HashSet<>();
                            PayloadFormat tlv = new TlvFormat(ContentFormat.TLV);
                            LwM2mPath path = LwM2mPath.of(42773, 0);
                            for (int id = 0; id < %d; id++) {
                                PayloadWriter in = tlv.writer(path);
                                in.bool(id, false);
                                byte[] octets = in.done();
                                PayloadWriter out = tlv.writer(path);
                                Flags.TYPE.encode(Flags.TYPE.decode(tlv.reader(octets, path)), out);
                                PayloadWriter patched = tlv.writer(path);
                                Flags.TYPE.encodePatch(Flags.TYPE.decodePatch(tlv.reader(octets, path)), patched);
                                if (Arrays.equals(octets, out.done()) && Arrays.equals(octets, patched.done())) {
                                    values.add(Flags.TYPE.decode(tlv.reader(octets, path)));
                                }
                            }
                            return values.size();
                        }
                        """.formatted(resources))).isEqualTo(resources);
    }
}
