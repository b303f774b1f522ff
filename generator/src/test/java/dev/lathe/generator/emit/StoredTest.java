package dev.lathe.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The ready-made instance that only stores, called as the runtime and as a device calls it. */
class StoredTest {

    private static final String NOTES = """
            static final PayloadFormat TLV = new TlvFormat(ContentFormat.TLV);
            final List<Object> log = new ArrayList<>();

            /** The client that an instance is part of. */
            class Place implements Attachment {
                @Override public LwM2mPath path() { return LwM2mPath.of(1, 0); }
                @Override public void changed(List<ResourceSpec> resources) {
                    log.add(resources.stream().map(ResourceSpec::id).toList());
                }
            }

            void note(Callable<?> work) {
                try {
                    log.add(work.call());
                } catch (Exception e) {
                    log.add(e.getClass().getSimpleName() + ": " + e.getMessage());
                }
            }

            static <I extends ObjectInstance, P> List<Integer> resources(InstanceType<I, P> type, I instance) {
                return type.resources(instance).stream().map(ResourceSpec::id).toList();
            }

            static <V, P> P patch(ValueType<V, P> type, String payload, WritePolicy policy) {
                return type.decodePatch(TLV.reader(HexFormat.of().parseHex(payload), type.spec().path(0)).under(policy));
            }
            """;

    private static final String HALL = """
            static RoomThermostat hall() {
                return RoomThermostat.builder().measuredTemperature(19.5).mode(RoomThermostat.Mode.HEAT).setPoint(21).build();
            }
            """;

    private static List<?> run(String file, String body, String call) throws Exception {
        return (List<?>) Program.run(
                file, NOTES + body + "\npublic Object call() throws Exception {\n" + call + "\nreturn log;\n}");
    }

    @Test
    void it_has_the_optional_resources_of_its_value_and_the_executables_of_its_class() throws Exception {
        assertThat(run("room-thermostat.json", HALL, """
                        RoomThermostatInstance plain = new RoomThermostatInstance.Stored(hall());
                        RoomThermostatInstance boosted = new RoomThermostatInstance.Stored(hall().withoutSetPoint()) {
                            @Override public void boost(long minutes) {}
                        };
                        RoomThermostatInstance.TYPE.attach(plain, new Place());
                        RoomThermostatInstance.TYPE.attach(boosted, new Place());
                        log.add(resources(RoomThermostatInstance.TYPE, plain));
                        log.add(resources(RoomThermostatInstance.TYPE, boosted));
                        """)).hasToString("[[0, 1, 2], [0, 1, 4]]");
    }

    @Test
    void the_devices_own_change_tells_of_exactly_what_differs() throws Exception {
        assertThat(run("room-thermostat.json", HALL, """
                        RoomThermostatInstance.Stored stored = new RoomThermostatInstance.Stored(hall());
                        RoomThermostatInstance.TYPE.attach(stored, new Place());
                        stored.update(it -> it.withMeasuredTemperature(20).withMode(RoomThermostat.Mode.HEAT));
                        stored.set(stored.get());
                        stored.set(hall().withSetPoint(22));
                        stored.mode(RoomThermostat.Mode.OFF);
                        log.add(stored.get());
                        """))
                .hasToString(
                        "[[0], [0, 2], [1]," + " Room Thermostat{Measured Temperature=19.5, Mode=0, Set Point=22.0}]");
    }

    @Test
    void a_write_is_stored_as_a_whole_and_told_to_who_wants_to_keep_it() throws Exception {
        assertThat(run("room-thermostat.json", HALL, """
                        RoomThermostatInstance.Stored stored = new RoomThermostatInstance.Stored(hall()) {
                            @Override protected void written(RoomThermostat before, RoomThermostat after) {
                                log.add(before.mode() + " " + before.setPoint() + " to " + after.mode() + " " + after.setPoint());
                            }
                        };
                        RoomThermostatInstance.TYPE.attach(stored, new Place());
                        RoomThermostatInstance.TYPE.apply(stored, RoomThermostat.patch().mode(RoomThermostat.Mode.OFF).setPoint(5).build());
                        RoomThermostatInstance.TYPE.apply(stored, RoomThermostat.patch().mode(RoomThermostat.Mode.OFF).build());
                        RoomThermostatInstance.TYPE.apply(stored, patch(RoomThermostat.TYPE, "c10101", WritePolicy.REPLACE));
                        note(stored::setPoint);
                        log.add(resources(RoomThermostatInstance.TYPE, stored));
                        """))
                .hasToString("[HEAT OptionalDouble[21.0] to OFF OptionalDouble[5.0],"
                        + " OFF OptionalDouble[5.0] to HEAT OptionalDouble.empty,"
                        + " AbsentResourceException: 4.04 Not Found: Set Point (/42770/*/2) is absent, [0, 1, 2]]");
    }

    @Test
    void what_a_bootstrap_server_wrote_is_laid_over_the_value_with_what_no_server_can_write() throws Exception {
        assertThat(run("room-thermostat.json", HALL, """
                        RoomThermostatInstance.Stored stored = new RoomThermostatInstance.Stored(hall());
                        byte[] written = HexFormat.of().parseHex("c40041a00000" + "c10102");
                        RoomThermostatInstance.TYPE.provision(stored, TLV.reader(written, LwM2mPath.of(42770, 0)),
                                RoomThermostat.patch().mode(RoomThermostat.Mode.COOL).build());
                        log.add(stored.get());
                        """))
                .hasToString("[Room Thermostat{Measured Temperature=20.0, Mode=2, Set Point=21.0}]");
    }

