package dev.lathe.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a descriptor forbids does not compile. */
class MisuseTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "hall.measuredTemperature().write(20.0) | cannot find symbol",
                "RoomThermostat.patch().measuredTemperature(20.0) | cannot find symbol",
                "RoomThermostat.patch().errorLog(dev.lathe.value.Multiple.of(\"x\")) | cannot find symbol",
                "hall.mode().write(1) | incompatible types",
                "hall.mode().write(\"HEAT\") | incompatible types",
                "hall.setPoint().write(\"21\") | no suitable method",
                "RoomThermostat.patch().setPoint(true) | incompatible types",
                "hall.boost() | cannot be applied to given types",
                "hall.boost(1.5) | incompatible types",
                "hall.measuredTemperature().execute() | cannot find symbol",
                "hall.boost(1).thenRun(hall.measuredTemperature()) | incompatible types",
                "hall.measuredTemperature().to(20.0) | cannot find symbol",
                "hall.errorLog().at(1).delete() | cannot find symbol",
                "hall.errorLog().at(1).discover() | cannot find symbol",
                "hall.mode().delete() | cannot find symbol",
                "hall.mode().to(\"HEAT\") | incompatible types",
                "hall.setPoint().violation(\"21\") | incompatible types",
                "new RoomThermostat() | cannot be applied to given types",
            })
    void a_server_cannot_ask_for_what_the_descriptor_forbids(String expression, String error) throws IOException {
        assertThat(compiled("Operator", """
                package emitted;
                class Operator {
                    void operate(RemoteRoomThermostat hall) {
                        var unused = %s;
                    }
                }
                """.formatted(expression)))
                .singleElement()
                .asString()
                .startsWith("ERROR /emitted/Operator.java:4")
                .contains(error);
    }

    @Test
    void a_device_cannot_leave_a_mandatory_resource_out() throws IOException {
        assertThat(compiled("Forgetful", """
                package emitted;
                class Forgetful extends RoomThermostatInstance {
                    @Override public double measuredTemperature() { return 20; }
                    @Override public RoomThermostat.Mode mode() { return RoomThermostat.Mode.OFF; }
                }
                """))
                .singleElement()
                .asString()
                .contains("does not override abstract method mode(emitted.RoomThermostat.Mode)");
    }

    @Test
    void a_device_cannot_give_a_value_of_another_type() throws IOException {
        assertThat(compiled("Mistyped", """
                package emitted;
                abstract class Mistyped extends RoomThermostatInstance {
                    @Override public String measuredTemperature() { return "20"; }
                }
                """))
                .first()
                .asString()
                .contains("return type java.lang.String is not compatible with double");
    }

    @Test
    void what_the_descriptor_allows_compiles() throws IOException {
        assertThat(compiled("Fine", """
                package emitted;
                class Fine extends RoomThermostatInstance {
                    @Override public double measuredTemperature() { return 20; }
                    @Override public RoomThermostat.Mode mode() { return RoomThermostat.Mode.OFF; }
                    @Override public void mode(RoomThermostat.Mode value) {}
                    static void operate(RemoteRoomThermostat hall) {
                        hall.setPoint().write(21);
                        hall.setPoint().to(21);
                        hall.mode().write(RoomThermostat.Mode.COOL);
                        hall.boost(30);
                        hall.write(RoomThermostat.patch().setPoint(21).build());
                    }
                }
                """)).isEmpty();
    }

    @Test
    void what_the_descriptor_calls_deprecated_is_warned_of_where_it_is_used_and_nowhere_else() {
        List<GeneratedFile> files = new ArrayList<>(Emitted.of("""
                {"id": 42770, "name": "Lamp", "resources": [
                  {"id": 0, "name": "Colour", "operations": "RW", "type": "Integer", "deprecated": "use Hue */ instead"}]}
                """));
        assertThat(InMemoryCompiler.compile(files).messages()).isEmpty();

        files.add(new GeneratedFile(
                "emitted/Use.java",
                "package emitted; class Use { Object use(RemoteLamp lamp) { return lamp.colour(); } }"));
        assertThat(InMemoryCompiler.compile(files).messages()).anySatisfy(message -> assertThat(message)
                .contains("colour() in emitted.RemoteLamp has been deprecated"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "device.at(RemoteFirmware.TYPE, 0) | cannot be converted to",
                "device.find(RemoteFirmware.TYPE, 0) | cannot be converted to",
                "device.all(RemoteFirmware.TYPE) | cannot be converted to",
                "device.at(RemoteRoomThermostat.TYPE) | no suitable method found",
                "draft.at(RemoteRoomThermostat.TYPE) | cannot be converted to",
                "draft.at(RemoteRoomThermostat.TYPE, 0) | cannot be applied to given types",
                "draft.find(RemoteRoomThermostat.TYPE) | cannot be converted to",
                "draft.at(RemoteFirmware.TYPE).mirrors().at(0) | cannot find symbol",
                "draft.at(RemoteFirmware.TYPE).mirrors().merge(null) | cannot find symbol",
                "draft.at(RemoteFirmware.TYPE).replace(Firmware.patch().build()) | cannot find symbol",
            })
    void a_device_of_one_family_has_no_stubs_of_the_other(String expression, String error) throws IOException {
        assertThat(compiledBeside(List.of("room-thermostat", "draft-firmware"), "Mixer", """
                package emitted;
                class Mixer {
                    void mix(dev.lathe.stub.server.RegisteredDevice device, dev.lathe.stub.server.Draft0Device draft) {
                        var unused = %s;
                    }
                }
                """.formatted(expression)))
                .singleElement()
                .asString()
                .startsWith("ERROR /emitted/Mixer.java:4")
                .contains(error);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "device.create(RemoteRoomThermostat.TYPE) | no suitable method",
                "device.create(RemoteRoomThermostat.TYPE, RoomThermostat.builder().build()) | incompatible",
                "device.create(RemoteFirmware.TYPE, Firmware.patch().build()) | no suitable method",
                "device.write(hall.measuredTemperature()) | cannot be converted to",
                "device.read(\"/3/0/9\") | cannot be converted to",
                "device.read(draft.at(RemoteFirmware.TYPE)) | varargs mismatch",
                "device.at(List.of(RemoteFirmware.TYPE), 0) | no suitable method",
                "device.read(hall).join().get(hall).setPoint().intValue() | cannot find symbol",
            })
    void what_a_device_is_asked_for_has_a_type(String expression, String error) throws IOException {
        assertThat(compiledBeside(List.of("room-thermostat", "draft-firmware"), "Asker", """
                package emitted;
                import java.util.List;
                class Asker {
                    void ask(dev.lathe.stub.server.RegisteredDevice device, dev.lathe.stub.server.Draft0Device draft,
                            RemoteRoomThermostat hall) {
                        var unused = %s;
                    }
                }
                """.formatted(expression)))
                .first()
                .asString()
                .startsWith("ERROR /emitted/Asker.java:6")
                .contains(error);
    }

    private static final List<String> WRONG_STATEMENTS = List.of(
            // one request about several Objects
            "device.write(hall.setPoint().to(\"21\")) | String cannot be converted to double",
            "device.write(hall.mode().to(1)) | int cannot be converted to emitted.RoomThermostat.Mode",
            "device.write(hall) | RemoteRoomThermostat cannot be converted to dev.lathe.stub.server.Assignment",
            "device.write(patch) | RoomThermostat.Patch cannot be converted to dev.lathe.stub.server.Assignment",
            "device.read(every.stringSink()) | cannot be converted to dev.lathe.stub.server.ReadableTarget",
            "device.read(every.reset()) | cannot be converted to dev.lathe.stub.server.ReadableTarget",
            "device.observe(hall.mode(), now -> {}) | cannot be converted to java.util.List",
            "device.observe(List.of(every.stringSink()), now -> {}) | ReadableTarget",
            "String mode = all.get(hall.mode()) | equality constraints: emitted.RoomThermostat.Mode",
            "all.get(\"/42770/0/1\") | String cannot be converted to dev.lathe.stub.server.ReadableTarget",
            "all.mode() | location: variable all of type dev.lathe.stub.server.CompositeResult",
            // create, delete, replace
            "device.create(RemoteRoomThermostat.TYPE, RoomThermostat.patch()) | constraints: emitted.RoomThermostat.Patch",
            "device.create(RemoteRoomThermostat.TYPE, EveryType.patch().build()) | bounds: emitted.EveryType.Patch",
            "device.create(RoomThermostatInstance.TYPE, patch) | cannot be converted to dev.lathe.stub.server.RemoteType.Of",
            "device.create(RoomThermostat.TYPE, patch) | cannot be converted to dev.lathe.stub.server.RemoteType.Of",
            "RemoteEveryType it = device.create(RemoteRoomThermostat.TYPE, patch).join() | RemoteRoomThermostat cannot be converted to emitted.RemoteEveryType",
            "hall.delete(1) | required: no arguments",
            "hall.replace(room) | emitted.RoomThermostat cannot be converted to emitted.RoomThermostat.Patch",
            "hall.write(RoomThermostat.patch()) | Builder cannot be converted to emitted.RoomThermostat.Patch",
            "device.at(RoomThermostat.TYPE, 0) | cannot be converted to dev.lathe.stub.server.RemoteType",
            "device.at(RemoteRoomThermostat.class, 0) | cannot be converted to dev.lathe.stub.server.RemoteType",
            "draft.create(RemoteRoomThermostat.TYPE, patch) | location: variable draft of type dev.lathe.stub.server.Draft0Device",
            // multiple Resources, enumerations, unsigned numbers
            "every.stringList().at(\"1\") | String cannot be converted to int",
            "every.stringList().at(1).merge(\"x\") | location: interface dev.lathe.stub.server.ReadWriteResourceInstance",
            "every.stringList().write(\"x\") | String cannot be converted to dev.lathe.value.Multiple<java.lang.String>",
            "every.integerList().write(dev.lathe.value.Multiple.of(1, 2)) | equality constraints: java.lang.Long",
            "every.levels().write(EveryType.Levels.ON) | cannot be converted to dev.lathe.value.Multiple<emitted.EveryType.Levels>",
            "every.level().write(EveryType.Levels.ON) | EveryType.Levels cannot be converted to emitted.EveryType.Level",
            "every.unsignedIntegerValue().write(-1.5) | possible lossy conversion from double to long",
            "every.unsignedIntegerList().write(dev.lathe.value.Multiple.ofLongs(1)) | Multiple<dev.lathe.value.UnsignedInteger>",
            "long number = all.get(every.unsignedIntegerValue()) | UnsignedInteger",
            // arguments
            "every.run(1, \"x\") | required: long,java.lang.String,double",
            "every.run(\"x\", 1, 0.5) | String cannot be converted to long",
            "every.reset(1) | required: no arguments",
            "every.anything(\"x\") | String cannot be converted to dev.lathe.stub.Arguments",
            // values and patches
            "room.setPoint(21) | required: no arguments",
            "room.withSetPoint(\"21\") | String cannot be converted to double",
            "room.withoutMode() | symbol:   method withoutMode()",
            "EveryType.patch().fixedString(\"x\") | symbol:   method fixedString(java.lang.String)",
            "RoomThermostat it = patch | RoomThermostat.Patch cannot be converted to emitted.RoomThermostat",
            "double celsius = hall.setPoint().read() | CompletableFuture<java.lang.Double> cannot be converted to double",
            // what a device serves
            "new RoomThermostatInstance() | emitted.RoomThermostatInstance is abstract",
            "new RoomThermostatInstance.Stored() | constructor emitted.RoomThermostatInstance.Stored.Stored(emitted.RoomThermostat)",
            "new RoomThermostatInstance.Stored(patch) | RoomThermostat.Patch cannot be converted to emitted.RoomThermostat",
            "new EveryTypeInstance.Stored(null) | emitted.EveryTypeInstance.Stored is abstract");

    @Test
    void a_wrong_program_is_told_what_is_wanted() throws IOException {
        eachIsRefused(List.of("room-thermostat", "every-type"), WRONG_STATEMENTS, """
                package emitted;
                import java.util.List;
                class Novice%s {
                    void attempt(dev.lathe.stub.server.RegisteredDevice device, dev.lathe.stub.server.Draft0Device draft,
                            dev.lathe.stub.server.CompositeResult all, RemoteRoomThermostat hall, RemoteEveryType every,
                            RoomThermostat room, RoomThermostat.Patch patch) {
                        %s;
                    }
                }
                """);
    }

    private static final List<String> WRONG_MEMBERS = List.of(
            "@Override public double setpoint() { return 1; } | method does not override or implement a method from a supertype",
            "@Override public void measuredTemperature(double value) {} | method does not override or implement",
            "@Override public void mode(long value) {} | method does not override or implement",
            "@Override public void boost() {} | method does not override or implement",
            "@Override protected void validate(RoomThermostat value) {} | method does not override or implement",
            "@Override public RoomThermostat get() { return super.get(); } | overridden method is final",
            "void tell() { changed(MEASURED); } | symbol:   variable MEASURED",
            "void tell() { changed(\"Mode\"); } | String cannot be converted to dev.lathe.spec.ResourceSpec",
            "void tell() { update(it -> it.setPoint()); } | java.util.OptionalDouble cannot be converted to emitted.RoomThermostat");

    @Test
    void a_device_that_misses_its_stub_is_told_so() throws IOException {
        eachIsRefused(List.of("room-thermostat"), WRONG_MEMBERS, """
                package emitted;
                class Novice%1$s extends RoomThermostatInstance.Stored {
                    Novice%1$s(RoomThermostat value) { super(value); }
                    %2$s
                }
                """);
    }

    /**
     * Compiles all at once, which is quicker than one by one.
     *
     * @param wrongs each with a part of what javac is to say to it
     * @param program takes a number and the wrong
     */
    private static void eachIsRefused(List<String> objects, List<String> wrongs, String program) throws IOException {
        List<GeneratedFile> files = new ArrayList<>();
        for (String object : objects) {
            files.addAll(Emitted.of(Files.readString(Path.of("src/test/resources/objects", object + ".json"))));
        }
        for (int i = 0; i < wrongs.size(); i++) {
            String wrong = wrongs.get(i).split(" \\| ", 2)[0];
            files.add(new GeneratedFile("emitted/Novice" + i + ".java", program.formatted(i, wrong)));
        }
        List<String> messages = InMemoryCompiler.compile(files).messages();
        SoftAssertions.assertSoftly(softly -> {
            for (int i = 0; i < wrongs.size(); i++) {
                String[] wrong = wrongs.get(i).split(" \\| ", 2);
                String place = "ERROR /emitted/Novice" + i + ".java:";
                List<String> said = messages.stream()
                        .filter(message -> message.startsWith(place))
                        .toList();
                softly.assertThat(said).as(wrong[0]).hasSize(1);
                softly.assertThat(String.join("", said)).as(wrong[0]).contains(wrong[1]);
            }
        });
    }

    @Test
    void devices_of_both_families_have_stubs_of_their_own() throws IOException {
        assertThat(compiledBeside(List.of("room-thermostat", "draft-firmware"), "Fine", """
                package emitted;
                class Fine {
                    void operate(dev.lathe.stub.server.RegisteredDevice device, dev.lathe.stub.server.Draft0Device draft) {
                        device.at(RemoteRoomThermostat.TYPE, 0).boost(1);
                        draft.at(RemoteFirmware.TYPE).size().write(1);
                        draft.at(RemoteFirmware.TYPE).executeImage();
                    }
                }
                """))
                .isEmpty();
    }

    private static List<String> compiled(String name, String source) throws IOException {
        return compiledBeside(List.of("room-thermostat"), name, source);
    }

    private static List<String> compiledBeside(List<String> objects, String name, String source) throws IOException {
        List<GeneratedFile> files = new ArrayList<>();
        for (String object : objects) {
            files.addAll(Emitted.of(Files.readString(Path.of("src/test/resources/objects", object + ".json"))));
        }
        files.add(new GeneratedFile("emitted/" + name + ".java", source));
        return InMemoryCompiler.compile(files).messages();
    }
}
