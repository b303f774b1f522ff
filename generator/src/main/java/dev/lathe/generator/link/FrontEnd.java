package dev.lathe.generator.link;

import dev.lathe.generator.ddf.DdfReader;
import dev.lathe.generator.descriptor.DescriptorReader;
import dev.lathe.generator.descriptor.ObjectDescriptor;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.json.JsonReader;
import dev.lathe.generator.source.SourceFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The first half of the compiler: text in, Objects and diagnostics out. Touches no file and never throws on bad input. */
public final class FrontEnd {

    private FrontEnd() {}

    /**
     * Reads all files as one run: Objects may clash across files, and every fault of every file is reported, but for syntax,
     * of which a file has only its first.
     */
    public static LinkResult read(Collection<SourceFile> files) {
        DiagnosticCollector faults = DiagnosticCollector.startingAt(Place.ofFile(""));
        List<ObjectDescriptor> descriptors = new ArrayList<>();
        files.stream()
                .sorted(Comparator.comparing(SourceFile::name))
                .forEach(file -> descriptors.addAll(describe(file, faults)));
        return Linker.link(descriptors, faults);
    }

    /** The descriptors of one file as they are written, in JSON or in OMA's XML, whichever the file begins with. */
    public static List<ObjectDescriptor> describe(SourceFile file, DiagnosticCollector faults) {
        return switch (file.notation()) {
            case XML -> DdfReader.read(file, faults);
            case JSON ->
                JsonReader.read(file, faults)
                        .map(value -> DescriptorReader.read(value, faults))
                        .orElse(List.of());
        };
    }
}
