package dev.lathe.generator.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.generator.diagnostic.Diagnostic;
import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.model.ArgumentModel;
import dev.lathe.generator.model.DataType;
import dev.lathe.generator.model.EnumConstant;
import dev.lathe.generator.model.Family;
import dev.lathe.generator.model.ObjectModel;
import dev.lathe.generator.model.Operations;
import dev.lathe.generator.model.ResourceModel;
import dev.lathe.generator.model.Version;
import dev.lathe.generator.range.Span;
import dev.lathe.generator.range.ValueRange;
import dev.lathe.generator.source.SourceFile;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class FrontEndTest {

    private static final String VALUE =
            "{ \"id\": 0, \"name\": \"Value\", \"operations\": \"R\", \"type\": \"Integer\" }";

    @Test
    void aDescriptorBecomesAnObject() {
        LinkResult result = read("""
                {
                  "id": 42770, "name": "Room Thermostat", "version": "1.10", "lwm2mVersion": "1.1", "multiple": true,
                  "description": "Heats.", "javaName": "RoomHeater", "deprecated": "Too hot.",
                  "resources": [
                    { "id": 1, "name": "Mode", "operations": "RW", "mandatory": true, "type": "Integer", "range": "0..9",
                      "enum": [ { "value": 0, "name": "OFF", "description": "Cold." }, { "value": 1, "name": "HEAT" } ] },
                    { "id": 4, "name": "Boost", "operations": "E", "since": "1.2", "arguments": [
                      { "index": 3, "name": "degrees", "type": "Float", "mandatory": false, "units": "Cel" },
                      { "index": 0, "name": "minutes", "type": "Integer", "range": "1..120" } ] },
                    { "id": 0, "name": "Log", "operations": "R", "multiple": true, "type": "String", "range": "0..64 bytes" }
                  ]
                }
                """);
        Optional<String> none = Optional.empty();
        assertThat(result.objects())
                .containsExactly(new ObjectModel(
                        Family.LWM2M,
                        OptionalInt.of(42770),
                        "Room Thermostat",
                        "urn:oma:lwm2m:x:42770:1.10",
                        new Version(1, 10),
                        new Version(1, 1),
                        true,
                        false,
                        Optional.of("Heats."),
                        none,
                        Optional.of("RoomHeater"),
                        Optional.of("Too hot."),
                        List.of(
                                new ResourceModel(
                                        1,
                                        "Mode",
                                        new Operations(true, true, false),
                                        false,
                                        true,
                                        Optional.of(DataType.INTEGER),
                                        Optional.of(interval("0", "9")),
                                        Optional.of("0..9"),
                                        none,
                                        none,
                                        List.of(
                                                new EnumConstant(0, "OFF", Optional.of("Cold.")),
                                                new EnumConstant(1, "HEAT", none)),
                                        Optional.empty(),
                                        none,
                                        none,
                                        Optional.empty()),
                                new ResourceModel(
                                        4,
                                        "Boost",
                                        new Operations(false, false, true),
                                        false,
                                        false,
                                        Optional.empty(),
                                        Optional.empty(),
                                        none,
                                        none,
                                        none,
                                        List.of(),
                                        Optional.of(List.of(
                                                new ArgumentModel(
                                                        0,
                                                        "minutes",
                                                        DataType.INTEGER,
                                                        true,
                                                        Optional.of(interval("1", "120")),
                                                        Optional.of("1..120"),
                                                        none,
                                                        none,
                                                        none),
                                                new ArgumentModel(
                                                        3,
                                                        "degrees",
                                                        DataType.FLOAT,
                                                        false,
                                                        Optional.empty(),
                                                        none,
                                                        Optional.of("Cel"),
                                                        none,
                                                        none))),
                                        none,
                                        none,
                                        Optional.of(new Version(1, 2))),
                                new ResourceModel(
                                        0,
                                        "Log",
                                        new Operations(true, false, false),
                                        true,
                                        false,
                                        Optional.of(DataType.STRING),
                                        Optional.of(new ValueRange.Octets(List.of(Span.of("0", "64")))),
                                        Optional.of("0..64 bytes"),
                                        none,
                                        none,
                                        List.of(),
                                        Optional.empty(),
                                        none,
                                        none,
                                        Optional.empty()))));
    }

    @Test
    void argumentsAreAbsentOnlyIfNothingIsSaidOfThem() {
        ObjectModel object = onlyObject(
                object(
                        "42770",
                        "{ \"id\": 0, \"name\": \"A\", \"operations\": \"E\" }, { \"id\": 1, \"name\": \"B\", \"operations\": \"E\", \"arguments\": [] }"));
        assertThat(object.resources())
                .extracting(ResourceModel::arguments)
                .containsExactly(Optional.empty(), Optional.of(List.of()));
    }

    @Test
    void anUnsignedValueKeepsIts64Bits() {
        ObjectModel object = onlyObject(
                "{ \"id\": 42770, \"name\": \"N\", \"lwm2mVersion\": \"1.1\", \"resources\": [ { \"id\": 0, \"name\": \"A\", \"operations\": \"R\","
                        + " \"type\": \"Unsigned Integer\", \"enum\": [ { \"value\": 18446744073709551615, \"name\": \"ALL\" } ] } ] }");
        assertThat(object.resources().get(0).enumeration().get(0).value()).isEqualTo(-1L);
    }

    @Test
    void theUrnFollowsFromIdAndVersionUnlessWritten() {
        assertThat(onlyObject(object("3", VALUE)).urn()).isEqualTo("urn:oma:lwm2m:oma:3");
        assertThat(onlyObject(object("3303", VALUE)).urn()).isEqualTo("urn:oma:lwm2m:ext:3303");
        assertThat(onlyObject(object("10241", VALUE)).urn()).isEqualTo("urn:oma:lwm2m:x:10241");
        assertThat(onlyObject(object("10241, \"urn\": \"urn:oma:lwm2m:x:10241:1.0\"", VALUE))
                        .urn())
                .isEqualTo("urn:oma:lwm2m:x:10241:1.0");
    }

    @Test
    void anObjectOfTheEarlyDraftHasItsDefaults() {
        ObjectModel object = onlyObject(
                "{ \"family\": \"draft-0\", \"name\": \"Device Info\", \"urn\": \"urn:oma:mo:lwm2m2:device\", \"resources\": ["
                        + " { \"id\": 0, \"name\": \"Manufacturer\", \"operations\": \"\" },"
                        + " { \"id\": 1, \"name\": \"Firmware\", \"operations\": \"RWE\", \"type\": \"Opaque\" },"
                        + " { \"id\": 2, \"name\": \"Do Upgrade\", \"operations\": \"E\" } ] }");
        assertThat(object.family()).isEqualTo(Family.DRAFT_0);
        assertThat(object.id()).isEmpty();
        assertThat(object.urn()).isEqualTo("urn:oma:mo:lwm2m2:device");
        assertThat(object.resources())
                .extracting(ResourceModel::type)
                .containsExactly(Optional.of(DataType.STRING), Optional.of(DataType.OPAQUE), Optional.empty());
        assertThat(object.resources())
                .extracting(each -> each.operations().toString())
                .containsExactly("R", "RWE", "E");
    }

    @Test
    void leshansSpellingsMeanTheSame() {
        LinkResult canonical =
                read("{ \"id\": 3303, \"name\": \"T\", \"multiple\": true, \"lwm2mVersion\": \"1.1\", \"resources\": ["
                        + " { \"id\": 1, \"name\": \"A\", \"operations\": \"\", \"multiple\": false, \"type\": \"Unsigned Integer\" },"
                        + " { \"id\": 2, \"name\": \"B\", \"operations\": \"E\" } ] }");
        LinkResult leshan = read(
                "{ \"id\": 3303, \"name\": \"T\", \"instancetype\": \"multiple\", \"lwm2mversion\": \"1.1\", \"resourcedefs\": ["
                        + " { \"id\": 1, \"name\": \"A\", \"operations\": \"NONE\", \"instancetype\": \"single\", \"type\": \"unsigned_integer\", \"range\": \"\" },"
                        + " { \"id\": 2, \"name\": \"B\", \"operations\": \"E\", \"type\": \"none\", \"units\": \"\" } ] }");
        assertThat(leshan.objects()).isEqualTo(canonical.objects()).hasSize(1);
        assertThat(leshan.diagnostics()).isEmpty();
    }

    @Test
    void everyFaultOfEveryFileIsReportedInOneRun() {
        LinkResult result = read(
                file("c.json", "{ \"id\": }"),
                file("b.json", object("70000", VALUE.replace("\"R\"", "\"WR\"").replace("Integer", "Int"))),
                file("a.json", object("42770", VALUE + ", " + VALUE)));
        assertThat(result.diagnostics())
                .extracting(each -> each.place().file() + " " + each.id())
                .containsExactly("a.json LWM204", "b.json LWM201", "b.json LWM302", "b.json LWM301", "c.json LWM101");
    }

    @Test
    void onlyObjectsWithoutErrorsAreBuilt() {
        LinkResult result = read(
                file(
                        "b.json",
                        "[ " + object("42771", VALUE) + ", " + object("42772", "{}") + ", " + object("42773", VALUE)
                                + " ]"),
                file("a.json", object("42770", VALUE)));
        assertThat(result.objects())
                .extracting(ObjectModel::id)
                .containsExactly(OptionalInt.of(42770), OptionalInt.of(42771), OptionalInt.of(42773));
    }

    @Test
    void anObjectThatIsDescribedTwiceIsBuiltOnceAndTheSecondPointsAtTheFirst() {
        LinkResult result = read(file("b.json", object("42770", VALUE)), file("a.json", "\n" + object("42770", VALUE)));
        assertThat(result.objects()).hasSize(1);
        assertThat(result.diagnostics()).singleElement().satisfies(clash -> {
            assertThat(clash.place().file()).isEqualTo("b.json");
            assertThat(clash.message()).isEqualTo("version 1.0 of Object 42770 is described in a.json, line 2 already");
            assertThat(clash.related().map(Place::file)).contains("a.json");
        });
    }

    @Test
    void theResultDoesNotDependOnTheOrderOfFiles() {
        SourceFile a = file("a.json", object("42770", VALUE.replace("Integer", "Int")));
        SourceFile b = file("b.json", object("42771", VALUE));
        SourceFile c = file("c.json", object("42771", VALUE));
        assertThat(read(a, b, c).diagnostics()).isEqualTo(read(c, b, a).diagnostics());
        assertThat(read(a, b, c).objects()).isEqualTo(read(b, c, a).objects());
    }

    @Test
    void aModelKnowsWhereItsNameIsWritten() {
        LinkResult result = read("""
                { "id": 42770, "name": "N", "resources": [
                  { "id": 0, "name": "A", "operations": "R", "type": "Integer", "javaName": "count",
                    "enum": [ { "value": 0, "name": "OFF" } ] },
                  { "id": 1, "name": "B", "operations": "E",
                    "arguments": [ { "index": 0, "name": "x", "type": "Time" } ] } ] }
                """);
        ObjectModel object = result.objects().get(0);
        Places places = result.places();
        assertThat(places.ofName(object).text()).isEqualTo("\"N\"");
        assertThat(places.ofName(object.resources().get(0)).text()).isEqualTo("\"count\"");
        assertThat(places.ofName(object.resources().get(0).enumeration().get(0)).line())
                .isEqualTo(3);
        assertThat(places.ofName(object.resources().get(1)).pointer()).isEqualTo("/resources/1/name");
        assertThat(places.ofName(object.resources()
                                .get(1)
                                .arguments()
                                .orElseThrow()
                                .get(0))
                        .text())
                .isEqualTo("\"x\"");
    }

    @Test
    void anErrorCannotBeSuppressed() {
        LinkResult result = read(object(
                "42770, \"lint\": [ { \"rule\": \"LWM203\", \"reason\": \"We like it.\" } ]",
                VALUE.replace("0", "40000")));
        assertThat(result.diagnostics()).extracting(Diagnostic::id).containsExactly("LWM117", "LWM203");
        assertThat(result.objects()).isEmpty();
    }

    @Test
    void aFileMadeToDoHarmIsDealtWithInTime() {
        String many = "[" + "{\"x\":0,\"y\":1,\"resources\":[{}]},".repeat(40_000) + "0]";
        LinkResult result = read(many);
        assertThat(result.diagnostics().hasErrors()).isTrue();
        assertThat(result.objects()).isEmpty();
    }

    private static ValueRange interval(String min, String max) {
        return new ValueRange.Numbers(List.of(Span.of(min, max)));
    }

    private static String object(String id, String resources) {
        return "{ \"id\": " + id + ", \"name\": \"N\", \"resources\": [ " + resources + " ] }";
    }

    private static ObjectModel onlyObject(String text) {
        LinkResult result = read(text);
        assertThat(result.objects()).as(result.diagnostics().toString()).hasSize(1);
        return result.objects().get(0);
    }

    private static SourceFile file(String name, String text) {
        return SourceFile.of(name, text);
    }

    private static LinkResult read(String text) {
        return read(file("t.json", text));
    }

    private static LinkResult read(SourceFile... files) {
        return FrontEnd.read(Arrays.asList(files));
    }
}
