package dev.lathe.generator;

import dev.lathe.generator.json.SourceFile;
import java.nio.file.Path;
import java.util.List;

/**
 * What to compile and where to.
 *
 * @param sources the descriptors, in any order
 * @param packageName of all generated types, such as {@code com.acme.objects}
 * @param outputDirectory belongs to this request alone: files generated into it before and not again are removed
 */
public record CompileRequest(List<SourceFile> sources, String packageName, Path outputDirectory) {

    /** @throws IllegalArgumentException if no Java code can be in a package of that name; the message says why */
    public CompileRequest {
        sources = List.copyOf(sources);
        PackageName.check(packageName);
    }
}
