package dev.lathe.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.model.Model;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateMojoTest {

    private final RecordingLog log = new RecordingLog();
    private final MavenProject project = new MavenProject(new Model());

    @TempDir
    private Path base;

    private Path descriptors;
    private Path output;

    @BeforeEach
    void layOutProject() throws IOException {
        descriptors = Files.createDirectories(base.resolve("src/main/lwm2m"));
        output = base.resolve("target/generated-sources/lwm2m");
        project.setFile(base.resolve("pom.xml").toFile());
        project.setGroupId("com.acme");
    }

    @Test
    void sourcesAreGeneratedAndCompiledWithTheProject() throws Exception {
        write("lamp.json", "Lamp", "0..9");
        run();
        assertThat(output.resolve("com/acme/objects/Lamp.java")).exists();
        assertThat(project.getCompileSourceRoots()).containsExactly(output.toString());
        assertThat(project.getTestCompileSourceRoots()).isEmpty();
        assertThat(log.lines).singleElement().asString().startsWith("info LwM2M: 1 descriptor, ");
    }

    @Test
    void theTestGoalDoesTheSameForTests() throws Exception {
        write("lamp.json", "Lamp", "0..9");
        GenerateTestMojo mojo = new GenerateTestMojo();
        mojo.packageName = "com.acme.objects";
        mojo.sourceDirectory = descriptors.toFile();
        mojo.outputDirectory = output.toFile();
        run(mojo);
        assertThat(output.resolve("com/acme/objects/Lamp.java")).exists();
        assertThat(project.getTestCompileSourceRoots()).containsExactly(output.toString());
        assertThat(project.getCompileSourceRoots()).isEmpty();
    }

    @Test
    void allFaultsAreLoggedAndThenTheBuildFailsWithOneSentence() throws Exception {
        write("lamp.json", "Lamp", "9..0");
        write("sub folder/door.json", "Door", "8..0");
        assertThatThrownBy(this::run)
                .isInstanceOf(MojoFailureException.class)
                .hasNoCause()
                .hasMessage("2 errors in the LwM2M Object descriptors: correct them at the places listed above"
                        + " and build again");
        assertThat(log.lines)
                .allMatch(line -> line.startsWith("error "))
                .anyMatch(line -> line.startsWith("error src/main/lwm2m/lamp.json:1:") && line.contains("[LWM402]"))
                .anyMatch(line -> line.startsWith("error src/main/lwm2m/sub folder/door.json:1:"))
                .anyMatch(line -> line.endsWith("^^^^^^ write \"0..9\""))
                .endsWith("error 2 errors, 0 warnings in 2 descriptors");
        assertThat(output).doesNotExist();
    }

    @Test
    void warningsAreLoggedAsWarningsAndTheBuildGoesOn() throws Exception {
        write("lamp.json", "Lamp", "about nine");
        run();
        assertThat(log.lines.get(0))
                .startsWith("warn src/main/lwm2m/lamp.json:1:")
                .contains("warning[LWM401]");
        assertThat(output.resolve("com/acme/objects/Lamp.java")).exists();
    }

    @Test
    void theSourcesOfTheLastDescriptorGoWithIt() throws Exception {
        Path lamp = write("lamp.json", "Lamp", "0..9");
        run();
        Files.delete(lamp);
        Files.delete(descriptors);
        run();
        assertThat(output).isEmptyDirectory();
        assertThat(log.lines)
                .contains("info LwM2M: no descriptors in " + descriptors)
                .last()
                .asString()
                .startsWith("info LwM2M: 0 descriptors, 0 sources written, 0 unchanged, ");
    }

    @Test
    void aProjectWithoutDescriptorsIsLeftAsItIs() throws Exception {
        Files.delete(descriptors);
        run();
        assertThat(log.lines).containsExactly("info LwM2M: no descriptors in " + descriptors);
        assertThat(base.resolve("target")).doesNotExist();
        assertThat(project.getCompileSourceRoots()).isEmpty();
    }

    @Test
    void skippingGeneratesNothingAndKeepsWhatIsThere() throws Exception {
        write("lamp.json", "Lamp", "0..9");
        GenerateMojo skipping = mojo();
        skipping.skip = true;
        run(skipping);
        assertThat(output).doesNotExist();
        assertThat(project.getCompileSourceRoots()).isEmpty();

        run();
        write("lamp.json", "Lamp", "9..0");
        project.getCompileSourceRoots().clear();
        run(skipping);
        assertThat(output.resolve("com/acme/objects/Lamp.java")).exists();
        assertThat(project.getCompileSourceRoots()).containsExactly(output.toString());
    }

    @Test
    void anEditedOutputIsWarnedOf() throws Exception {
        write("lamp.json", "Lamp", "0..9");
        run();
        Path edited = Files.writeString(output.resolve("com/acme/objects/Lamp.java"), "class Lamp {}");
        run();
        assertThat(log.lines)
                .contains("warn LwM2M: " + edited
                        + " had been edited by hand and was generated anew or removed; change its descriptor instead");
    }

    @Test
    void thePackageFollowsFromTheGroupIdUnlessItIsNamed() throws Exception {
        write("lamp.json", "Lamp", "0..9");
        project.setGroupId("com.my-company.3d.new");
        GenerateMojo mojo = mojo();
        mojo.packageName = null;
        run(mojo);
        assertThat(output.resolve("com/my_company/_3d/new_/lwm2m/Lamp.java")).exists();
    }

    @Test
    void twoExecutionsWithFoldersOfTheirOwnLeaveEachOtherAlone() throws Exception {
        write("lamp.json", "Lamp", "0..9");
        GenerateMojo drafts = mojo();
        drafts.sourceDirectory =
                Files.createDirectories(base.resolve("src/main/draft0")).toFile();
        drafts.outputDirectory =
                base.resolve("target/generated-sources/lwm2m-draft0").toFile();
        drafts.packageName = "com.acme.draft";
        Files.writeString(
                base.resolve("src/main/draft0/door.json"),
                "{ \"id\": 1, \"family\": \"draft-0\", \"name\": \"Door\", \"urn\": \"urn:oma:mo:door\", \"resources\": [] }");
        run();
        run(drafts);
        log.lines.clear();
        run();
        run(drafts);
        assertThat(log.lines)
                .containsExactly(
                        "info LwM2M: 1 descriptor, 0 sources written, 3 unchanged, 0 removed",
                        "info LwM2M: 1 descriptor, 0 sources written, 3 unchanged, 0 removed");
        assertThat(project.getCompileSourceRoots())
                .containsExactly(output.toString(), drafts.outputDirectory.toString());
    }

    @Test
    void anIllegalPackageNameFailsTheBuildWithItsRemedy() throws Exception {
        write("lamp.json", "Lamp", "0..9");
        GenerateMojo mojo = mojo();
        mojo.packageName = "com.my-company";
        assertThatThrownBy(() -> run(mojo))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage(
                        "parameter packageName: package name \"com.my-company\" holds \"my-company\", which is no"
                                + " identifier of Java; write lower-case words with dots between them, such as com.acme.objects");
    }

    @Test
    void eachVersionHasAPackageOfItsOwnIfAskedFor() throws Exception {
        write("lamp.json", "Lamp", "0..9");
        GenerateMojo mojo = mojo();
        mojo.packageLayout = "by-version";
        run(mojo);
        assertThat(output.resolve("com/acme/objects/v1_0/Lamp.java")).exists();
        assertThat(output.resolve("com/acme/objects/Lamp.java")).doesNotExist();
    }

    @Test
    void aPackageLayoutNobodyKnowsFailsTheBuildWithItsRemedy() throws Exception {
        write("lamp.json", "Lamp", "0..9");
        GenerateMojo mojo = mojo();
        mojo.packageLayout = "deep";
        assertThatThrownBy(() -> run(mojo))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("parameter packageLayout: \"deep\" is none; write one of flat, by-version");
    }

    @Test
    void theTypesAreAModuleIfAskedFor() throws Exception {
        write("lamp.json", "Lamp", "0..9");
        GenerateMojo mojo = mojo();
        mojo.moduleName = "com.acme.lamps";
        run(mojo);
        assertThat(output.resolve("module-info.java"))
                .content()
                .contains("module com.acme.lamps {", "    exports com.acme.objects;");
    }

    @Test
    void anIllegalModuleNameFailsTheBuildWithItsRemedy() throws Exception {
        write("lamp.json", "Lamp", "0..9");
        GenerateMojo mojo = mojo();
        mojo.moduleName = "dev.lathe.core";
        assertThatThrownBy(() -> run(mojo))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("parameter moduleName: module name \"dev.lathe.core\" is that of the runtime");
    }

    @Test
    void aFileThatCannotBeReadIsNamed() throws Exception {
        Files.createSymbolicLink(descriptors.resolve("lamp.json"), base.resolve("gone"));
        Throwable trouble = catchThrowable(this::run);
        assertThat(trouble)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("cannot read " + descriptors.resolve("lamp.json"));
    }

    private GenerateMojo mojo() {
        GenerateMojo mojo = new GenerateMojo();
        mojo.sourceDirectory = descriptors.toFile();
        mojo.outputDirectory = output.toFile();
        mojo.packageName = "com.acme.objects";
        return mojo;
    }

    private void run() throws MojoExecutionException, MojoFailureException {
        run(mojo());
    }

    private void run(AbstractGenerateMojo mojo) throws MojoExecutionException, MojoFailureException {
        mojo.setLog(log);
        mojo.project = project;
        mojo.execute();
    }

    private Path write(String file, String name, String range) throws IOException {
        Path path = descriptors.resolve(file);
        Files.createDirectories(path.getParent());
        return Files.writeString(
                path,
                "{ \"id\": " + (42770 + name.charAt(0) % 16) + ", \"name\": \"" + name
                        + "\", \"resources\": [ { \"id\": 0, \"name\": \"Value\","
                        + " \"operations\": \"RW\", \"type\": \"Integer\", \"range\": \"" + range + "\" } ] }");
    }
}
