package dev.lathe.generator;

import dev.lathe.generator.lint.LintSettings;
import dev.lathe.generator.naming.PackageLayout;
import dev.lathe.generator.naming.PackageName;
import dev.lathe.generator.source.SourceFile;
import java.nio.file.Path;
import java.util.List;

/**
 * What to compile and where to.
 *
 * @param sources the descriptors, in any order
 * @param packageName of all generated types, such as {@code com.acme.objects}
 * @param layout whether they are in that package or in packages below it
 * @param outputDirectory belongs to this request alone: files generated into it before and not again are removed
 * @param settings how severe rules are
 */
public record CompileRequest(
        List<SourceFile> sources,
        String packageName,
        PackageLayout layout,
        Path outputDirectory,
        LintSettings settings) {

    /** @throws IllegalArgumentException if no Java code can be in a package of that name; the message says why */
    public CompileRequest {
        sources = List.copyOf(sources);
        PackageName.check(packageName);
    }

    /** All in one package, with each rule as severe as it is by itself. */
    public CompileRequest(List<SourceFile> sources, String packageName, Path outputDirectory) {
        this(sources, packageName, PackageLayout.FLAT, outputDirectory, LintSettings.standard());
    }
}