    @Test
    void a_value_that_cannot_be_served_is_refused_where_it_is_given() throws Exception {
        assertThat(run("room-thermostat.json", HALL, """
                        note(() -> new RoomThermostatInstance.Stored(RoomThermostat.builder().setPoint(20).build()));
                        RoomThermostatInstance.Stored stored = new RoomThermostatInstance.Stored(hall());
                        note(() -> {
                            stored.set(RoomThermostat.builder().measuredTemperature(1).build());
                            return "taken";
                        });
                        note(() -> {
                            stored.set(RoomThermostat.TYPE.decode(TLV.reader(
                                    HexFormat.of().parseHex("c40041a00000" + "c10109"), LwM2mPath.of(42770, 0))));
                            return "taken";
                        });
                        log.add(stored.get().equals(hall()));
                        """))
                .hasToString(
                        "[IllegalArgumentException: Room Thermostat cannot be stored without its mandatory Resources"
                                + " Measured Temperature (/42770/*/0), Mode (/42770/*/1): give the value all of them,"
                                + " IllegalArgumentException: Room Thermostat cannot be stored without its mandatory Resources"
                                + " Mode (/42770/*/1): give the value all of them,"
                                + " InvalidValueException: Mode (/42770/*/1): 9 is not one of its enumerated values, true]");
    }

    @Test
    void no_change_is_lost_when_threads_meet() throws Exception {
        assertThat(run("limits.json", "", """
                        LimitsInstance.Stored stored = new LimitsInstance.Stored(Limits.builder().fixed(0).anyInteger(0).build());
                        int threads = 4;
                        CyclicBarrier start = new CyclicBarrier(threads);
                        ExecutorService workers = Executors.newFixedThreadPool(threads);
                        List<Future<?>> all = new ArrayList<>();
                        for (int i = 0; i < threads; i++) {
                            boolean server = i % 2 == 0;
                            all.add(workers.submit(() -> {
                                start.await();
                                for (int j = 1; j <= 2_000; j++) {
                                    if (server) {
                                        LimitsInstance.TYPE.apply(stored, Limits.patch().anyInteger(j).build());
                                    } else {
                                        stored.update(it -> it.withFixed(it.fixed() + 1));
                                    }
                                }
                                return null;
                            }));
                        }
                        for (Future<?> each : all) {
                            each.get(30, TimeUnit.SECONDS);
                        }
                        workers.shutdown();
                        log.add(stored.get());
                        """)).hasToString("[Limits{Any Integer=2000, Fixed=4000}]");
    }

    @Test
    void what_no_value_can_hold_reaches_the_subclass() throws Exception {
        assertThat(run("limits.json", "", """
                        LimitsInstance.Stored stored = new LimitsInstance.Stored(
                                Limits.builder().fixed(1).labels(Multiple.of("a")).build()) {
                            @Override public void sink(Multiple<Long> value) { log.add("sink " + value); }
                            @Override public void stop() { log.add("stop"); }
                        };
                        LimitsInstance.TYPE.attach(stored, new Place());
                        log.add(resources(LimitsInstance.TYPE, stored));
                        Limits.Patch patch = Limits.patch().sink(Multiple.ofLongs(7))
                                .labels(Multiple.<String>empty().with(3, "d")).build();
                        LimitsInstance.TYPE.apply(stored, LimitsInstance.TYPE.merge(stored, patch));
                        log.add(stored.get());
                        """))
                .hasToString("[[13, 14, 16, 18], sink {0=7}, Limits{Labels={0=a, 3=d}, Fixed=1}]");
    }

    @Test
    void a_mandatory_executable_is_left_to_the_subclass() throws Exception {
        assertThat(Program.messages("every-type.json", """
                        public Object call() { return new EveryTypeInstance.Stored(EveryType.builder().build()); }
                        """))
                .singleElement()
                .asString()
                .contains("Stored is abstract");
    }

    @Test
    void objects_of_the_early_draft_are_stored_too() throws Exception {
        assertThat(run("draft-firmware.json", "", """
                        Firmware firmware = Firmware.builder().version("1").size(5).image(Opaque.ofHex("01")).build();
                        FirmwareObject.Stored plain = new FirmwareObject.Stored(firmware);
                        FirmwareObject.Stored complete = new FirmwareObject.Stored(firmware) {
                            @Override public Opaque image() { return get().image().orElseThrow(); }
                            @Override public void image(Opaque value) { update(it -> it.withImage(value)); }
                            @Override public void executeImage() { log.add("execute image"); }
                        };
                        FirmwareObject.TYPE.attach(plain, new Place());
                        FirmwareObject.TYPE.attach(complete, new Place());
                        log.add(resources(FirmwareObject.TYPE, plain));
                        log.add(resources(FirmwareObject.TYPE, complete));
                        plain.size(6);
                        FirmwareObject.TYPE.apply(plain, Firmware.patch().size(7).build());
                        log.add(plain.get());
                        """))
                .hasToString("[[1, 2], [0, 1, 2], [2], Firmware{Image=1 octets, Version=1, Size=7}]");
    }
}
