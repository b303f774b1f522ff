package dev.lathe.generator;

import dev.lathe.generator.lint.LintSettings;
import dev.lathe.generator.naming.ModuleName;
import dev.lathe.generator.naming.PackageLayout;
import dev.lathe.generator.naming.PackageName;
import dev.lathe.generator.source.SourceFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What to compile and where to.
 *
 * @param sources the descriptors, in any order
 * @param packageName of all generated types, such as {@code com.acme.objects}
 * @param layout whether they are in that package or in packages below it
 * @param moduleName of the module that all of it makes, in a {@code module-info.java}; if empty, there is none
 * @param outputDirectory belongs to this request alone: files generated into it before and not again are removed
 * @param settings how severe rules are
 */
public record CompileRequest(
        List<SourceFile> sources,
        String packageName,
        PackageLayout layout,
        Optional<String> moduleName,
        Path outputDirectory,
        LintSettings settings) {

    /** @throws IllegalArgumentException if no Java code can be in a package or module of that name; the message says why */
    public CompileRequest {
        sources = List.copyOf(sources);
        PackageName.check(packageName);
        moduleName.ifPresent(ModuleName::check);
    }

    /** All in one package and no module, with each rule as severe as it is by itself. */
    public CompileRequest(List<SourceFile> sources, String packageName, Path outputDirectory) {
        this(sources, packageName, PackageLayout.FLAT, Optional.empty(), outputDirectory, LintSettings.standard());
    }
}
