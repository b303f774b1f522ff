package dev.lathe.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a descriptor does not allow does not compile. */
class MisuseTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a Resource that cannot be written | room.measuredTemperature().write(21.0)     | cannot find symbol",
                "a value of another type           | room.mode().write(2)                       | incompatible types",
                "another Object's enumeration      | room.mode().write(Thread.State.NEW)        | incompatible types",
                "a text where a number belongs     | room.setPoint().write(\"21\")              | no suitable method",
                "reading an executable             | room.boost(5).read()                       | cannot find symbol",
                "executing a readable              | room.setPoint(5)                           | cannot be applied",
                "executing without an argument     | room.boost()                               | cannot be applied",
                "an argument of another type       | room.boost(\"long\")                       | incompatible types",
                "a part of a single Resource       | room.setPoint().at(0)                      | cannot find symbol",
                "a patch of what cannot be written | RoomThermostat.patch().errorLog(null)      | cannot find symbol",
                "a patch of another Object         | room.write(\"patch\")                      | incompatible types",
                "a value made by hand              | new RoomThermostat()                       | cannot be applied",
                "an unknown Resource               | room.humidity()                            | cannot find symbol",
            })
    void does_not_compile_on_a_server(String what, String expression, String reason) throws Exception {
        List<String> messages = Program.messages(
                "room-thermostat.json",
                "public Object call() { throw new UnsupportedOperationException(); }\n"
                        + "Object use(RemoteRoomThermostat room) { return " + expression + "; }");

        assertThat(messages)
                .filteredOn(message -> message.startsWith("ERROR"))
                .singleElement()
                .asString()
                .startsWith("ERROR /emitted/Program.java")
                .contains(reason);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a mandatory Resource left out    | public double measuredTemperature() { return 1; }"
                        + " | does not override abstract method mode(emitted.RoomThermostat.Mode)",
                "a getter of another type         | public int measuredTemperature() { return 1; }"
                        + " | return type int is not compatible with double",
                "a setter for what cannot be written | @Override public void measuredTemperature(double value) {}"
                        + " | method does not override",
                "an argument the execute lacks    | @Override public void boost(long a, long b) {}"
                        + " | method does not override",
            })
    void does_not_compile_on_a_device(String what, String method, String reason) throws Exception {
        List<String> messages = Program.messages(
                "room-thermostat.json",
                "public Object call() { throw new UnsupportedOperationException(); }\n"
                        + "static class Hall extends RoomThermostatInstance { " + method + " }");

        assertThat(messages).anySatisfy(message -> assertThat(message).contains(reason));
    }

    @Test
    void what_the_descriptor_calls_deprecated_is_warned_of_at_its_use_only() throws Exception {
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
}
