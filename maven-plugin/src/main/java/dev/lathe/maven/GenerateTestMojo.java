package dev.lathe.maven;

import java.io.File;
import java.util.Optional;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Generates Java sources from the LwM2M Object descriptors of the tests and has them compiled with the tests. */
@Mojo(name = "generate-test", defaultPhase = LifecyclePhase.GENERATE_TEST_SOURCES, threadSafe = true)
public final class GenerateTestMojo extends AbstractGenerateMojo {

    /** The folder of the descriptors: every {@code *.json} in it and below is one, but for {@code *.schema.json}. */
    @Parameter(
            property = "lwm2m.testSourceDirectory",
            defaultValue = "${project.basedir}/src/test/lwm2m",
            required = true)
    @SuppressWarnings("NullAway.Init")
    File sourceDirectory;

    /**
     * Where the sources go. The folder belongs to this execution alone: what it generated there before and does not generate any
     * more is removed.
     */
    @Parameter(defaultValue = "${project.build.directory}/generated-test-sources/lwm2m", required = true)
    @SuppressWarnings("NullAway.Init")
    File outputDirectory;

    /** Tests are compiled into the module of what they test. */
    @Override
    Optional<String> moduleName() {
        return Optional.empty();
    }

    @Override
    File sourceDirectory() {
        return sourceDirectory;
    }

    @Override
    File outputDirectory() {
        return outputDirectory;
    }

    @Override
    void addSourceRoot(String folder) {
        project.addTestCompileSourceRoot(folder);
    }
}
