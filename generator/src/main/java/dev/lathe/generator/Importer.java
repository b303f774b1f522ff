package dev.lathe.generator;

import dev.lathe.generator.convert.FileNames;
import dev.lathe.generator.convert.Tidied;
import dev.lathe.generator.descriptor.ObjectDescriptor;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.link.FrontEnd;
import dev.lathe.generator.lint.LintSettings;
import dev.lathe.generator.source.SourceFile;
import java.util.Collection;
import java.util.List;

/**
 * Reads Objects of other formats and writes them in this one: OMA's DDF files, and Leshan's JSON models. Faults of what an
 * Object means are reported, and stay in it for its author to mend; a file that cannot be read whole gives nothing.
 */
public final class Importer {

    private Importer() {}

    /** Imports the files as one run: the names of what comes out do not clash. */
    public static ImportResult read(Collection<SourceFile> files, LintSettings settings) {
        List<ObjectDescriptor> objects = files.stream()
                .flatMap(file -> objects(file).stream())
                .map(Tidied::of)
                .toList();
        return new ImportResult(
                FileNames.give(objects), LatheCompiler.check(files, settings).diagnostics());
    }

    private static List<ObjectDescriptor> objects(SourceFile file) {
        DiagnosticCollector faults = DiagnosticCollector.startingAt(Place.ofFile(file.name()));
        List<ObjectDescriptor> read = FrontEnd.describe(file, faults);
        return faults.diagnostics().hasErrors() ? List.of() : read;
    }
}
