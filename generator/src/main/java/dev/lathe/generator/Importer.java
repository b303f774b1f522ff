package dev.lathe.generator;

import dev.lathe.generator.convert.FileNames;
import dev.lathe.generator.convert.Tidied;
import dev.lathe.generator.descriptor.DescriptorReader;
import dev.lathe.generator.descriptor.ObjectDescriptor;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.Diagnostics;
import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.json.JsonReader;
import dev.lathe.generator.json.SourceFile;
import dev.lathe.generator.link.Linker;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Reads Objects of other formats and writes them in this one: OMA's DDF files, and Leshan's JSON models. Faults of what an
 * Object means are reported, and left in it for its author to mend.
 */
public final class Importer {

    private Importer() {}

    /** Imports the files as one run: the names of what comes out do not clash. */
    public static ImportResult read(Collection<SourceFile> files) {
        List<ObjectDescriptor> good = new ArrayList<>();
        Diagnostics unreadable = Diagnostics.none();
        DiagnosticCollector faults = DiagnosticCollector.startingAt(Place.ofFile(""));
        for (SourceFile file :
                files.stream().sorted(Comparator.comparing(SourceFile::name)).toList()) {
            DiagnosticCollector ofFile = DiagnosticCollector.startingAt(Place.ofFile(file.name()));
            List<ObjectDescriptor> objects = objects(file, ofFile);
            if (ofFile.diagnostics().hasErrors()) {
                unreadable = unreadable.and(ofFile.diagnostics());
            } else {
                ofFile.diagnostics().forEach(faults::report);
                good.addAll(objects);
            }
        }
        Diagnostics ofGood = Linker.link(good, faults).diagnostics();
        return new ImportResult(FileNames.give(good.stream().map(Tidied::of).toList()), unreadable.and(ofGood));
    }

    private static List<ObjectDescriptor> objects(SourceFile file, DiagnosticCollector faults) {
        return JsonReader.read(file, faults)
                .map(value -> DescriptorReader.read(value, faults))
                .orElse(List.of());
    }
}
