package dev.lathe.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Values that are built, looked at, and handed to a device by a Bootstrap-Server. */
class BuilderTest {

    private static final String NOTES = """
            static final PayloadFormat TLV = new TlvFormat(ContentFormat.TLV);
            final List<Object> log = new ArrayList<>();

            interface Work { Object call() throws Exception; }

            void note(Work work) {
                try {
                    log.add(work.call());
                } catch (Exception e) {
                    log.add(e.getClass().getSimpleName());
                }
            }

            static <V, P> V decode(ValueType<V, P> type, String payload) {
                return type.decode(TLV.reader(HexFormat.of().parseHex(payload), type.spec().path(0)));
            }

            static <V, P> V copy(ValueType<V, P> type, V value) {
                PayloadWriter out = TLV.writer(type.spec().path(0));
                type.encode(value, out);
                return type.decode(TLV.reader(out.done(), type.spec().path(0)));
            }

            <V, P> void check(ValueType<V, P> type, V value) {
                note(() -> {
                    type.check(value);
                    return "allowed";
                });
            }
            """;

    private static List<?> run(String file, String call) throws Exception {
        return (List<?>) Program.run(file, NOTES + "\npublic Object call() {\n" + call + "\nreturn log;\n}");
    }

    @Test
    void a_value_is_built_of_what_can_be_read_and_nothing_else_is_there() throws Exception {
        assertThat(run("room-thermostat.json", """
                        RoomThermostat hall = RoomThermostat.builder().measuredTemperature(19.5)
                                .errorLog(Multiple.of("dry")).build();
                        log.add(hall.measuredTemperature());
                        log.add(hall.errorLog());
                        log.add(hall.setPoint());
                        log.add(hall.unknownResources().isEmpty());
                        note(hall::mode);
                        """))
                .hasToString("[19.5, Optional[{0=dry}], OptionalDouble.empty, true, AbsentResourceException]");
    }

    @Test
    void a_value_with_every_type_is_read_as_it_was_built() throws Exception {
        assertThat(run("every-type.json", """
                        EveryType value = EveryType.builder().stringValue("é").integerValue(-5).unsignedIntegerValue(UnsignedInteger.MAX)
                                .unsignedIntegerList(Multiple.ofUnsigned(0, 7)).fixedUnsignedInteger(7)
                                .floatValue(0.1).booleanValue(false).opaqueValue(Opaque.ofHex("00ff"))
                                .timeValue(Instant.ofEpochSecond(99)).objlnkValue(new ObjectLink(3, 0)).corelnkValue("</3/0>")
                                .stringList(Multiple.of("a", "")).integerList(Multiple.ofLongs(1, -1))
                                .floatList(Multiple.ofDoubles(0.5, 2)).booleanList(Multiple.of(true, false))
                                .fixedInteger(Long.MIN_VALUE).fixedFloat(-0.0).hidden("only bootstrapping reaches it")
                                .level(EveryType.Level.HIGH).levels(Multiple.of(EveryType.Levels.ON)).build();
                        log.add(copy(EveryType.TYPE, value).equals(value));
                        log.add(copy(EveryType.TYPE, EveryType.builder().build()).equals(EveryType.builder().build()));
                        log.add(value.equals(EveryType.builder().build()));
                        """)).hasToString("[true, true, false]");
    }

    @Test
    void the_builder_of_a_value_refuses_what_the_descriptor_does_not_allow() throws Exception {
        assertThat(run("room-thermostat.json", """
                        note(() -> RoomThermostat.builder().measuredTemperature(125.5));
                        note(() -> RoomThermostat.builder().measuredTemperature(125).build().measuredTemperature());
                        note(() -> RoomThermostat.builder().mode(RoomThermostat.Mode.UNRECOGNIZED));
                        note(() -> RoomThermostat.builder().errorLog(Multiple.of("ok", "x".repeat(65))));
                        """))
                .hasToString("[InvalidValueException, 125.0, InvalidValueException, InvalidValueException]");
    }

