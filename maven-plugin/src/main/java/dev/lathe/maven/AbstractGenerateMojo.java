package dev.lathe.maven;

import dev.lathe.generator.CompileRequest;
import dev.lathe.generator.CompileResult;
import dev.lathe.generator.LatheCompiler;
import dev.lathe.generator.file.DescriptorFolder;
import dev.lathe.generator.file.FileException;
import dev.lathe.generator.lint.LintSettings;
import dev.lathe.generator.naming.ModuleName;
import dev.lathe.generator.naming.PackageLayout;
import dev.lathe.generator.source.SourceFile;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What both goals do; they differ in folders only. */
abstract class AbstractGenerateMojo extends AbstractMojo {

    /** Generate nothing and remove nothing. What was generated before is compiled nonetheless. */
    @Parameter(property = "lwm2m.skip", defaultValue = "false")
    boolean skip;

    /**
     * The Java package of all generated types. By default the project's group id, made a package name where it is none, and
     * {@code .lwm2m} behind it.
     */
    @Parameter(property = "lwm2m.packageName")
    @Nullable
    String packageName;

    /**
     * {@code flat}: all types are in that package. {@code by-version}: each Object is in a package below it that is called after its
     * version, such as {@code v1_1}, where versions of one Object stand side by side.
     */
    @Parameter(property = "lwm2m.packageLayout", defaultValue = "flat")
    String packageLayout = "flat";

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init")
    MavenProject project;

    abstract File sourceDirectory();

    abstract File outputDirectory();

    /** Of the module that the generated types make, if they make one. */
    abstract Optional<String> moduleName();

    abstract void addSourceRoot(String folder);

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Path output = outputDirectory().toPath();
        if (skip) {
            getLog().info("LwM2M: skipped");
        } else {
            try {
                generate(sourceDirectory().toPath(), output);
            } catch (FileException trouble) {
                throw new MojoExecutionException(trouble.getMessage(), trouble);
            }
        }
        if (Files.isDirectory(output)) {
            addSourceRoot(output.toString());
        }
    }

    private void generate(Path folder, Path output) throws FileException, MojoExecutionException, MojoFailureException {
        List<FileException> troubles = new ArrayList<>();
        List<SourceFile> sources =
                DescriptorFolder.read(folder, project.getBasedir().toPath(), troubles::add);
        if (!troubles.isEmpty()) {
            new Report(getLog()).tellUnread(troubles, LatheCompiler.check(sources), sources.size());
        }
        if (sources.isEmpty()) {
            getLog().info("LwM2M: no descriptors in " + folder);
        }
        // Without descriptors as well: what the last of them left behind has to go.
        CompileResult result = LatheCompiler.compile(request(sources, output));
        new Report(getLog()).tell(result, sources.size());
    }

    private CompileRequest request(List<SourceFile> sources, Path output) throws MojoFailureException {
        String name = packageName == null ? DefaultPackage.of(project.getGroupId()) : packageName;
        try {
            return new CompileRequest(sources, name, layout(), checkedModuleName(), output, LintSettings.standard());
        } catch (IllegalArgumentException refused) {
            throw new MojoFailureException("parameter packageName: " + refused.getMessage(), refused);
        }
    }

    private Optional<String> checkedModuleName() throws MojoFailureException {
        try {
            moduleName().ifPresent(ModuleName::check);
            return moduleName();
        } catch (IllegalArgumentException refused) {
            throw new MojoFailureException("parameter moduleName: " + refused.getMessage(), refused);
        }
    }

    private PackageLayout layout() throws MojoFailureException {
        return PackageLayout.of(packageLayout)
                .orElseThrow(() -> new MojoFailureException("parameter packageLayout: \"" + packageLayout
                        + "\" is none; write one of " + String.join(", ", PackageLayout.WORDS)));
    }
}
