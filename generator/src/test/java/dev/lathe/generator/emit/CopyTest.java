package dev.lathe.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Copies of generated values that differ in what was asked for and in nothing else; patches told apart. */
class CopyTest {

    private static final String NOTES = """
            static final PayloadFormat TLV = new TlvFormat(ContentFormat.TLV);
            final List<Object> log = new ArrayList<>();

            void note(Callable<?> work) {
                try {
                    log.add(work.call());
                } catch (Exception e) {
                    log.add(e.getClass().getSimpleName());
                }
            }

            static <V, P> V decode(ValueType<V, P> type, String payload) {
                return type.decode(TLV.reader(HexFormat.of().parseHex(payload), type.spec().path(0)));
            }

            static <V, P> P patch(ValueType<V, P> type, String payload, WritePolicy policy) {
                return type.decodePatch(TLV.reader(HexFormat.of().parseHex(payload), type.spec().path(0)).under(policy));
            }

            static <V, P> String octets(ValueType<V, P> type, V value) {
                PayloadWriter out = TLV.writer(type.spec().path(0));
                type.encode(value, out);
                return HexFormat.of().formatHex(out.done());
            }

            static RoomThermostat hall() {
                return RoomThermostat.builder().measuredTemperature(19.5).mode(RoomThermostat.Mode.HEAT).setPoint(21)
                        .errorLog(Multiple.of("dry")).build();
            }
            """;

    private static List<?> run(String file, String call) throws Exception {
        String notes = file.startsWith("room") ? NOTES : NOTES.substring(0, NOTES.indexOf("static RoomThermostat"));
        return (List<?>) Program.run(file, notes + "\npublic Object call() {\n" + call + "\nreturn log;\n}");
    }

    @Test
    void a_copy_differs_in_one_resource_and_the_original_stays() throws Exception {
        assertThat(run("room-thermostat.json", """
                        RoomThermostat hall = hall();
                        log.add(hall.withMode(RoomThermostat.Mode.OFF).withSetPoint(5));
                        log.add(hall.withSetPoint(22).withSetPoint(21).equals(hall));
                        log.add(hall.equals(hall()));
                        log.add(hall.toBuilder().build().equals(hall));
                        note(() -> hall.withSetPoint(35.5));
                        note(() -> hall.withMode(RoomThermostat.Mode.UNRECOGNIZED));
                        note(() -> hall.withErrorLog(Multiple.of("x".repeat(65))));
                        """))
                .hasToString("[Room Thermostat{Measured Temperature=19.5, Mode=0, Set Point=5.0, Error Log={0=dry}},"
                        + " true, true, true, InvalidValueException, InvalidValueException, InvalidValueException]");
    }

    @Test
    void what_is_taken_away_is_as_if_it_had_never_been_there() throws Exception {
        assertThat(run("room-thermostat.json", """
                        RoomThermostat bare = RoomThermostat.builder().measuredTemperature(19.5)
                                .mode(RoomThermostat.Mode.HEAT).build();
                        RoomThermostat copy = hall().withoutSetPoint().withoutErrorLog();
                        log.add(copy.equals(bare) && copy.hashCode() == bare.hashCode());
                        log.add(copy.setPoint());
                        """)).hasToString("[true, OptionalDouble.empty]");
    }

    /** Resource 20 and the instances of Resource 300 are of a later version. */
    @Test
    void copies_keep_what_this_version_does_not_know() throws Exception {
        assertThat(run("room-thermostat.json", """
                        RoomThermostat value = decode(RoomThermostat.TYPE, "c10101" + "c314010203" + "a6012c" + "4100aa" + "4107bb");
                        log.add(octets(RoomThermostat.TYPE, value.withMode(RoomThermostat.Mode.COOL)));
                        log.add(octets(RoomThermostat.TYPE, value.with(RoomThermostat.patch().mode(RoomThermostat.Mode.OFF).build())));
                        log.add(octets(RoomThermostat.TYPE, value.with(decode(RoomThermostat.TYPE, "c11405" + "c11506"))));
                        """))
                .hasToString("[c10102c314010203a6012c4100aa4107bb, c10100c314010203a6012c4100aa4107bb,"
                        + " c10101a6012c4100aa4107bbc11405c11506]");
    }

