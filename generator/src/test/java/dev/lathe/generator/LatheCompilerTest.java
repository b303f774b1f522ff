package dev.lathe.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lathe.generator.diagnostic.Diagnostic;
import dev.lathe.generator.file.FileException;
import dev.lathe.generator.lint.LintSettings;
import dev.lathe.generator.naming.PackageLayout;
import dev.lathe.generator.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LatheCompilerTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);
    private static final SourceFile LAMP = object("lamp.json", 42770, "Lamp", "0..9");
    private static final SourceFile DOOR = object("door.json", 42771, "Door", "0..9");
    private static final SourceFile REVERSED = object("gate.json", 42772, "Gate", "9..0");
    private static final SourceFile DRAFT = SourceFile.of(
            "draft.json",
            "{ \"id\": 2, \"name\": \"Old\", \"family\": \"draft-0\", \"urn\": \"urn:oma:mo:lwm2m2:old\","
                    + " \"resources\": [ { \"id\": 0, \"name\": \"Value\", \"operations\": \"R\" } ] }");

    @TempDir
    private Path temp;

    private Path output;

    @BeforeEach
    void nameOutput() {
        output = temp.resolve("generated");
    }

    @Test
    void anObjectBecomesSourcesInThePackageAskedFor() throws IOException {
        CompileResult result = compile(LAMP);
        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.succeeded()).isTrue();
        assertThat(result.written()).contains(output.resolve("com/acme/objects/Lamp.java"));
        assertThat(output.resolve("com/acme/objects/Lamp.java")).content().contains("package com.acme.objects;");
    }

    @Test
    void aSecondRunTouchesNothing() throws IOException {
        CompileResult first = compile(LAMP, DOOR);
        for (Path file : content().keySet()) {
            Files.setLastModifiedTime(file, LONG_AGO);
        }
        CompileResult second = compile(LAMP, DOOR);
        assertThat(second.written()).isEmpty();
        assertThat(second.unchanged()).isEqualTo(first.written());
        for (Path file : content().keySet()) {
            assertThat(Files.getLastModifiedTime(file)).isEqualTo(LONG_AGO);
        }
    }

    @Test
    void theSourcesOfARemovedDescriptorAreRemoved() throws IOException {
        compile(LAMP, DOOR);
        CompileResult result = compile(DOOR);
        assertThat(result.removed()).contains(output.resolve("com/acme/objects/Lamp.java"));
        assertThat(output.resolve("com/acme/objects/Lamp.java")).doesNotExist();
        assertThat(output.resolve("com/acme/objects/Door.java")).exists();
    }

    @Test
    void theSourcesOfAnotherPackageAreRemoved() throws IOException {
        compile(LAMP);
        LatheCompiler.compile(new CompileRequest(List.of(LAMP), "com.acme", output));
        assertThat(output.resolve("com/acme/objects")).doesNotExist();
        assertThat(output.resolve("com/acme/Lamp.java")).exists();
    }

    @Test
    void theOrderOfSourcesMakesNoDifference() throws IOException {
        compile(LAMP, DOOR);
        Map<Path, String> inOneOrder = content();
        compile();
        compile(DOOR, LAMP);
        assertThat(content()).isEqualTo(inOneOrder).isNotEmpty();
    }

    @Test
    void withErrorsNothingIsWrittenAndNothingRemoved() throws IOException {
        compile(LAMP, DOOR);
        Map<Path, String> before = content();
        CompileResult result = compile(LAMP, REVERSED);
        assertThat(result.succeeded()).isFalse();
        assertThat(result.diagnostics()).extracting(Diagnostic::id).containsExactly("LWM402");
        assertThat(result.written()).isEmpty();
        assertThat(result.removed()).isEmpty();
        assertThat(content()).isEqualTo(before);
    }

    @Test
    void aFileThatIsNoJsonIsADiagnostic() throws IOException {
        CompileResult result = compile(SourceFile.of("x.json", "{"));
        assertThat(result.diagnostics()).extracting(Diagnostic::id).containsExactly("LWM101");
        assertThat(output).doesNotExist();
    }

    @Test
    void warningsDoNotStandInTheWay() throws IOException {
        CompileResult result = compile(object("lamp.json", 42770, "Lamp", "about nine"));
        assertThat(result.diagnostics()).extracting(Diagnostic::id).containsExactly("LWM401");
        assertThat(result.written()).isNotEmpty();
    }

    @Test
    void objectsOfBothFamiliesGoIntoOnePackage() throws IOException {
        CompileResult result = compile(LAMP, DRAFT);
        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.written())
                .extracting(file -> file.getFileName().toString())
                .containsExactlyInAnyOrder(
                        "Lamp.java",
                        "LampInstance.java",
                        "RemoteLamp.java",
                        "Old.java",
                        "OldObject.java",
                        "RemoteOld.java");
    }

    @Test
    void objectsOfTheFamiliesThatMeetGetTheirIds() throws IOException {
        CompileResult result = compile(object("old.json", 42770, "Old Object", "0..9"), DRAFT);
        assertThat(result.diagnostics()).extracting(Diagnostic::id).containsExactly("LWM906", "LWM906");
        assertThat(result.written())
                .extracting(file -> file.getFileName().toString())
                .contains("OldObject_42770.java", "Old_D2.java", "Old_D2Object.java");
    }

    @Test
    void versionsOfAnObjectNeedPackagesOfTheirOwn() throws IOException {
        CompileResult flat = compile(version("1.0"), version("1.1"));
        assertThat(flat.diagnostics()).extracting(Diagnostic::id).containsExactly("LWM905");
        assertThat(flat.diagnostics().asList().get(0).message())
                .startsWith("class Fan is generated for version 1.1 of this Object and for version 1.0 at ");

        CompileResult result = LatheCompiler.compile(new CompileRequest(
                List.of(version("1.0"), version("1.1"), DRAFT),
                "com.acme",
                PackageLayout.BY_VERSION,
                Optional.empty(),
                output,
                LintSettings.standard()));
        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.written())
                .contains(
                        output.resolve("com/acme/v1_0/Fan.java"),
                        output.resolve("com/acme/v1_1/Fan.java"),
                        output.resolve("com/acme/draft0/Old.java"));
        assertThat(output.resolve("com/acme/v1_1/RemoteFan.java")).content().contains("package com.acme.v1_1;");
    }

    @Test
    void aModuleExportsThePackagesOfItsTypes() throws IOException {
        CompileResult result = LatheCompiler.compile(new CompileRequest(
                List.of(version("1.1"), version("1.0"), DRAFT),
                "com.acme",
                PackageLayout.BY_VERSION,
                Optional.of("com.acme.fans"),
                output,
                LintSettings.standard()));
        assertThat(result.diagnostics()).isEmpty();
        assertThat(output.resolve("module-info.java")).hasContent("""
                /** LwM2M Objects: their values, and their stubs for clients and servers. Generated by Lathe. */
                module com.acme.fans {
                    requires static transitive java.compiler;
                    requires static org.jspecify;
                    requires transitive dev.lathe.core;

                    exports com.acme.draft0;
                    exports com.acme.v1_0;
                    exports com.acme.v1_1;
                }
                """);

        assertThat(compile(LAMP).removed()).contains(output.resolve("module-info.java"));
    }

    @Test
    void withoutObjectsThereIsNoModule() throws IOException {
        assertThat(LatheCompiler.compile(new CompileRequest(
                                List.of(),
                                "com.acme",
                                PackageLayout.FLAT,
                                Optional.of("com.acme"),
                                output,
                                LintSettings.standard()))
                        .written())
                .isEmpty();
    }

    private static SourceFile version(String version) {
        return SourceFile.of(
                "fan-" + version + ".json",
                "{ \"id\": 42775, \"name\": \"Fan\", \"version\": \"" + version + "\", \"resources\": [ { \"id\": 0,"
                        + " \"name\": \"Value\", \"operations\": \"R\", \"type\": \"Integer\" } ] }");
    }

    @Test
    void anObjectWithoutIndexHasValuesAndNoStubs() throws IOException {
        CompileResult result = compile(SourceFile.of(
                "bearer.json",
                "{ \"name\": \"Bearer Info\", \"family\": \"draft-0\", \"urn\": \"urn:oma:mo:lwm2m2:bearer\","
                        + " \"resources\": [] }"));
        assertThat(result.diagnostics()).extracting(Diagnostic::id).containsExactly("LWM220");
        assertThat(result.written()).containsExactly(output.resolve("com/acme/objects/BearerInfo.java"));
    }

    @Test
    void descriptorsCanBeCheckedAlone() {
        assertThat(LatheCompiler.check(List.of(DRAFT, LAMP))).isEmpty();
    }

    @Test
    void noSourcesMakeNoOutput() throws IOException {
        assertThat(compile().written()).isEmpty();
        assertThat(output).doesNotExist();
    }

    @Test
    void anOutputDirectoryThatIsAFileIsNamed() throws IOException {
        Files.writeString(output, "");
        assertThatThrownBy(() -> compile(LAMP))
                .isInstanceOf(FileException.class)
                .hasMessageContaining(output + " is not a folder");
    }

    private CompileResult compile(SourceFile... sources) throws IOException {
        return LatheCompiler.compile(new CompileRequest(Arrays.asList(sources), "com.acme.objects", output));
    }

    private Map<Path, String> content() throws IOException {
        Map<Path, String> content = new TreeMap<>();
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                content.put(file, Files.readString(file));
            }
        }
        return content;
    }

    private static SourceFile object(String file, int id, String name, String range) {
        return SourceFile.of(
                file,
                "{ \"id\": " + id + ", \"name\": \"" + name + "\", \"resources\": [ { \"id\": 0, \"name\": \"Value\","
                        + " \"operations\": \"RW\", \"type\": \"Integer\", \"range\": \"" + range + "\" } ] }");
    }
}
