package dev.lathe.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.generator.convert.DescriptorFile;
import dev.lathe.generator.diagnostic.Diagnostic;
import dev.lathe.generator.lint.LintSettings;
import dev.lathe.generator.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImporterTest {

    /** As Leshan's server lists its models. */
    private static final String LESHAN = """
            [ {
              "name" : "Heat / Cooling  Unit", "id" : 42781, "instancetype" : "multiple", "mandatory" : false,
              "urn" : "", "version" : "1.0", "lwm2mversion" : "1.1", "description" : "Warms.", "description2" : "",
              "resourcedefs" : [
                { "id" : 1, "operations" : "R", "instancetype" : "single", "mandatory" : true, "name" : "Output",
                  "type" : "unsigned_integer", "range" : "0..100", "units" : "W", "description" : "" },
                { "id" : 0, "operations" : "NONE", "instancetype" : "multiple", "mandatory" : false, "name" : "Secret",
                  "type" : "opaque", "range" : "", "units" : "", "description" : "" },
                { "id" : 2, "operations" : "E", "instancetype" : "single", "mandatory" : false, "name" : "Purge",
                  "type" : "string", "range" : "", "units" : "", "description" : "Empties it." } ] } ]
            """;

    @Test
    void aModelOfLeshanComesOutAsAPersonWouldWriteIt() {
        ImportResult result = read(LESHAN);
        assertThat(result.files()).extracting(DescriptorFile::name).containsExactly("heat-cooling-unit.json");
        assertThat(result.files().get(0).text()).isEqualTo("""
                {
                  "id": 42781,
                  "name": "Heat / Cooling  Unit",
                  "version": "1.0",
                  "lwm2mVersion": "1.1",
                  "multiple": true,
                  "mandatory": false,
                  "description": "Warms.",
                  "resources": [
                    { "id": 1, "name": "Output", "operations": "R", "mandatory": true, "type": "Unsigned Integer", "range": "0..100", "units": "W" },
                    { "id": 0, "name": "Secret", "operations": "", "multiple": true, "type": "Opaque" },
                    { "id": 2, "name": "Purge", "operations": "E", "description": "Empties it." }
                  ]
                }
                """);
    }

    @Test
    void whatIsFoundIsFoundInTheFileItWasReadFrom() {
        assertThat(read(LESHAN).diagnostics())
                .extracting(each -> each.id() + " in line " + each.place().line())
                .contains("LWM119 in line 10", "LWM502 in line 2");
    }

    @Test
    void whatIsNoWordOfDdfButOneOfLeshansComesOutInTheFormatsOwnWords() {
        ImportResult result = Importer.read(
                List.of(SourceFile.of("tank.xml", """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <LWM2M xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.openmobilealliance.org/tech/profiles/LWM2M.xsd">
                          <Object ObjectType="MODefinition">
                            <Name>Tank</Name>
                            <Description1>Holds water.</Description1>
                            <ObjectID>42770</ObjectID>
                            <ObjectURN>urn:oma:lwm2m:x:42770</ObjectURN>
                            <LWM2MVersion>1.0</LWM2MVersion>
                            <ObjectVersion>1.0</ObjectVersion>
                            <MultipleInstances>Single</MultipleInstances>
                            <Mandatory>Optional</Mandatory>
                            <Resources>
                              <Item ID="0">
                                <Name>Level</Name>
                                <Operations>R</Operations>
                                <MultipleInstances>Single</MultipleInstances>
                                <Mandatory>Mandatory</Mandatory>
                                <Type>integer</Type>
                                <RangeEnumeration></RangeEnumeration>
                                <Units></Units>
                                <Description>How full it is.</Description>
                              </Item>
                            </Resources>
                            <Description2></Description2>
                          </Object>
                        </LWM2M>
                        """.getBytes(StandardCharsets.UTF_8))), LintSettings.standard());

        String text = result.files().get(0).text();
        assertThat(text).contains("\"type\": \"Integer\"");
        assertThat(Formatter.format(SourceFile.of("tank.json", text)).isChanged())
                .isFalse();
    }

    @Test
    void theOutputHasNoFindingsOfItsOwn() {
        ImportResult result = read(LESHAN);
        SourceFile output = SourceFile.of("out.json", result.files().get(0).text());
        assertThat(LatheCompiler.check(List.of(output)))
                .extracting(Diagnostic::id)
                .isSubsetOf(result.diagnostics().asList().stream()
                        .map(Diagnostic::id)
                        .toList());
    }

    @Test
    void oneModelWithoutAnArrayIsImportedAsWell() {
        String alone = LESHAN.substring(1, LESHAN.lastIndexOf(']'));
        assertThat(read(alone).files().get(0).text())
                .isEqualTo(read(LESHAN).files().get(0).text());
    }

    @Test
    void aFileThatCannotBeReadGivesNothingAndTheOthersDo() {
        ImportResult result =
                read("{", lamp(1, "Lamp", "1.0"), lamp(2, "Door", "1.0").replace("\"id\": 2", "\"id\": \"2\""));
        assertThat(names(result)).containsExactly("lamp.json");
        assertThat(result.diagnostics().hasErrors()).isTrue();
    }

    @Test
    void faultsOfMeaningAreReportedAndStay() {
        ImportResult result = read(lamp(70000, "Lamp", "1.0"));
        assertThat(names(result)).containsExactly("lamp.json");
        assertThat(result.diagnostics()).extracting(Diagnostic::id).contains("LWM201");
    }

    @Test
    void objectsThatWouldMeetInOneFileAllGetTheirIdsWhateverTheirOrder() {
        String[] files = {lamp(6, "Location", "1.0"), lamp(3336, "location", "1.0"), lamp(7, "Lamp", "1.0")};
        List<String> expected = List.of("lamp.json", "location-3336.json", "location-6.json");
        assertThat(names(read(files))).isEqualTo(expected);
        assertThat(names(read(files[2], files[1], files[0]))).isEqualTo(expected);
    }

    @Test
    void versionsOfAnObjectAndEqualOnesKeepApart() {
        assertThat(names(read(
                        lamp(7, "Lamp", "1.0"),
                        lamp(7, "Lamp", "1.10"),
                        lamp(7, "Lamp", "1.1"),
                        lamp(7, "Lamp", "1.1"))))
                .containsExactly("lamp-7-1.0.json", "lamp-7-1.1-2.json", "lamp-7-1.1.json", "lamp-7-1.10.json");
    }

    @Test
    void fileNamesAreSafeEverywhere() {
        assertThat(names(read(lamp(1, "../../etc/passwd", "1.0")))).containsExactly("etc-passwd.json");
        assertThat(names(read(lamp(1, "AT&T Größe", "1.0")))).containsExactly("at-t-gro-e.json");
        assertThat(names(read(lamp(1, "Con", "1.0")))).containsExactly("object-1.json");
        assertThat(names(read(lamp(-1, "温度", "1.0")))).containsExactly("object-1.json");
        assertThat(names(read(lamp(1, "x".repeat(5_000), "1.0")))).containsExactly("x".repeat(100) + ".json");
        assertThat(names(read("{\"resources\": []}"))).containsExactly("object.json");
    }

    private static String lamp(int id, String name, String version) {
        return """
                { "id": %d, "name": "%s", "version": "%s",
                  "resources": [ { "id": 0, "name": "On", "operations": "RW", "type": "Boolean" } ] }
                """.formatted(id, name, version);
    }

    private static List<String> names(ImportResult result) {
        return result.files().stream().map(DescriptorFile::name).toList();
    }

    private static ImportResult read(String... texts) {
        return Importer.read(
                Arrays.stream(texts)
                        .map(text -> SourceFile.of("source-" + text.hashCode() + ".json", text))
                        .toList(),
                LintSettings.standard());
    }
}