    @Test
    void a_patch_changes_what_it_has_and_one_that_replaces_takes_the_rest_away() throws Exception {
        assertThat(run("room-thermostat.json", """
                        log.add(hall().with(patch(RoomThermostat.TYPE, "c10100", WritePolicy.PARTIAL)));
                        log.add(hall().with(patch(RoomThermostat.TYPE, "c10100", WritePolicy.REPLACE)));
                        log.add(hall().with(patch(RoomThermostat.TYPE, "c10100", WritePolicy.REPLACE))
                                .equals(hall().withoutSetPoint().withMode(RoomThermostat.Mode.OFF)));
                        """))
                .hasToString("[Room Thermostat{Measured Temperature=19.5, Mode=0, Set Point=21.0, Error Log={0=dry}},"
                        + " Room Thermostat{Measured Temperature=19.5, Mode=0, Error Log={0=dry}}, true]");
    }

    @Test
    void a_patch_of_every_type_is_what_is_read_back() throws Exception {
        assertThat(run("every-type.json", """
                        EveryType.Patch patch = EveryType.patch().stringValue("é").integerValue(-5).floatValue(0.1)
                                .booleanValue(false).opaqueValue(Opaque.ofHex("00ff")).timeValue(Instant.ofEpochSecond(99))
                                .objlnkValue(new ObjectLink(3, 0)).corelnkValue("</3/0>").stringList(Multiple.of("a", ""))
                                .integerList(Multiple.ofLongs(1)).level(EveryType.Level.HIGH)
                                .levels(Multiple.of(EveryType.Levels.ON)).stringSink("in no value").build();
                        EveryType expected = EveryType.builder().stringValue("é").integerValue(-5).floatValue(0.1)
                                .booleanValue(false).opaqueValue(Opaque.ofHex("00ff")).timeValue(Instant.ofEpochSecond(99))
                                .objlnkValue(new ObjectLink(3, 0)).corelnkValue("</3/0>").stringList(Multiple.of("a", ""))
                                .integerList(Multiple.ofLongs(1)).level(EveryType.Level.HIGH)
                                .levels(Multiple.of(EveryType.Levels.ON)).build();
                        log.add(EveryType.builder().build().with(patch).equals(expected));
                        log.add(EveryType.builder().hidden("kept").build().with(expected).equals(
                                expected.toBuilder().hidden("kept").build()));
                        """)).hasToString("[true, true]");
    }

    @Test
    void part_of_an_instance_is_laid_over_the_value() throws Exception {
        assertThat(run("room-thermostat.json", """
                        log.add(hall().with(RoomThermostat.builder().setPoint(18).build()));
                        log.add(hall().with(RoomThermostat.builder().build()).equals(hall()));
                        """))
                .hasToString(
                        "[Room Thermostat{Measured Temperature=19.5, Mode=1, Set Point=18.0, Error Log={0=dry}}, true]");
    }

    @Test
    void patches_are_told_apart_by_what_they_write_and_whether_they_replace() throws Exception {
        assertThat(run("room-thermostat.json", """
                        RoomThermostat.Patch patch = RoomThermostat.patch().mode(RoomThermostat.Mode.OFF).build();
                        RoomThermostat.Patch same = patch(RoomThermostat.TYPE, "c10100", WritePolicy.PARTIAL);
                        RoomThermostat.Patch replacing = patch(RoomThermostat.TYPE, "c10100", WritePolicy.REPLACE);
                        log.add(patch.equals(same) && patch.hashCode() == same.hashCode());
                        log.add(patch.equals(replacing));
                        log.add(patch.equals(RoomThermostat.patch().mode(RoomThermostat.Mode.HEAT).build()));
                        log.add(patch.equals(RoomThermostat.patch().mode(RoomThermostat.Mode.OFF).setPoint(5).build()));
                        log.add(patch);
                        log.add(replacing);
                        log.add(RoomThermostat.patch().build());
                        """))
                .hasToString("[true, false, false, false, Patch of Room Thermostat{Mode=0},"
                        + " Replacement of Room Thermostat{Mode=0}, Patch of Room Thermostat{}]");
    }

    @Test
    void numbers_of_many_that_the_enumeration_does_not_have_are_seen() throws Exception {
        assertThat(run("every-type.json", """
                        EveryType value = decode(EveryType.TYPE, "862a" + "410001" + "410109");
                        log.add(value.levels() + " " + value.levelsCodes());
                        log.add(EveryType.builder().build().levelsCodes());
                        """))
                .hasToString("[Optional[{0=ON, 1=UNRECOGNIZED}] Optional[{0=1, 1=9}], Optional.empty]");
    }
}
