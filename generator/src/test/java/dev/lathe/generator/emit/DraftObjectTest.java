package dev.lathe.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Generated code of the early draft at work, without a network. */
class DraftObjectTest {

    private static final String VALVES = """
            final List<Object> log = new ArrayList<>();

            class Valves extends DraftLimitsObject {
                @Override public double gauge() { return 0.5; }
                @Override public double ratio() { return 1; }
                @Override public void ratio(double value) { log.add("ratio " + value); }
                @Override public UnsignedInteger last() { return UnsignedInteger.of(9); }
                @Override public void last(UnsignedInteger value) { log.add("last " + value); }
                @Override public void executeLast() { log.add("execute last"); }
                @Override public void executeGauge(Arguments arguments) { log.add("execute gauge " + arguments); }
            }

            RemoteContext context(LwM2mPath path) {
                return (RemoteContext) java.lang.reflect.Proxy.newProxyInstance(
                        getClass().getClassLoader(), new Class<?>[] {RemoteContext.class}, (proxy, method, args) -> {
                            if (method.getName().equals("instance")) {
                                return path;
                            }
                            log.add(method.getName() + " "
                                    + (args[0] instanceof RemoteAddress address
                                            ? address.path() + (address.multiple() ? " multiple" : "") : args[0])
                                    + (args[1] instanceof Arguments ? " " + args[1] : ""));
                            return CompletableFuture.completedFuture(null);
                        });
            }

            String refused(Callable<?> work) {
                try {
                    work.call();
                    return "no refusal";
                } catch (Exception e) {
                    return e.getClass().getSimpleName() + ": " + e.getMessage();
                }
            }
            """;

    private static List<?> run(String file, String call) throws Exception {
        return (List<?>)
                Program.run(file, VALVES + "\npublic Object call() throws Exception {\n" + call + "\nreturn log;\n}");
    }

    @Test
    void specs_are_of_the_family_and_keep_the_urn_to_the_letter() throws Exception {
        assertThat(run("draft-limits.json", """
                        ObjectSpec spec = DraftLimits.TYPE.spec();
                        log.add(spec.family());
                        log.add(spec);
                        log.add(spec.urn());
                        log.add(spec.path(0));
                        log.add(spec.resource(65535).orElseThrow() + " " + spec.resource(65535).orElseThrow().operations());
                        log.add(spec.resource(0).orElseThrow().type());
                        """))
                .hasToString("[the early draft, Draft Limits (/65534), URN:oma:mo:lwm2m2:a*/b@c, /65534,"
                        + " Last (/65534/65535) RWE, STRING]");
    }

    @Test
    void a_server_reaches_resources_below_the_object() throws Exception {
        assertThat(run("draft-limits.json", """
                        RemoteDraftLimits remote = RemoteDraftLimits.TYPE.at(context(DraftLimits.TYPE.spec().path(0)));
                        remote.read();
                        remote.xYLocation().read();
                        remote.labels().read();
                        ReadWriteResource<Multiple<String>> labels = remote.labels();
                        labels.write(Multiple.of("a"));
                        remote.last().write(9);
                        remote.executeLast();
                        remote.executeValve(60);
                        remote.executeProgram();
                        remote.executeValveNow();
                        remote.write(DraftLimits.patch().ratio(2).build());
                        """))
                .hasToString("[read /65534, read /65534/0, read /65534/6 multiple, write /65534/6 multiple,"
                        + " write /65534/65535, execute /65534/65535 , execute /65534/2 0='60', execute /65534/3 ,"
                        + " execute /65534/4 , write /65534]");
    }

    @Test
    void a_server_refuses_what_the_descriptor_does_not_allow_before_it_sends() throws Exception {
        assertThat(run("draft-limits.json", """
                        RemoteDraftLimits remote = RemoteDraftLimits.TYPE.at(context(DraftLimits.TYPE.spec().path(0)));
                        log.add(refused(() -> remote.labels().write(Multiple.of("abcd"))));
                        log.add(refused(() -> remote.last().write(10)));
                        log.add(refused(() -> remote.valve().write(DraftLimits.Valve.UNRECOGNIZED)));
                        log.add(refused(() -> remote.executeValve(61)));
                        """)).hasSize(4).allSatisfy(refusal -> assertThat((String) refusal)
                .startsWith("InvalidValueException"));
    }

    @Test
    void a_device_executes_what_it_reads_and_writes_too() throws Exception {
        assertThat(run("draft-limits.json", """
                        Valves valves = new Valves();
                        DraftLimitsObject.TYPE.execute(valves, 65535, Arguments.none());
                        DraftLimitsObject.TYPE.execute(valves, 1, Arguments.parse("5".getBytes()));
                        DraftLimitsObject.TYPE.apply(valves, DraftLimits.patch().last(3).build());
                        DraftLimitsObject.TYPE.resources(valves).forEach(resource -> log.add(resource.id()));
                        log.add(refused(() -> {
                            DraftLimitsObject.TYPE.execute(valves, 7, Arguments.none());
                            return null;
                        }));
                        """))
                .hasToString("[execute last, execute gauge 5, last 3, 1, 5, 65535,"
                        + " AbsentResourceException: 4.04 Not Found: Old (/65534/7) is absent]");
    }

    @Test
    void all_methods_of_a_mixed_resource_are_overridden_together() throws Exception {
        assertThat(run("draft-limits.json", """
                        class Half extends Valves {
                            @Override public DraftLimits.Valve valve() { return DraftLimits.Valve.OPEN; }
                            @Override public void valve(DraftLimits.Valve value) {}
                        }
                        class Whole extends Half {
                            @Override public void executeValve(long seconds) {}
                        }
                        log.add(refused(Half::new));
                        log.add(DraftLimitsObject.TYPE.resources(new Whole()).get(1));
                        """)).satisfies(log -> {
            assertThat((String) log.get(0))
                    .contains(
                            "overrides valve(Valve) but not executeValve(long): Valve (/65534/2) can be read, written and"
                                    + " executed, so override all of its methods, or none");
            assertThat(log.get(1)).hasToString("Valve (/65534/2)");
        });
    }

    @Test
    void an_object_without_index_has_values_and_no_address() throws Exception {
        assertThat((List<?>) Program.run("draft-without-index.json", """
                        public Object call() {
                            List<Object> log = new ArrayList<>();
                            Bearer bearer = Bearer.builder().kind(Bearer.Kind.LTE).strengths(Multiple.ofLongs(-80)).build();
                            log.add(bearer);
                            log.add(bearer.equals(Bearer.builder().build()));
                            log.add(BearerInfo.builder().build());
                            log.add(Bearer.TYPE.spec());
                            log.add(Bearer.TYPE.spec().hasId());
                            try {
                                Bearer.builder().strengths(Multiple.ofLongs(1));
                            } catch (InvalidValueException e) {
                                log.add(e.getMessage());
                            }
                            return log;
                        }
                        """))
                .hasToString(
                        "[Bearer{Kind=1, Strengths={0=-80}}, false, Bearer Info{}, Bearer (no Object ID Index), false,"
                                + " Strengths (Resource 1 of an Object without Object ID Index): 1 is out of range -120..0]");
    }
}
