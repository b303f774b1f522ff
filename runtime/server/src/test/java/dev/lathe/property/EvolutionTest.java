package dev.lathe.property;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.client.registration.Enabler;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.emit.GeneratedFile;
import dev.lathe.generator.emit.JavaEmission;
import dev.lathe.generator.link.FrontEnd;
import dev.lathe.generator.link.LinkResult;
import dev.lathe.generator.naming.Naming;
import dev.lathe.generator.naming.PackageLayout;
import dev.lathe.generator.source.SourceFile;
import dev.lathe.stub.client.ObjectInstance;
import dev.lathe.stub.server.RegisteredDevice;
import dev.lathe.stub.server.RemoteType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/**
 * A descriptor that gets an optional Resource more breaks nobody: what was written against the code of the old one compiles against
 * that of the new one, and what was compiled against the old runs with the new.
 */
class EvolutionTest {

    private static final String RESOURCES = """
            {"id": 0, "name": "Measured Temperature", "operations": "R", "mandatory": true, "type": "Float", "range": "-40..125"},
            {"id": 1, "name": "Mode", "operations": "RW", "mandatory": true, "type": "Integer",
             "enum": [{"value": 0, "name": "OFF"}, {"value": 1, "name": "HEAT"}%s]},
            {"id": 2, "name": "Set Point", "operations": "RW", "type": "Float", "range": "5..35"},
            {"id": 3, "name": "Error Log", "operations": "R", "multiple": true, "type": "String"},
            {"id": 4, "name": "Labels", "operations": "RW", "multiple": true, "type": "String"},
            {"id": 5, "name": "Boost", "operations": "E", "arguments": [{"index": 0, "name": "minutes", "type": "Integer"}]},
            {"id": 6, "name": "Reset", "operations": "E"}""";

    /** As a device's maker and an operator write it. */
    private static final String USER = """
            package user;
            import dev.lathe.stub.Arguments;
            import dev.lathe.stub.server.*;
            import dev.lathe.value.Multiple;
            import java.util.concurrent.CompletableFuture;
            import java.util.*;
            import java.util.function.*;
            import thermostat.*;

            public final class User {
                private User() {}

                public static final class Hall extends RoomThermostatInstance {
                    private RoomThermostat.Mode mode = RoomThermostat.Mode.HEAT;
                    private double setPoint = 21;
                    private Multiple<String> labels = Multiple.of("hall");
                    public final List<String> heard = new ArrayList<>();
                    public Hall() {}
                    @Override public double measuredTemperature() { return 19.5; }
                    @Override public RoomThermostat.Mode mode() { return mode; }
                    @Override public void mode(RoomThermostat.Mode value) { mode = value; changed(MODE, SET_POINT); }
                    @Override public double setPoint() { return setPoint; }
                    @Override public void setPoint(double value) { setPoint = value; }
                    @Override public Multiple<String> labels() { return labels; }
                    @Override public void labels(Multiple<String> value) { labels = value; }
                    @Override public void boost(long minutes) { heard.add("boost " + minutes); }
                    @Override public void reset(Arguments arguments) { heard.add("reset " + arguments); }
                    @Override protected void validate(RoomThermostat.Patch patch) { heard.add("validate " + patch.mode()); }
                    @Override protected void apply(RoomThermostat.Patch patch) { super.apply(patch); }
                }

                /** Only stores. */
                public static final class Attic extends RoomThermostatInstance.Stored {
                    public final List<String> heard = new ArrayList<>();
                    public Attic() { super(cold().toBuilder().labels(Multiple.of("attic")).build()); }
                    static RoomThermostat cold() {
                        return RoomThermostat.builder().measuredTemperature(8).mode(RoomThermostat.Mode.OFF).setPoint(12).build()
                                .withSetPoint(13);
                    }
                    @Override protected void written(RoomThermostat before, RoomThermostat after) {
                        heard.add("written " + after.equals(before.with(RoomThermostat.patch().setPoint(15).build()))
                                + " " + after.withoutSetPoint());
                    }
                }

                /** With a default, since constants may come to be. */
                static String season(RoomThermostat.Mode mode) {
                    return switch (mode) {
                        case OFF -> "summer";
                        case HEAT -> "winter";
                        default -> "unknown " + mode;
                    };
                }

                static String statement(RoomThermostat.Mode mode) {
                    switch (mode) {
                        case OFF:
                            return "off";
                        case HEAT:
                            return "heat";
                        default:
                            return "other";
                    }
                }

                public static List<CompletableFuture<?>> operate(RegisteredDevice device) {
                    RemoteRoomThermostat hall = device.at(RemoteRoomThermostat.TYPE, 0);
                    Function<RemoteRoomThermostat, ReadWriteDouble> handle = RemoteRoomThermostat::setPoint;
                    Function<RoomThermostat, OptionalDouble> accessor = RoomThermostat::setPoint;
                    RoomThermostat.Patch.Builder patch = RoomThermostat.patch();
                    DoubleFunction<RoomThermostat.Patch.Builder> setter = patch::setPoint;
                    setter.apply(23).mode(RoomThermostat.Mode.OFF).labels(Multiple.of("a", "b"));
                    return List.of(
                            hall.write(patch.build()),
                            handle.apply(hall).write(24),
                            hall.labels().merge(Multiple.ofMap(Map.of(7, "c"))),
                            hall.labels().at(0).write("z"),
                            hall.boost(5),
                            hall.reset(),
                            hall.mode().read().thenApply(mode -> season(mode) + " " + statement(mode)),
                            hall.read().thenApply(all -> all.measuredTemperature() + " " + accessor.apply(all) + " "
                                    + all.labels() + " " + all.errorLog() + " " + all.modeCode()));
                }

                public static List<CompletableFuture<?>> store(RegisteredDevice device) {
                    RemoteRoomThermostat attic = device.at(RemoteRoomThermostat.TYPE, 0);
                    return List.of(
                            device.write(attic.setPoint().to(15.0)),
                            device.read(attic, attic.mode(), attic.labels().at(0), attic.errorLog()).thenApply(result ->
                                    result.get(attic).withMode(RoomThermostat.Mode.HEAT).withoutLabels()
                                            + " " + result.get(attic.mode()) + " " + result.get(attic.labels().at(0))
                                            + " " + result.find(attic.errorLog()).isPresent()));
                }

                public static String built() {
                    RoomThermostat value = RoomThermostat.builder()
                            .measuredTemperature(20)
                            .mode(RoomThermostat.Mode.of(1))
                            .errorLog(Multiple.of("x"))
                            .build();
                    return value + " " + value.equals(RoomThermostat.builder().build()) + " " + RoomThermostat.TYPE.spec().id();
                }
            }
            """;

