package dev.lathe.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Generated code at work on payloads, without a network. */
class BehaviourTest {

    /** Writing, reading and the device's own class, which each test completes with a {@code call}. */
    private static final String LIMITS = """
            static final LwM2mPath PATH = LwM2mPath.of(42772, 0);
            static final PayloadFormat TLV = new TlvFormat(ContentFormat.TLV);
            final List<Object> log = new ArrayList<>();

            static byte[] octets(Limits.Patch patch) {
                PayloadWriter out = TLV.writer(PATH);
                Limits.TYPE.encodePatch(patch, out);
                return out.done();
            }

            static Limits.Patch read(byte[] octets, WritePolicy policy) {
                return Limits.TYPE.decodePatch(TLV.reader(octets, PATH).under(policy));
            }

            static Limits.Patch copy(Limits.Patch patch) {
                return read(octets(patch), WritePolicy.PARTIAL);
            }

            void note(Callable<?> work) {
                try {
                    log.add(work.call());
                } catch (Exception e) {
                    log.add(e.getClass().getSimpleName() + (e instanceof ResponseException r ? " " + r.code().toString().substring(0, 4) : ""));
                }
            }

            class Device extends LimitsInstance {
                Multiple<String> labels = Multiple.of("a", "b");
                @Override public long fixed() { return 1; }
                @Override public void fixed(long value) { log.add("fixed " + value); }
                @Override public Multiple<String> labels() { return labels; }
                @Override public void labels(Multiple<String> value) { log.add("labels " + value); }
                @Override public Multiple<Limits.Modes> modes() { throw new AbsentResourceException(MODES); }
                @Override public void modes(Multiple<Limits.Modes> value) { log.add("modes " + value); }
                @Override public void run(UnsignedInteger count, Optional<String> label, Optional<Instant> at) {
                    log.add(count + " " + label + " " + at);
                }
                @Override public void stop() { log.add("stop"); }
            }
            """;

    private static List<?> run(String call) throws Exception {
        return (List<?>) Program.run("limits.json", LIMITS + "\npublic Object call() {\n" + call + "\nreturn log;\n}");
    }

    @Test
    void bounds_are_exact_at_the_ends_of_every_type() throws Exception {
        assertThat(run("""
                        log.add(Limits.allowsBelowMax(Long.MAX_VALUE - 1) && !Limits.allowsBelowMax(Long.MAX_VALUE));
                        log.add(Limits.allowsAboveMin(Long.MIN_VALUE + 1) && !Limits.allowsAboveMin(Long.MIN_VALUE));
                        log.add(Limits.allowsUpperHalf(Long.MAX_VALUE) && Limits.allowsUpperHalf(Long.MIN_VALUE));
                        log.add(Limits.allowsUpperHalf(-2) && !Limits.allowsUpperHalf(-1));
                        log.add(!Limits.allowsUpperHalf(0) && !Limits.allowsUpperHalf(Long.MAX_VALUE - 1));
                        log.add(Limits.allowsByte(0) && Limits.allowsByte(255));
                        log.add(!Limits.allowsByte(256) && !Limits.allowsByte(-1));
                        log.add(Limits.allowsEnds(0) && Limits.allowsEnds(-1) && !Limits.allowsEnds(1));
                        log.add(Limits.allowsTenths(0.1) && Limits.allowsTenths(0.3));
                        log.add(!Limits.allowsTenths(Math.nextDown(0.1)) && !Limits.allowsTenths(Math.nextUp(0.3)));
                        log.add(!Limits.allowsTenths(Double.NaN));
                        log.add(Limits.allowsSteps(1.5) && !Limits.allowsSteps(1.25));
                        """)).hasSize(12).allMatch(Boolean.TRUE::equals);
    }

    @Test
    void lengths_count_octets_of_utf_8() throws Exception {
        assertThat(run("""
                        log.add(Limits.allowsText("ab") && Limits.allowsText("éé") && Limits.allowsText("\\ud83d\\ude00"));
                        log.add(!Limits.allowsText("a") && !Limits.allowsText("ééé") && !Limits.allowsText(""));
                        log.add(Limits.allowsText("é"));
                        log.add(Limits.allowsCode("é") && Limits.allowsCode("abcd") && !Limits.allowsCode("abc"));
                        log.add(Limits.allowsWord("on") && Limits.allowsWord("off") && !Limits.allowsWord("ON"));
                        log.add(Limits.allowsKey(Opaque.ofHex("0102")) && !Limits.allowsKey(Opaque.ofHex("010203")));
                        log.add(Limits.allowsBlob(Opaque.EMPTY) && !Limits.allowsBlob(Opaque.ofHex("010203")));
                        """)).hasSize(7).allMatch(Boolean.TRUE::equals);
    }

    @Test
    void a_builder_refuses_what_the_descriptor_does_not_allow_and_keeps_what_it_does() throws Exception {
        assertThat(run("""
                        note(() -> Limits.patch().belowMax(Long.MAX_VALUE));
                        note(() -> Limits.patch().labels(Multiple.of("abc", "abcd")));
                        note(() -> Limits.patch().modes(Multiple.of(Limits.Modes.UNRECOGNIZED)));
                        Limits.Patch patch = Limits.patch().upperHalf(UnsignedInteger.ofBits(-2)).labels(Multiple.of("abc"))
                                .modes(Multiple.of(Limits.Modes.NONE)).sink(Multiple.ofLongs(7)).build();
                        Limits.Patch copy = copy(patch);
                        log.add(copy.upperHalf());
                        log.add(copy.labels());
                        log.add(copy.modes());
                        log.add(copy.sink());
                        log.add(copy.belowMax());
                        log.add(copy.replaces());
                        """))
                .hasToString(
                        "[InvalidValueException, InvalidValueException, InvalidValueException,"
                                + " Optional[18446744073709551614], Optional[{0=abc}], Optional[{0=NONE}], Optional[{0=7}], OptionalLong.empty, false]");
    }

