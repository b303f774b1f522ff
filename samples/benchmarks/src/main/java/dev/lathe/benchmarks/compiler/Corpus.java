package dev.lathe.benchmarks.compiler;

import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.limit.CodeLimits;
import dev.lathe.generator.link.FrontEnd;
import dev.lathe.generator.link.LinkResult;
import dev.lathe.generator.lint.LintReport;
import dev.lathe.generator.lint.LintSettings;
import dev.lathe.generator.model.ObjectModel;
import dev.lathe.generator.naming.Names;
import dev.lathe.generator.naming.Naming;
import dev.lathe.generator.naming.PackageLayout;
import dev.lathe.generator.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Descriptors or DDF files of a folder, of each Object the highest version: {@code 3.xml} and {@code 3-1_2.xml} are both read
 * as of Object 3.
 */
record Corpus(List<SourceFile> files) {

    static final String PACKAGE = "corpus";

    private static final Pattern DDF = Pattern.compile("(\\d+)(?:-(\\d+)_(\\d+))?\\.xml");

    static Corpus of(Path folder) throws IOException {
        Map<String, Path> latest = new TreeMap<>();
        Map<String, Integer> versions = new TreeMap<>();
        List<Path> found;
        try (Stream<Path> files = Files.list(folder)) {
            found = files.sorted().toList();
        }
        for (Path file : found) {
            String name = file.getFileName().toString();
            Matcher ddf = DDF.matcher(name);
            if (ddf.matches()) {
                int version = ddf.group(2) == null
                        ? Integer.MAX_VALUE
                        : Integer.parseInt(ddf.group(2)) * 1000 + Integer.parseInt(ddf.group(3));
                if (version > versions.getOrDefault(ddf.group(1), -1)) {
                    versions.put(ddf.group(1), version);
                    latest.put(ddf.group(1), file);
                }
            } else if (name.endsWith(".json")) {
                latest.put(name, file);
            }
        }
        List<SourceFile> sources = new ArrayList<>();
        for (Path file : latest.values()) {
            sources.add(SourceFile.of(file.getFileName().toString(), Files.readAllBytes(file)));
        }
        if (sources.isEmpty()) {
            throw new IllegalArgumentException(folder + " has neither descriptors nor DDF files");
        }
        return new Corpus(sources);
    }

    /** Reads and checks: what {@code lathe validate} does, and what comes before code is made. */
    Checked checked() {
        LinkResult linked = FrontEnd.read(files);
        DiagnosticCollector faults = DiagnosticCollector.startingAt(Place.ofFile(""));
        CodeLimits limits = new CodeLimits(linked.places(), faults);
        linked.objects().forEach(limits::check);
        Names names = Naming.decide(linked.objects(), PACKAGE, PackageLayout.FLAT, linked.places(), faults);
        LintReport report = LintReport.of(
                linked.diagnostics().and(faults.diagnostics()),
                linked.suppressions(),
                LintSettings.standard(),
                rule -> true);
        return new Checked(compiled(linked.objects(), names), names, report);
    }

    /** One of several whose classes would be called the same. */
    private static List<ObjectModel> compiled(List<ObjectModel> objects, Names names) {
        Set<String> taken = new HashSet<>();
        return objects.stream()
                .filter(object -> taken.add(
                        names.of(object).packageName() + "." + names.of(object).value()))
                .toList();
    }

    /** @param objects those that code is made for */
    record Checked(List<ObjectModel> objects, Names names, LintReport report) {

        long resources() {
            return objects.stream()
                    .mapToLong(object -> object.resources().size())
                    .sum();
        }
    }
}
