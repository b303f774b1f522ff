package dev.lathe.maven;

import java.io.File;
import java.util.Optional;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Generates Java sources from the LwM2M Object descriptors of the project and has them compiled with it. */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends AbstractGenerateMojo {

    /** The folder of the descriptors: every {@code *.json} in it and below is one, but for {@code *.schema.json}. */
    @Parameter(property = "lwm2m.sourceDirectory", defaultValue = "${project.basedir}/src/main/lwm2m", required = true)
    @SuppressWarnings("NullAway.Init")
    File sourceDirectory;

    /**
     * Where the sources go. The folder belongs to this execution alone: what it generated there before and does not generate any
     * more is removed.
     */
    @Parameter(defaultValue = "${project.build.directory}/generated-sources/lwm2m", required = true)
    @SuppressWarnings("NullAway.Init")
    File outputDirectory;

    /**
     * Make a module of that name of the generated types, by a {@code module-info.java} that exports their packages. By default there
     * is none. For a project of generated types alone; one that has code of its own beside them declares its module itself.
     */
    @Parameter(property = "lwm2m.moduleName")
    @Nullable
    String moduleName;

    @Override
    Optional<String> moduleName() {
        return Optional.ofNullable(moduleName);
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
        project.addCompileSourceRoot(folder);
    }
}
