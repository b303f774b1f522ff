package dev.lathe.generator;

import dev.lathe.generator.compatibility.Comparison;
import dev.lathe.generator.compatibility.Compatibility;
import dev.lathe.generator.compatibility.Policy;
import dev.lathe.generator.diagnostic.ChangeRule;
import dev.lathe.generator.diagnostic.Diagnostics;
import dev.lathe.generator.emit.GeneratedFile;
import dev.lathe.generator.emit.JavaEmission;
import dev.lathe.generator.emit.ModuleEmission;
import dev.lathe.generator.file.FileException;
import dev.lathe.generator.fix.FixResult;
import dev.lathe.generator.fix.Mending;
import dev.lathe.generator.link.FrontEnd;
import dev.lathe.generator.link.LinkResult;
import dev.lathe.generator.lint.LintReport;
import dev.lathe.generator.lint.LintSettings;
import dev.lathe.generator.output.OutputChanges;
import dev.lathe.generator.output.OutputFolder;
import dev.lathe.generator.source.SourceFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The LwM2M Object compiler. A fault in a descriptor is a diagnostic in the result, never an exception. */
public final class LatheCompiler {

    private LatheCompiler() {}

    /** Checks descriptors without generating code. */
    public static Diagnostics check(Collection<SourceFile> sources) {
        return check(sources, LintSettings.standard()).diagnostics();
    }

    /** Checks descriptors without generating code, in the way a project wants it. */
    public static LintReport check(Collection<SourceFile> sources, LintSettings settings) {
        return Analysis.ofDescriptors(sources, settings).report();
    }

    /**
     * Mends what can be mended without asking: carries out the fixes of what {@link #check} would tell, until there are no more.
     * All else in the files stays as it is, byte for byte.
     */
    public static FixResult fix(Collection<SourceFile> sources, LintSettings settings) {
        return new Mending(sources, files -> check(files, settings)).run();
    }

    /**
     * Compares two sets of Objects: whether versions tell of what changed, and whom it breaks. Suppressions are those of the new
     * side. What is wrong on one side alone is for {@link #check} to tell.
     *
     * @param policy for all Objects; if empty, for each the one of the LwM2M version that the new Object is for
     */
    public static CompareResult compare(
            Collection<SourceFile> old, Collection<SourceFile> young, Optional<Policy> policy, LintSettings settings) {
        LinkResult before = FrontEnd.read(old);
        LinkResult after = FrontEnd.read(young);
        Comparison comparison = Compatibility.compare(before, after, policy);
        LintReport report =
                LintReport.of(comparison.findings(), after.suppressions(), settings, ChangeRule.class::isInstance);
        return new CompareResult(
                comparison,
                report,
                Stream.concat(withoutObject(old, before), withoutObject(young, after))
                        .toList());
    }

    private static Stream<String> withoutObject(Collection<SourceFile> files, LinkResult linked) {
        Set<String> understood = linked.linked().stream()
                .map(each -> each.facts().descriptor().place().file())
                .collect(Collectors.toSet());
        return files.stream().map(SourceFile::name).filter(name -> !understood.contains(name));
    }

    /**
     * Compiles descriptors to Java sources in the request's output directory. The same request has the same result, in
     * whatever order its sources come. Not for two threads at once on one output directory.
     *
     * @throws FileException if the output directory cannot be read or written, or holds a file of somebody else where a
     *     generated one belongs
     */
    public static CompileResult compile(CompileRequest request) throws FileException {
        return compile(request, new OutputFolder(request.outputDirectory())::write);
    }

    /**
     * What {@link #compile} would do. Nothing is written or removed.
     *
     * @throws FileException if {@link #compile} would not even begin
     */
    public static CompileResult preview(CompileRequest request) throws FileException {
        return compile(request, new OutputFolder(request.outputDirectory())::preview);
    }

    private static CompileResult compile(CompileRequest request, Output output) throws FileException {
        Analysis analysis = Analysis.forCode(request);
        if (analysis.report().diagnostics().hasErrors()) {
            return new CompileResult(analysis.report(), OutputChanges.none());
        }
        List<GeneratedFile> files = new ArrayList<>(JavaEmission.emit(analysis.objects(), analysis.names()));
        SortedSet<String> packages = analysis.names().packages();
        // A module without packages is of no use, and javac warns of it.
        request.moduleName()
                .filter(name -> !packages.isEmpty())
                .ifPresent(name -> files.add(ModuleEmission.emit(name, packages)));
        return new CompileResult(analysis.report(), output.take(files));
    }

    private interface Output {
        OutputChanges take(List<GeneratedFile> files) throws FileException;
    }
}
