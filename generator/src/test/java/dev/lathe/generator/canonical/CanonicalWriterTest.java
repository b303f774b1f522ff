package dev.lathe.generator.canonical;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.generator.descriptor.DescriptorReader;
import dev.lathe.generator.descriptor.ObjectDescriptor;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.json.JsonReader;
import dev.lathe.generator.source.SourceFile;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CanonicalWriterTest {

    @Test
    void keysStandInTheOrderOfTheFormatAndResourcesOnALineEach() {
        assertThat(formatted("""
                {"resources":[{"type":"Float","id":0,"name":"Temperature","units":"Cel","operations":"R","mandatory":true},
                {"id":1,"operations":"E","name":"Reset"}],
                "version":"1.0","name":"Sensor","id":42769,"multiple":true,"$schema":"x.json"}
                """)).isEqualTo("""
                {
                  "$schema": "x.json",
                  "id": 42769,
                  "name": "Sensor",
                  "version": "1.0",
                  "multiple": true,
                  "resources": [
                    { "id": 0, "name": "Temperature", "operations": "R", "mandatory": true, "type": "Float", "units": "Cel" },
                    { "id": 1, "name": "Reset", "operations": "E" }
                  ]
                }
                """);
    }

    @Test
    void aLongResourceBreaksBeforeItsDescriptionAndEachKeyBehind() {
        assertThat(formatted("""
                {"id":42769,"name":"Sensor","resources":[{"id":1,"name":"Mode","operations":"RW","type":"Integer","since":"1.1",
                "enum":[{"value":0,"name":"OFF"},{"value":1,"name":"ON","description":"as bright as it can be"}],
                "description":"What it does when nobody looks at it and nobody has told it anything else for a while."}]}
                """)).isEqualTo("""
                {
                  "id": 42769,
                  "name": "Sensor",
                  "resources": [
                    { "id": 1, "name": "Mode", "operations": "RW", "type": "Integer",
                      "description": "What it does when nobody looks at it and nobody has told it anything else for a while.",
                      "enum": [ { "value": 0, "name": "OFF" }, { "value": 1, "name": "ON", "description": "as bright as it can be" } ],
                      "since": "1.1" }
                  ]
                }
                """);
    }

    @Test
    void aLongListHasAnElementOnEachLine() {
        String lint = "{ \"rule\": \"LWM420\", \"reason\": \"The cloud side expects furlongs, and always has.\" }";
        String list = "{\n  \"lint\": [\n    " + lint + ",\n    " + lint + "\n  ],\n  \"resources\": []\n}\n";
        assertThat(formatted("{\"lint\":[" + lint + "," + lint + "],\"resources\":[]}"))
                .isEqualTo(list);
    }

    @Test
    void aLineMayBeAsLongAsTheLimitWithACommaEvenIfItHasNone() {
        String fits = resourceOfLength(Layout.WIDTH - 1 - 4);
        String tooLong = resourceOfLength(Layout.WIDTH - 4);
        assertThat(formatted("{\"resources\":[" + fits + "]}")).contains("\n    " + fits + "\n");
        assertThat(formatted("{\"resources\":[" + tooLong + "]}")).contains("n\",\n      \"description\": \"\" }\n");
    }

    private static String resourceOfLength(int length) {
        String start = "{ \"id\": 1, \"name\": \"";
        String end = "\", \"description\": \"\" }";
        return start + "n".repeat(length - start.length() - end.length()) + end;
    }

    @Test
    void whateverADescriptorSaysItSaysAfterwards() {
        for (int chance : List.of(20, 60, 100)) {
            RandomDescriptors random = new RandomDescriptors(20_260_104 + chance, chance);
            for (int i = 0; i < 1_000; i++) {
                ObjectDescriptor object = random.object();
                String text = CanonicalWriter.write(object);
                List<ObjectDescriptor> read = read(text);
                assertThat(read).hasSize(1);
                assertThat(Said.by(read.get(0))).isEqualTo(Said.by(object));
                assertThat(CanonicalWriter.write(read.get(0))).isEqualTo(text);
            }
        }
    }

    @Test
    void arraysSayWhatTheySaid() {
        RandomDescriptors random = new RandomDescriptors(20_260_105, 70);
        for (int i = 0; i < 500; i++) {
            List<ObjectDescriptor> objects = random.objects();
            String text = CanonicalWriter.write(objects);
            assertThat(Said.by(read(text))).isEqualTo(Said.by(objects));
            assertThat(CanonicalWriter.write(read(text))).isEqualTo(text);
        }
    }

    @Test
    void everyLineEndsPlainlyAndOnlyTextsPassTheLimit() {
        RandomDescriptors random = new RandomDescriptors(20_260_106, 50);
        for (int i = 0; i < 500; i++) {
            String text = CanonicalWriter.write(random.object());
            assertThat(text).endsWith("}\n").doesNotContain("\r", "\t", " \n", "\n\n");
        }
    }

    private static String formatted(String text) {
        return CanonicalWriter.write(read(text).get(0));
    }

    private static List<ObjectDescriptor> read(String text) {
        DiagnosticCollector faults = DiagnosticCollector.startingAt(Place.ofFile("test.json"));
        List<ObjectDescriptor> objects = DescriptorReader.read(
                JsonReader.read(SourceFile.of("test.json", text), faults).orElseThrow(), faults);
        assertThat(faults.diagnostics().asList())
                .filteredOn(each -> !Set.of("LWM107", "LWM114").contains(each.id()))
                .isEmpty();
        return objects;
    }
}
