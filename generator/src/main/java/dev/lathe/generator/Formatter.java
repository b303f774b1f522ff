package dev.lathe.generator;

import dev.lathe.generator.canonical.CanonicalWriter;
import dev.lathe.generator.convert.DescriptorFile;
import dev.lathe.generator.convert.FileNames;
import dev.lathe.generator.descriptor.DescriptorReader;
import dev.lathe.generator.descriptor.ObjectDescriptor;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.Diagnostics;
import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.json.JsonReader;
import dev.lathe.generator.json.JsonValue;
import dev.lathe.generator.json.JsonValue.JsonArray;
import dev.lathe.generator.source.SourceFile;
import java.util.List;
import java.util.Optional;

/**
 * Writes descriptors in their canonical form. What cannot be read without an error cannot be written without loss, and is
 * refused; faults in what a descriptor means do not hinder. Spellings of Leshan's JSON models become those of this format.
 */
public final class Formatter {

    private Formatter() {}

    /** The file as it should look. One Object stays one, an array an array. */
    public static FormatResult format(SourceFile file) {
        DiagnosticCollector faults = DiagnosticCollector.startingAt(Place.ofFile(file.name()));
        Optional<JsonValue> value = JsonReader.read(file, faults);
        List<ObjectDescriptor> objects = objects(value, faults);
        Diagnostics diagnostics = faults.diagnostics();
        if (diagnostics.hasErrors()) {
            return new FormatResult(Optional.empty(), diagnostics, false);
        }
        String text = value.get() instanceof JsonArray
                ? CanonicalWriter.write(objects)
                : CanonicalWriter.write(objects.get(0));
        return new FormatResult(Optional.of(text), diagnostics, file.hasByteOrderMark() || !file.isUtf8Of(text));
    }

    /** The Objects of a file, each in one of its own. */
    public static ImportResult split(SourceFile file) {
        DiagnosticCollector faults = DiagnosticCollector.startingAt(Place.ofFile(file.name()));
        List<ObjectDescriptor> objects = objects(JsonReader.read(file, faults), faults);
        Diagnostics diagnostics = faults.diagnostics();
        List<DescriptorFile> files = diagnostics.hasErrors() ? List.of() : FileNames.give(objects);
        return new ImportResult(files, diagnostics);
    }

    private static List<ObjectDescriptor> objects(Optional<JsonValue> value, DiagnosticCollector faults) {
        return value.map(each -> DescriptorReader.read(each, faults)).orElse(List.of());
    }
}
