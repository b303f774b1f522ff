package dev.lathe.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
                "device.write(hall.measuredTemperature()) | incompatible types",
                "device.read(\"/3/0/9\") | no suitable method",
                "device.read(draft.at(RemoteFirmware.TYPE)) | no suitable method",
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
