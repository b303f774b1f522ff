package dev.lathe.generator.naming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.generator.diagnostic.Diagnostic;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.link.FrontEnd;
import dev.lathe.generator.link.LinkResult;
import dev.lathe.generator.model.ObjectModel;
import dev.lathe.generator.model.ResourceModel;
import dev.lathe.generator.source.SourceFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Measured Temperature | measuredTemperature | MEASURED_TEMPERATURE",
                "SNI | sni | SNI",
                "PkgName | pkgName | PKG_NAME",
                "ExtDevInfo | extDevInfo | EXT_DEV_INFO",
                "physCellId | physCellId | PHYS_CELL_ID",
                "UTC Offset | utcOffset | UTC_OFFSET",
                "TLS-DTLS Alert Code | tlsDtlsAlertCode | TLS_DTLS_ALERT_CODE",
                "X,Y Location | xYLocation | X_Y_LOCATION",
                "On/Off | onOff | ON_OFF",
                "5QI | n5qi | N5QI",
                "3-Phase Power | n3PhasePower | N3_PHASE_POWER",
                "PM2.5 | pm25 | PM2_5",
                "Élan vital | elanVital | ELAN_VITAL",
                "Class | classValue | CLASS",
                "Package | packageValue | PACKAGE",
                "getClass | getClassValue | GET_CLASS",
                "Read | readValue | READ",
                "Notify | notifyValue | NOTIFY",
                "Type | type | TYPE_VALUE",
                "Unknown | unknown | UNKNOWN",
                "yield | yieldValue | YIELD",
                "漢字 | resource5 | RESOURCE_5",
            })
    void a_resource_is_called_after_its_name(String name, String member, String constant) {
        ResourceNames names = namesOf(object("Thing", name), 5);

        assertThat(names.member()).isEqualTo(member);
        assertThat(names.constant()).isEqualTo(constant);
    }

    @Test
    void names_do_not_depend_on_the_locale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(namesOf(object("Thing", "ID INFO"), 5).member()).isEqualTo("idInfo");
            assertThat(namesOf(object("Thing", "title"), 5).constant()).isEqualTo("TITLE");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void names_that_meet_all_get_their_ids_so_that_adding_one_renames_no_other() {
        LinkResult linked = object("Thing", "Alarm", "Alarm!", "alarm", "Bell");
        Names names = decide(linked);

        assertThat(members(names, linked.objects().get(0))).containsExactly("alarm_5", "alarm_6", "alarm_7", "bell");
    }

    @Test
    void objects_that_meet_all_get_their_ids_and_a_third_renames_neither() {
        assertThat(classes("Location", "location")).containsExactly("Location_42770", "Location_42771");
        assertThat(classes("Location", "location", "LOCATION"))
                .containsExactly("Location_42770", "Location_42771", "Location_42772");
    }

    @Test
    void an_object_that_meets_a_stub_of_another_gets_its_id_as_the_other_does() {
        assertThat(classes("Door", "Remote Door", "Window"))
                .containsExactly("Door_42770", "RemoteDoor_42771", "Window");
        assertThat(classes("Door", "door instance")).containsExactly("Door_42770", "DoorInstance_42771");
    }

    @Test
    void a_wish_stays_and_the_other_object_yields() {
        assertThat(classes("Door", "Gate > Door")).containsExactly("Door_42770", "Door");
        assertThat(classes("Door", "Gate > Door_42770", "Door"))
                .containsExactly("Door_42770_42770", "Door_42770", "Door_42772");
    }

    @Test
    void objects_of_both_families_with_one_name_and_one_number_are_told_apart() {
        LinkResult linked = read("""
                [{"id": 6, "name": "Position", "urn": "urn:oma:lwm2m:oma:6", "resources": [
                  {"id": 0, "name": "Value", "operations": "R", "type": "Integer"}]},
                 {"id": 6, "name": "Position", "family": "draft-0", "urn": "urn:oma:mo:position", "resources": []}]
                """);
        Names names = decide(linked);

        assertThat(linked.objects())
                .extracting(each -> names.of(each).value())
                .containsExactly("Position_6", "Position_D6");
    }

    @Test
    void the_order_of_objects_makes_no_difference_to_their_names() {
        List<String> objects = List.of(object(42770, "Door"), object(42771, "Remote Door"), object(42772, "door"));
        List<String> turned = List.of(objects.get(2), objects.get(0), objects.get(1));

        assertThat(classesOf(turned)).containsExactlyInAnyOrderElementsOf(classesOf(objects));
    }

    /** The value types of Objects 42770 and so on, each given by its name and, behind {@code >}, a javaName. */
    private static List<String> classes(String... names) {
        List<String> objects = new ArrayList<>();
        for (String name : names) {
            objects.add(object(42770 + objects.size(), name));
        }
        return classesOf(objects);
    }

    private static List<String> classesOf(List<String> objects) {
        LinkResult linked = read("[" + String.join(",", objects) + "]");
        Names names = decide(linked);
        return linked.objects().stream().map(each -> names.of(each).value()).toList();
    }

    private static String object(int id, String name) {
        String javaName = name.contains(" > ") ? "\"javaName\": \"" + name.replaceAll(".* > ", "") + "\"," : "";
        return """
                {"id": %d, "name": "%s", %s "resources": [
                  {"id": 0, "name": "Value", "operations": "R", "type": "Integer"}]}""".formatted(id, name.replaceAll(" > .*", ""), javaName);
    }

    @Test
    void a_suffixed_name_never_meets_a_natural_one() {
        LinkResult linked = object("Thing", "Alarm", "Alarm", "Alarm_5");
        Names names = decide(linked);
        ObjectModel object = linked.objects().get(0);

        assertThat(object.resources().stream()
                        .map(resource -> names.of(object).of(resource).constant()))
                .doesNotHaveDuplicates();
    }

    @Test
    void an_enumeration_is_called_after_its_resource_and_stays_clear_of_its_object() {
        LinkResult linked = read("""
                {"id": 42770, "name": "Mode", "resources": [
                  {"id": 0, "name": "Mode", "operations": "R", "type": "Integer", "enum": [
                    {"value": -1, "name": "a b"}, {"value": 1, "name": "A-B"}, {"value": 2, "name": "unrecognized"}]},
                  {"id": 1, "name": "Mode Code", "operations": "R", "type": "Integer"}]}
                """);
        ObjectModel object = linked.objects().get(0);
        ResourceModel mode = object.resources().get(0);
        ResourceNames names = decide(linked).of(object).of(mode);

        assertThat(names.type()).isEqualTo("ModeValue_0");
        assertThat(names.member()).isEqualTo("mode_0");
        assertThat(names.codeMember()).isEqualTo("modeCode_0");
        assertThat(mode.enumeration().stream().map(names.enumConstants()::get))
                .containsExactly("A_B_M1", "A_B_1", "UNRECOGNIZED_2");
    }

    @Test
    void a_constant_does_not_hide_the_class_of_its_object() {
        LinkResult linked = read("""
                {"id": 42770, "name": "A B", "resources": [
                  {"id": 0, "name": "AB", "operations": "R", "type": "Float"}]}
                """);
        ObjectModel object = linked.objects().get(0);

        assertThat(decide(linked).of(object).value()).isEqualTo("AB");
        assertThat(namesOf(linked, 0).constant()).isEqualTo("AB_VALUE");
    }

    @Test
    void a_resource_keeps_a_name_that_only_a_variable_of_generated_code_has() {
        ResourceNames names = namesOf(object("Thing", "Present"), 5);

        assertThat(names.member()).isEqualTo("present");
        assertThat(names.field()).isEqualTo("present_");
    }

    @Test
    void the_execute_of_a_resource_with_a_value_is_called_so() {
        LinkResult linked = read("""
                {"id": 2, "name": "Firmware", "family": "draft-0", "urn": "urn:oma:mo:x", "resources": [
                  {"id": 0, "name": "Image", "operations": "RWE"},
                  {"id": 1, "name": "5G", "operations": "RE", "javaName": "fiveG"},
                  {"id": 2, "name": "Do Upgrade", "operations": "E"},
                  {"id": 3, "name": "Reset", "operations": "WE"},
                  {"id": 4, "name": "Execute Reset", "operations": "E"}]}
                """);
        ObjectModel object = linked.objects().get(0);
        ObjectNames names = decide(linked).of(object);

        assertThat(object.resources().stream()
                        .map(resource -> names.of(resource).execute()))
                .containsExactly("executeImage", "executeFiveG", "doUpgrade", "executeReset_3", "executeReset_4");
        assertThat(names.clientStub()).isEqualTo("FirmwareObject");
        assertThat(names.serverStub()).isEqualTo("RemoteFirmware");
    }

    @Test
    void wishes_that_meet_an_execute_come_to_an_end() {
        LinkResult linked = read("""
                {"id": 2, "name": "Firmware", "family": "draft-0", "urn": "urn:oma:mo:x", "resources": [
                  {"id": 0, "name": "A", "operations": "RWE", "javaName": "image"},
                  {"id": 1, "name": "B", "operations": "R", "javaName": "executeImage"}]}
                """);
        ObjectModel object = linked.objects().get(0);
        ObjectNames names = decide(linked).of(object);

        assertThat(object.resources().stream()
                        .map(resource -> names.of(resource).member()))
                .containsExactly("image", "executeImage");
        assertThat(names.of(object.resources().get(0)).execute()).isEqualTo("executeImage_0");
    }

    @Test
    void an_object_without_index_is_called_after_its_name_if_that_has_letters() {
        LinkResult linked = read("""
                [{"name": "Bearer Info", "family": "draft-0", "urn": "urn:oma:mo:x", "resources": []},
                 {"name": "漢字", "family": "draft-0", "urn": "urn:oma:mo:y", "resources": []},
                 {"id": 1, "name": "Bearer Info Object", "family": "draft-0", "urn": "urn:oma:mo:z", "resources": []}]
                """);
        Names names = decide(linked);

        assertThat(linked.objects().stream().map(object -> names.of(object).value()))
                .containsExactly("BearerInfo", "UnnamedObject", "BearerInfoObject");
    }

    @Test
    void a_wish_stays_and_the_natural_name_yields() {
        LinkResult linked = read("""
                {"id": 42770, "name": "Thing", "resources": [
                  {"id": 5, "name": "Alarm", "operations": "R", "type": "Integer"},
                  {"id": 6, "name": "Siren", "operations": "R", "type": "Integer", "javaName": "alarm"},
                  {"id": 7, "name": "Bell", "operations": "R", "type": "Integer", "javaName": "alarm_5"}]}
                """);

        assertThat(members(decide(linked), linked.objects().get(0))).containsExactly("alarm_5_5", "alarm", "alarm_5");
    }

    @Test
    void the_number_of_an_enumeration_is_not_called_what_every_object_has() {
        LinkResult linked = read("""
                {"id": 42770, "name": "Thing", "resources": [{"id": 0, "name": "Hash", "operations": "R", "type": "Integer",
                  "enum": [{"value": 0, "name": "MD5"}, {"value": 1, "name": "SHA"}]}]}
                """);

        assertThat(namesOf(linked, 0).codeMember()).isEqualTo("hashCodeValue");
    }

    /** {@code X.of(1)} would speak of the constant. */
    @Test
    void an_enumeration_is_not_called_like_a_constant() {
        LinkResult linked = read("""
                {"id": 42770, "name": "Thing", "resources": [{"id": 0, "name": "X", "operations": "R", "type": "Integer",
                  "enum": [{"value": 0, "name": "A"}]}]}
                """);

        assertThat(namesOf(linked, 0).constant()).isEqualTo("X");
        assertThat(namesOf(linked, 0).type()).isEqualTo("XValue");
    }

    @Test
    void conditions_on_arguments_have_names_of_their_own() {
        LinkResult linked = read("""
                {"id": 42770, "name": "Thing", "resources": [
                  {"id": 0, "name": "A", "operations": "E", "arguments": [{"index": 0, "name": "bc", "type": "Integer"}]},
                  {"id": 1, "name": "A Bc", "operations": "E", "arguments": [{"index": 0, "name": "it", "type": "Integer"}]}]}
                """);
        ObjectModel object = linked.objects().get(0);
        Names names = decide(linked);
        List<ArgumentNames> arguments = object.resources().stream()
                .map(resource -> names.of(object)
                        .of(resource)
                        .of(resource.arguments().orElseThrow().get(0)))
                .toList();

        assertThat(arguments)
                .containsExactly(
                        new ArgumentNames("bc", "A_0_BC", "allowsAValue_0Bc"),
                        new ArgumentNames("itValue", "A_BC_1_IT", "allowsABc_1It"));
    }

    @ParameterizedTest
    @CsvSource({
        "Room Thermostat,RoomThermostat",
        "LWM2M Security,Lwm2mSecurity",
        "AT&T Connectivity Extension,AtTConnectivityExtension",
        "3-Phase Power Meter,N3PhasePowerMeter",
        "String,StringObject",
        "Multiple,MultipleObject",
        "Class,ClassObject",
    })
    void an_object_is_called_after_its_name(String name, String expected) {
        LinkResult linked = object(name, "x");

        assertThat(decide(linked).of(linked.objects().get(0)).value()).isEqualTo(expected);
    }

    @Test
    void a_resource_called_like_a_copy_of_another_gets_its_number_and_so_does_that() {
        LinkResult linked = object("Thing", "Set Point", "With Set Point", "Out", "Without", "Get", "To Builder");

        assertThat(members(decide(linked), linked.objects().get(0)))
                .containsExactly("setPoint_5", "withSetPoint_6", "out_7", "without_8", "getValue", "toBuilderValue");
        assertThat(namesOf(linked, 5).with()).isEqualTo("withSetPoint_5");
        assertThat(namesOf(linked, 5).without()).isEqualTo("withoutSetPoint_5");
    }

    /** Whatever Resources are called, their members are legal, distinct and take nothing that is taken. */
    @Test
    void any_two_resources_get_distinct_legal_names() {
        Random random = new Random(42);
        for (int round = 0; round < 2_000; round++) {
            LinkResult linked = object("Thing", nastyNames(random));
            if (linked.objects().isEmpty()) {
                continue; // a name that the rules refuse
            }
            ObjectModel object = linked.objects().get(0);
            ObjectNames names = decide(linked).of(object);
            Set<String> members = new HashSet<>();
            Set<String> constants = new HashSet<>();
            for (ResourceModel resource : object.resources()) {
                ResourceNames own = names.of(resource);
                assertThat(SourceVersion.isName(own.member())).as(own.member()).isTrue();
                assertThat(SourceVersion.isName(own.constant()))
                        .as(own.constant())
                        .isTrue();
                assertThat(ReservedNames.isMember(own.member()))
                        .as(own.member())
                        .isFalse();
                for (String member : List.of(own.member(), own.with(), own.without())) {
                    assertThat(members.add(member.toLowerCase(Locale.ROOT)))
                            .as("%s of %s", member, object)
                            .isTrue();
                }
                assertThat(constants.add(own.constant()))
                        .as("%s of %s", own, object)
                        .isTrue();
            }
        }
    }

    private static String[] nastyNames(Random random) {
        String[] parts = {
            "Alarm",
            "alarm",
            "ALARM",
            "1",
            "_",
            "-",
            " ",
            "5",
            "Class",
            "get",
            "Class",
            "wait",
            "é",
            "\u00a0",
            "漢",
            "|+A|",
            "THD-V",
            "x".repeat(90),
            "aB",
            "A",
            "b",
            "unknown",
            "in",
            "Value",
            "6",
            "_5",
            "_6",
            "With",
            "Without",
            "out"
        };
        String[] names = new String[1 + random.nextInt(6)];
        for (int i = 0; i < names.length; i++) {
            StringBuilder name = new StringBuilder();
            for (int j = random.nextInt(4); j >= 0; j--) {
                name.append(parts[random.nextInt(parts.length)]);
            }
            names[i] = name.toString();
        }
        return names;
    }

    private static List<String> members(Names names, ObjectModel object) {
        return object.resources().stream()
                .map(resource -> names.of(object).of(resource).member())
                .toList();
    }

    private static ResourceNames namesOf(LinkResult linked, int id) {
        ObjectModel object = linked.objects().get(0);
        ResourceModel resource = object.resources().stream()
                .filter(candidate -> candidate.id() == id)
                .findFirst()
                .orElseThrow();
        return decide(linked).of(object).of(resource);
    }

    /** An Object with Resources of these names, their ids from 5 on. */
    private static LinkResult object(String name, String... resources) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < resources.length; i++) {
            lines.add("{\"id\": " + (5 + i) + ", \"name\": \"" + resources[i]
                    + "\", \"operations\": \"R\", \"type\": \"Integer\"}");
        }
        return read("{\"id\": 42770, \"name\": \"" + name + "\", \"resources\": [" + String.join(",", lines) + "]}");
    }

    private static LinkResult read(String descriptor) {
        return FrontEnd.read(List.of(SourceFile.of("test.json", descriptor)));
    }

    private static Names decide(LinkResult linked) {
        DiagnosticCollector collector = DiagnosticCollector.startingAt(Place.ofFile("test.json"));
        Names names = Naming.decide(linked.objects(), "test", PackageLayout.FLAT, linked.places(), collector);
        assertThat(collector.diagnostics().asList())
                .extracting(Diagnostic::id)
                .isSubsetOf("LWM520", "LWM906", "LWM523", "LWM524");
        return names;
    }
}
