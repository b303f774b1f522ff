package dev.lathe.generator.ddf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.generator.descriptor.ObjectDescriptor;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.link.FrontEnd;
import dev.lathe.generator.source.SourceFile;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class DdfWriterTest {

    private static final String VAT = """
            { "id": 42771, "name": "Vat & <Co>", "lwm2mVersion": "1.2", "description": " a ]]> b\\r\\n\\tc ",
              "resources": [
                { "id": 7, "name": "Level", "operations": "R", "mandatory": true, "type": "Unsigned Integer", "range": "0..9" },
                { "id": 3, "name": "Reset", "operations": "E" } ] }
            """;

    @Test
    void aDescriptorWrittenByHandBecomesAWholeFile() {
        assertThat(written(VAT)).isEqualTo("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <LWM2M xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
                        xsi:noNamespaceSchemaLocation="http://www.openmobilealliance.org/tech/profiles/LWM2M-v1_1.xsd">
                          <Object ObjectType="MODefinition">
                            <Name>Vat &amp; &lt;Co&gt;</Name>
                            <Description1> a ]]&gt; b&#13;
                        \tc </Description1>
                            <ObjectID>42771</ObjectID>
                            <ObjectURN>urn:oma:lwm2m:x:42771</ObjectURN>
                            <LWM2MVersion>1.2</LWM2MVersion>
                            <ObjectVersion>1.0</ObjectVersion>
                            <MultipleInstances>Single</MultipleInstances>
                            <Mandatory>Optional</Mandatory>
                            <Resources>
                              <Item ID="7">
                                <Name>Level</Name>
                                <Operations>R</Operations>
                                <MultipleInstances>Single</MultipleInstances>
                                <Mandatory>Mandatory</Mandatory>
                                <Type>Unsigned Integer</Type>
                                <RangeEnumeration>0..9</RangeEnumeration>
                                <Units></Units>
                                <Description></Description>
                              </Item>
                              <Item ID="3">
                                <Name>Reset</Name>
                                <Operations>E</Operations>
                                <MultipleInstances>Single</MultipleInstances>
                                <Mandatory>Optional</Mandatory>
                                <Type></Type>
                                <RangeEnumeration></RangeEnumeration>
                                <Units></Units>
                                <Description></Description>
                              </Item>
                            </Resources>
                            <Description2></Description2>
                          </Object>
                        </LWM2M>
                        """);
    }

    @Test
    void whatIsWrittenIsValidAndReadAsTheSameObject() throws IOException {
        SourceFile file = SourceFile.of("vat.xml", written(VAT));
        assertThat(new OmaSchemas().fault("LWM2M-v1_1.xsd", file.content())).isEmpty();
        assertThat(FrontEnd.read(List.of(file)).diagnostics()).isEmpty();
        assertThat(FrontEnd.read(List.of(file)).objects())
                .isEqualTo(
                        FrontEnd.read(List.of(SourceFile.of("vat.json", VAT))).objects());
    }

    @Test
    void theSchemaIsThatOfTheVersion() {
        assertThat(written(VAT.replace("1.2", "1.0").replace("Unsigned ", ""))).contains("profiles/LWM2M.xsd\"");
        assertThat(written(VAT.replace("1.2", "1.1"))).contains("profiles/LWM2M-v1_1.xsd\"");
    }

    @Test
    void licenceAndCopyrightBecomeTheCommentAtTheTop() {
        String source =
                "\"source\": { \"licence\": \"Free -- for --- all\", \"copyright\": \"2026 Us\" }, \"resources\"";
        assertThat(written(VAT.replace("\"resources\"", source)))
                .contains("?>\n<!--\n2026 Us\n\nFree - - for - - - all\n-->\n<LWM2M");
    }

    private static String written(String json) {
        DiagnosticCollector faults = DiagnosticCollector.startingAt(Place.ofFile(""));
        ObjectDescriptor object =
                FrontEnd.describe(SourceFile.of("t.json", json), faults).get(0);
        assertThat(faults.diagnostics()).isEmpty();
        return DdfWriter.write(object, faults).orElseThrow();
    }
}