    @Test
    void a_device_refuses_the_same_values_whoever_sends_them() throws Exception {
        assertThat(run("""
                        for (String payload : List.of("830f410005", "860d440061626364", "c10861", "c2040100", "c808087fffffffffffffff")) {
                            note(() -> read(HexFormat.of().parseHex(payload), WritePolicy.PARTIAL));
                        }
                        note(() -> read(HexFormat.of().parseHex("830f4100ff850d4300616263c20861" + "62"), WritePolicy.PARTIAL).modes());
                        """))
                .hasToString(
                        "[PayloadException, PayloadException, PayloadException, PayloadException, PayloadException,"
                                + " Optional[{0=NONE}]]");
    }

    @Test
    void a_write_that_replaces_needs_the_mandatory_resources_and_says_that_it_replaces() throws Exception {
        assertThat(run("""
                        byte[] without = octets(Limits.patch().byte_(1).build());
                        byte[] with = octets(Limits.patch().byte_(1).fixed(2).build());
                        note(() -> read(without, WritePolicy.REPLACE));
                        note(() -> read(with, WritePolicy.REPLACE).replaces());
                        note(() -> read(without, WritePolicy.PARTIAL).replaces());
                        """.replace("byte_", "byteValue"))).hasToString("[ResponseException 4.00, true, false]");
    }

    @Test
    void what_cannot_be_written_is_refused_and_what_is_unknown_passed_over() throws Exception {
        assertThat(run("""
                        note(() -> read(HexFormat.of().parseHex("c11101"), WritePolicy.PARTIAL));
                        note(() -> read(HexFormat.of().parseHex("c16301"), WritePolicy.PARTIAL).fixed());
                        """)).hasToString("[ResponseException 4.05, OptionalLong.empty]");
    }

    @Test
    void a_partial_write_lays_instances_over_those_of_the_getter() throws Exception {
        assertThat(run("""
                        Device device = new Device();
                        Limits.Patch patch = Limits.patch().labels(Multiple.<String>empty().with(1, "x").with(4, "y"))
                                .modes(Multiple.of(Limits.Modes.ONE)).build();
                        LimitsInstance.TYPE.apply(device, LimitsInstance.TYPE.merge(device, patch));
                        LimitsInstance.TYPE.apply(device, patch);
                        """)).hasToString("[labels {0=a, 1=x, 4=y}, modes {0=ONE}, labels {1=x, 4=y}, modes {0=ONE}]");
    }

    @Test
    void arguments_reach_the_device_typed_and_checked() throws Exception {
        assertThat(run("""
                        Device device = new Device();
                        for (String text : List.of("0='3'", "0='10',3='ab',4='60'", "0='11'", "3='ab'", "0='1',3='abc'", "0='x'")) {
                            note(() -> {
                                LimitsInstance.TYPE.execute(device, 17, Arguments.parse(text.getBytes()));
                                return "done";
                            });
                        }
                        note(() -> {
                            LimitsInstance.TYPE.execute(device, 18, Arguments.parse("5".getBytes()));
                            return "done";
                        });
                        """))
                .hasToString("[3 Optional.empty Optional.empty, done,"
                        + " 10 Optional[ab] Optional[1970-01-01T00:01:00Z], done,"
                        + " ResponseException 4.00, ResponseException 4.00, ResponseException 4.00, ResponseException 4.00,"
                        + " stop, done]");
    }

    @Test
    void a_server_checks_arguments_before_it_sends_them() throws Exception {
        assertThat(run("""
                        RemoteContext context = (RemoteContext) java.lang.reflect.Proxy.newProxyInstance(
                                getClass().getClassLoader(), new Class<?>[] {RemoteContext.class}, (proxy, method, args) -> {
                                    if (method.getName().equals("instance")) {
                                        return PATH;
                                    }
                                    log.add(method.getName() + " " + args[0] + " " + args[1]);
                                    return CompletableFuture.completedFuture(null);
                                });
                        RemoteLimits remote = RemoteLimits.TYPE.at(context);
                        remote.run(10, Optional.empty(), Optional.empty());
                        remote.run(1, Optional.of("ab"), Optional.of(Instant.ofEpochSecond(60)));
                        note(() -> remote.run(11, Optional.empty(), Optional.empty()));
                        note(() -> remote.run(1, Optional.of("abc"), Optional.empty()));
                        remote.stop();
                        remote.stop(Arguments.none().with(7, ""));
                        """))
                .hasToString(
                        "[execute /42772/0/17 0='10', execute /42772/0/17 0='1',3='ab',4='60',"
                                + " InvalidValueException, InvalidValueException, execute /42772/0/18 , execute /42772/0/18 7]");
    }

    @Test
    void an_optional_resource_exists_when_it_is_overridden() throws Exception {
        assertThat(run("""
                        LimitsInstance.TYPE.resources(new Device()).forEach(resource -> log.add(resource.id()));
                        """)).hasToString("[13, 14, 15, 17, 18]");
    }
}