    private static final String BUILT =
            "Room Thermostat{Measured Temperature=20.0, Mode=1, Error Log={0=x}} false 42770";

    private static final List<String> SEEN = List.of(
            "summer off",
            "19.5 OptionalDouble[24.0] Optional[{0=z, 1=b, 7=c}] Optional.empty 0",
            "validate Optional[OFF]",
            "validate Optional.empty",
            "boost 5",
            "reset ",
            "Room Thermostat{Measured Temperature=8.0, Mode=1, Set Point=15.0} OFF attic false",
            "written true Room Thermostat{Measured Temperature=8.0, Mode=0, Labels={0=attic}}",
            BUILT);

    /** Every type and operation that a Resource can have, before, between and behind the old ones. */
    private static String grown() {
        List<String> more = new ArrayList<>();
        int id = 100;
        for (String type : List.of(
                "String", "Integer", "Unsigned Integer", "Float", "Boolean", "Opaque", "Time", "Objlnk", "Corelnk")) {
            for (String operations : List.of("R", "W", "RW", "")) {
                for (boolean multiple : new boolean[] {false, true}) {
                    more.add(
                            "{\"id\": %d, \"name\": \"New %s %s %s\", \"operations\": \"%s\", \"multiple\": %s, \"type\": \"%s\"}"
                                    .formatted(id, type, operations, multiple, operations, multiple, type));
                    id++;
                }
            }
        }
        more.add("{\"id\": 7, \"name\": \"Calibrate\", \"operations\": \"E\", \"arguments\": []}");
        more.add("{\"id\": 8, \"name\": \"Anything\", \"operations\": \"E\"}");
        more.add(
                "{\"id\": 9, \"name\": \"Season\", \"operations\": \"RW\", \"type\": \"Integer\", \"enum\": [{\"value\": 0, \"name\": \"SUMMER\"}]}");
        String old = RESOURCES.formatted(", {\"value\": 2, \"name\": \"COOL\"}");
        return String.join(",", more.subList(0, 30)) + "," + old + ","
                + String.join(",", more.subList(30, more.size()));
    }

    @Test
    void old_user_code_compiles_against_the_new_stubs() throws Exception {
        Map<String, byte[]> stubs = stubs("1.1", grown());

        Compilation user = Compilation.of(List.of(user()), stubs);

        assertThat(user.messages()).isEmpty();
        assertThat(seen(stubs, user.classes())).isEqualTo(SEEN);
    }

    @Test
    void old_user_classes_run_with_the_new_stubs() throws Exception {
        Map<String, byte[]> old = stubs("1.0", RESOURCES.formatted(""));
        Compilation user = Compilation.of(List.of(user()), old);
        assertThat(user.messages()).isEmpty();
        assertThat(seen(old, user.classes())).isEqualTo(SEEN);

        assertThat(seen(stubs("1.1", grown()), user.classes())).isEqualTo(SEEN);
    }

    /** The one way in which an addition can take a name away: two Resources that Java calls the same both get their ids. */
    @Test
    void a_new_resource_that_meets_an_old_one_in_java_renames_it_and_comparing_says_so() {
        String young = RESOURCES.formatted("")
                + ", {\"id\": 9, \"name\": \"set-point\", \"operations\": \"R\", \"type\": \"Float\"}";

        Compilation user = Compilation.of(List.of(user()), stubs("1.1", young));

        assertThat(user.messages()).isNotEmpty();
        assertThat(compared("1.0", RESOURCES.formatted(""), "1.1", young))
                .anySatisfy(message -> assertThat(message).contains("setPoint"));
    }

