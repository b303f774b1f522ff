package dev.lathe.generator.ddf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.generator.LatheCompiler;
import dev.lathe.generator.descriptor.ObjectDescriptor;
import dev.lathe.generator.descriptor.ResourceDescriptor;
import dev.lathe.generator.diagnostic.Diagnostic;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.diagnostic.XmlRule;
import dev.lathe.generator.link.FrontEnd;
import dev.lathe.generator.model.ObjectModel;
import dev.lathe.generator.source.SourceFile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DdfReaderTest {

    private static final String ITEM = """
                  <Item ID="0">
                    <Name>Level</Name>
                    <Operations>RW</Operations>
                    <MultipleInstances>Multiple</MultipleInstances>
                    <Mandatory>Mandatory</Mandatory>
                    <Type>Integer</Type>
                    <RangeEnumeration>0..100</RangeEnumeration>
                    <Units>/100</Units>
                    <Description><![CDATA[ How <full>
            it is. ]]></Description>
                  </Item>
            """;

    private static final String TANK = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!--
              No rights reserved.
                Indeed none.
            -->
            <LWM2M xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
            xsi:noNamespaceSchemaLocation="http://openmobilealliance.org/tech/profiles/LWM2M.xsd">
              <Object ObjectType="MODefinition">
                <Name>Tank</Name>
                <Description1>Holds water.</Description1>
                <ObjectID>42770</ObjectID>
                <ObjectURN>urn:oma:lwm2m:x:42770:1.10</ObjectURN>
                <LWM2MVersion>1.0</LWM2MVersion>
                <ObjectVersion>1.10</ObjectVersion>
                <MultipleInstances>Single</MultipleInstances>
                <Mandatory>Optional</Mandatory>
                <Resources>
            """ + ITEM + """
                </Resources>
                <Description2></Description2>
              </Object>
            </LWM2M>
            """;

    private final DiagnosticCollector faults = DiagnosticCollector.startingAt(Place.ofFile(""));

    @Test
    void everyElementBecomesAValueOfTheDescriptor() {
        ObjectDescriptor tank = read(TANK).get(0);
        assertThat(faults.diagnostics()).isEmpty();
        assertThat(tank.id().value().map(Object::toString)).contains("42770");
        assertThat(tank.version().value()).contains("1.10");
        assertThat(tank.urn().value()).contains("urn:oma:lwm2m:x:42770:1.10");
        assertThat(tank.multiple().value()).contains(false);
        assertThat(tank.mandatory().value()).contains(false);
        assertThat(tank.description2().value()).contains("");
        assertThat(tank.source().orElseThrow().licence().value()).contains("No rights reserved.\n    Indeed none.");
        assertThat(tank.source().orElseThrow().schema().value())
                .contains("http://openmobilealliance.org/tech/profiles/LWM2M.xsd");
        ResourceDescriptor level = onlyResource(tank);
        assertThat(level.operations().value()).contains("RW");
        assertThat(level.multiple().value()).contains(true);
        assertThat(level.mandatory().value()).contains(true);
        assertThat(level.range().value()).contains("0..100");
        assertThat(level.description().value()).contains(" How <full>\nit is. ");
    }

    @Test
    void everyValueIsPlacedInTheXml() {
        ResourceDescriptor level = onlyResource(read(TANK).get(0));
        assertThat(level.range().place().text()).isEqualTo("0..100");
        assertThat(level.range().place().pointer()).isEqualTo("/LWM2M/Object[1]/Resources/Item[1]/RangeEnumeration");
        assertThat(level.id().place().text()).isEqualTo("0");
        assertThat(level.id().place().pointer()).isEqualTo("/LWM2M/Object[1]/Resources/Item[1]/@ID");
        assertThat(level.place().text()).startsWith("<Item ID=\"0\">").endsWith("</Item>");
        assertThat(level.javaName().place().text()).isEqualTo("<Item ID=\"0\">");
    }

    @Test
    void anElementThatIsMissingIsNoEmptyOne() {
        String empty = TANK.replace("0..100", "").replace(">/100<", ">\n<");
        ResourceDescriptor level = onlyResource(read(empty).get(0));
        assertThat(level.range().value()).contains("");
        assertThat(level.units().value()).contains("");
        String without = TANK.replace("<RangeEnumeration>0..100</RangeEnumeration>", "");
        assertThat(onlyResource(read(without).get(0)).range().isAbsent()).isTrue();
    }

    @Test
    void lineEndsAreOfTheFileAndNotOfItsTexts() {
        ObjectDescriptor unix = read(TANK).get(0);
        ObjectDescriptor windows = read(TANK.replace("\n", "\r\n")).get(0);
        assertThat(onlyResource(windows).description().value())
                .isEqualTo(onlyResource(unix).description().value());
        assertThat(windows.source().orElseThrow().licence().value())
                .isEqualTo(unix.source().orElseThrow().licence().value());
    }

    @Test
    void aCarriageReturnIsHeardOfByThoseWhoAsk() {
        SourceFile windows = SourceFile.of("t.xml", TANK.replace("\n", "\r\n"));
        assertThat(DdfReader.read(windows, faults)).isNotEmpty();
        assertThat(faults.diagnostics()).extracting(Diagnostic::rule).containsExactly(XmlRule.CARRIAGE_RETURN);
        assertThat(LatheCompiler.check(List.of(windows))).isEmpty();
    }

    @Test
    void aFileMayHoldSeveralObjects() {
        String object = TANK.substring(TANK.indexOf("  <Object"), TANK.indexOf("</LWM2M>\n"));
        String two = TANK.replace("</LWM2M>\n", object.replace("42770", "42771") + "</LWM2M>\n");
        List<ObjectDescriptor> read = read(two);
        assertThat(read).hasSize(2);
        assertThat(read.get(1).id().place().pointer()).isEqualTo("/LWM2M/Object[2]/ObjectID");
        assertThat(read.get(1).source()).isPresent();
    }

    @Test
    void jsonAndXmlMixInOneRun() {
        SourceFile xml = SourceFile.of("tank.xml", TANK);
        SourceFile json = SourceFile.of(
                "vat.json",
                "{ \"id\": 42771, \"name\": \"Vat\", \"resources\": [ "
                        + "{ \"id\": 0, \"name\": \"Level\", \"operations\": \"R\", \"type\": \"Integer\" } ] }");
        assertThat(FrontEnd.read(List.of(json, xml)).objects())
                .extracting(ObjectModel::name)
                .containsExactly("Tank", "Vat");
    }

    @Test
    void oneFaultIsReportedOnce() {
        for (String broken : List.of(
                TANK.replace("<Name>Level</Name>", ""),
                TANK.replace("Name>Level</Name", "Nam>Level</Nam"),
                TANK.replace("Type>", "Typ>"),
                TANK.replace("<ObjectID>42770</ObjectID>", ""),
                TANK.replace("<ObjectID>42770<", "<ObjectID>x<"),
                TANK.replace("<Operations>RW</Operations>", ""),
                TANK.replace("<Item ID=\"0\">", "<Item>"))) {
            assertThat(FrontEnd.read(List.of(SourceFile.of("t.xml", broken))).diagnostics())
                    .as(broken)
                    .hasSize(1);
        }
    }

    @Test
    void anObjectWithAnErrorDoesNotHideTheNext() {
        String object = TANK.substring(TANK.indexOf("  <Object"), TANK.indexOf("</LWM2M>\n"));
        String two = TANK.replace("RW", "RX").replace("</LWM2M>\n", object.replace("42770", "42771") + "</LWM2M>\n");
        assertThat(FrontEnd.read(List.of(SourceFile.of("t.xml", two))).objects())
                .extracting(ObjectModel::id)
                .extracting(Optional::ofNullable)
                .hasSize(1);
    }

    @Test
    void aFileMadeToDoHarmIsDealtWithInTime() {
        for (String harm : List.of(
                TANK.replace(ITEM, "<Item/>".repeat(60_000)),
                TANK.replace(ITEM, "<Itme><a/></Itme>".repeat(30_000)),
                TANK.replace(ITEM, ITEM.replace("<Type>", "<Type>x</Type>".repeat(50_000) + "<Type>")),
                TANK.replace(ITEM, "<Item ID=\"0\"><Units>s</Units><Type>Time</Type></Item>".repeat(20_000)))) {
            assertThat(FrontEnd.read(List.of(SourceFile.of("t.xml", harm)))
                            .diagnostics()
                            .hasErrors())
                    .isTrue();
        }
    }

    private List<ObjectDescriptor> read(String text) {
        return DdfReader.read(SourceFile.of("t.xml", text), faults);
    }

    private static ResourceDescriptor onlyResource(ObjectDescriptor object) {
        return object.resources().value().orElseThrow().get(0);
    }
}