    @Test
    void a_value_of_a_peer_may_have_more_than_the_descriptor_allows_and_a_check_finds_it() throws Exception {
        assertThat(run("room-thermostat.json", """
                        check(RoomThermostat.TYPE, decode(RoomThermostat.TYPE, ""));
                        check(RoomThermostat.TYPE, decode(RoomThermostat.TYPE, "c10102" + "c17901"));
                        check(RoomThermostat.TYPE, decode(RoomThermostat.TYPE, "c10103"));
                        check(RoomThermostat.TYPE, decode(RoomThermostat.TYPE, "e4" + "0000" + "447a0000"));
                        check(RoomThermostat.TYPE, decode(RoomThermostat.TYPE, "c400" + "447a0000"));
                        """))
                .hasToString("[allowed, allowed, InvalidValueException, InvalidValueException, InvalidValueException]");
    }

    @Test
    void a_check_says_which_value_is_not_allowed_be_it_one_of_many() throws Exception {
        assertThat(run("limits.json", """
                        for (String payload : List.of("830f410005", "830d410061", "880d09410061440161626364", "c10861")) {
                            try {
                                Limits.TYPE.check(decode(Limits.TYPE, payload));
                                log.add("allowed");
                            } catch (InvalidValueException e) {
                                log.add(e.getMessage());
                            }
                        }
                        """))
                .hasToString("[Modes (/42772/*/15): 5 is not one of its enumerated values, allowed,"
                        + " Labels (/42772/*/13): a text of 4 octets is out of range 0..3,"
                        + " Text (/42772/*/8): a text of 1 octets is out of range 2..4]");
    }

    @Test
    void what_only_bootstrapping_reaches_is_built_and_checked_too() throws Exception {
        assertThat(run("security.json", """
                        Security account = Security.builder().serverUri("coap://127.0.0.1").shortServerId(65534)
                                .securityMode(Security.SecurityMode.NO_SEC).build();
                        log.add(copy(Security.TYPE, account).shortServerId());
                        check(Security.TYPE, account);
                        note(() -> Security.builder().shortServerId(65535));
                        check(Security.TYPE, decode(Security.TYPE, "c10a00"));
                        """))
                .hasToString("[OptionalLong[65534], allowed, InvalidValueException, InvalidValueException]");
    }

    /** {@code c400…} is its URI, which no server can write. */
    @Test
    void a_device_is_handed_all_that_a_bootstrap_server_wrote() throws Exception {
        assertThat(run("security.json", """
                        class Account extends SecurityInstance {
                            Security kept = Security.builder().build();
                            @Override public String serverUri() { return kept.serverUri(); }
                            @Override public boolean bootstrapServer() { return kept.bootstrapServer(); }
                            @Override public Security.SecurityMode securityMode() { return kept.securityMode(); }
                            @Override public Opaque publicKeyOrIdentity() { return Opaque.EMPTY; }
                            @Override public Opaque serverPublicKey() { return Opaque.EMPTY; }
                            @Override public Opaque secretKey() { return Opaque.EMPTY; }
                            @Override protected void provision(Security value, Security.Patch patch) { kept = value; }
                        }
                        Account account = new Account();
                        SecurityInstance.TYPE.provision(account,
                                TLV.reader(HexFormat.of().parseHex("c400636f6170c10203"), LwM2mPath.of(0, 3)),
                                Security.patch().build());
                        log.add(account.serverUri());
                        """)).hasToString("[coap]");
    }

    @Test
    void a_device_that_keeps_nothing_else_applies_what_a_server_could_have_written() throws Exception {
        assertThat(run("limits.json", """
                        class Device extends LimitsInstance {
                            @Override public long fixed() { return 1; }
                            @Override public void fixed(long value) { log.add("fixed " + value); }
                        }
                        byte[] written = HexFormat.of().parseHex("c10e07");
                        LimitsInstance.TYPE.provision(new Device(), TLV.reader(written, LwM2mPath.of(42772, 0)),
                                Limits.TYPE.decodePatch(TLV.reader(written, LwM2mPath.of(42772, 0)).under(WritePolicy.PARTIAL)));
                        """)).hasToString("[fixed 7]");
    }
}