    /** A switch that lists all constants and has no default is the other: comparing tells of each new constant. */
    @Test
    void a_new_constant_is_told() {
        assertThat(compared(
                        "1.0",
                        RESOURCES.formatted(""),
                        "1.1",
                        RESOURCES.formatted(", {\"value\": 2, \"name\": \"COOL\"}")))
                .anySatisfy(message -> assertThat(message).contains("COOL"));
    }

    /** A subclass that has a method of the new Resource's name already, which is something else. */
    @Test
    void a_method_of_the_new_name_that_is_no_getter_is_found_by_javac() {
        String young = RESOURCES.formatted("")
                + ", {\"id\": 9, \"name\": \"Heard\", \"operations\": \"R\", \"type\": \"Float\"}";
        GeneratedFile talkative = new GeneratedFile(
                "user/User.java",
                USER.replace("public Hall() {}", "public Hall() {} public List<String> heard() { return heard; }"));
        assertThat(Compilation.of(List.of(talkative), stubs("1.0", RESOURCES.formatted("")))
                        .messages())
                .isEmpty();

        assertThat(Compilation.of(List.of(talkative), stubs("1.1", young)).messages())
                .anySatisfy(
                        message -> assertThat(message.text())
                                .contains(
                                        "heard() in user.User.Hall cannot override heard() in thermostat.RoomThermostatInstance"));
        assertThat(compared("1.0", RESOURCES.formatted(""), "1.1", young))
                .anySatisfy(message -> assertThat(message).contains("Heard"));
    }

    private static List<String> compared(String oldVersion, String old, String newVersion, String young) {
        return dev.lathe.generator.LatheCompiler.compare(
                        List.of(SourceFile.of("thermostat.json", descriptor(oldVersion, old))),
                        List.of(SourceFile.of("thermostat.json", descriptor(newVersion, young))),
                        java.util.Optional.empty(),
                        dev.lathe.generator.lint.LintSettings.standard())
                .report()
                .diagnostics()
                .asList()
                .stream()
                .map(each -> each.id() + " " + each.message())
                .toList();
    }

    private static GeneratedFile user() {
        return new GeneratedFile("user/User.java", USER);
    }

    private static String descriptor(String version, String resources) {
        return "{\"id\": 42770, \"name\": \"Room Thermostat\", \"version\": \"%s\", \"lwm2mVersion\": \"1.1\", \"resources\": [%s]}"
                .formatted(version, resources);
    }

    private static Map<String, byte[]> stubs(String version, String resources) {
        LinkResult linked = FrontEnd.read(List.of(SourceFile.of("thermostat.json", descriptor(version, resources))));
        assertThat(linked.objects()).hasSize(1);
        Compilation compiled = Compilation.of(JavaEmission.emit(
                linked.objects(),
                Naming.decide(
                        linked.objects(),
                        "thermostat",
                        PackageLayout.FLAT,
                        linked.places(),
                        DiagnosticCollector.startingAt(Place.ofFile("thermostat.json")))));
        assertThat(compiled.messages()).isEmpty();
        return compiled.classes();
    }

    /** What the user's device and operator have seen of one another. */
    private static List<String> seen(Map<String, byte[]> stubs, Map<String, byte[]> user) throws Exception {
        Map<String, byte[]> all = new HashMap<>(stubs);
        all.putAll(user);
        ClassLoader classes = Compilation.loader(all);
        List<String> seen = new ArrayList<>();
        seen.addAll(seen(classes, "Hall", "operate"));
        seen.addAll(seen(classes, "Attic", "store"));
        seen.add(
                String.valueOf(classes.loadClass("user.User").getMethod("built").invoke(null)));
        return seen;
    }

    /** What the operator gets from one of the user's instances, and then what that has heard, each once. */
    private static List<String> seen(ClassLoader classes, String instance, String operation) throws Exception {
        ObjectInstance held = (ObjectInstance)
                classes.loadClass("user.User$" + instance).getConstructor().newInstance();
        RemoteType<?> type = (RemoteType<?>) Members.type(classes.loadClass("thermostat.RemoteRoomThermostat"));
        Set<String> seen = new LinkedHashSet<>();
        try (Peers peers = Peers.lwm2m(Enabler.V1_1, 42770, 0, held, type)) {
            Object futures = classes.loadClass("user.User")
                    .getMethod(operation, RegisteredDevice.class)
                    .invoke(null, peers.device());
            for (Object future : (List<?>) futures) {
                if (peers.await((CompletableFuture<?>) future) instanceof String text) {
                    seen.add(text);
                }
            }
            List<?> heard = (List<?>) Objects.requireNonNull(Members.field(held, "heard"));
            heard.stream().map(String::valueOf).forEach(seen::add);
        }
        return List.copyOf(seen);
    }
}
