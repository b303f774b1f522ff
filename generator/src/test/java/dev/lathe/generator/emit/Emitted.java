package dev.lathe.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.generator.diagnostic.Diagnostic;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.diagnostic.Severity;
import dev.lathe.generator.link.FrontEnd;
import dev.lathe.generator.link.LinkResult;
import dev.lathe.generator.lint.LintReport;
import dev.lathe.generator.lint.LintSettings;
import dev.lathe.generator.naming.Names;
import dev.lathe.generator.naming.Naming;
import dev.lathe.generator.naming.PackageLayout;
import dev.lathe.generator.source.SourceFile;
import java.util.List;

/** What the emitters make of a descriptor that has no faults. */
final class Emitted {

    static final String PACKAGE = "emitted";

    private Emitted() {}

    static List<GeneratedFile> of(String descriptor) {
        LinkResult linked = read(descriptor);
        assertThat(LintReport.of(linked.diagnostics(), linked.suppressions(), LintSettings.standard(), rule -> false)
                        .diagnostics()
                        .asList())
                .filteredOn(diagnostic -> diagnostic.severity() != Severity.INFO)
                .extracting(Diagnostic::message)
                .isEmpty();
        return emit(linked);
    }

    /** As {@link #of}, for a descriptor without errors. */
    static List<GeneratedFile> whateverIsWarnedOf(String descriptor) {
        LinkResult linked = read(descriptor);
        assertThat(LintReport.of(linked.diagnostics(), linked.suppressions(), LintSettings.standard(), rule -> false)
                        .diagnostics()
                        .asList())
                .filteredOn(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .extracting(Diagnostic::message)
                .isEmpty();
        return emit(linked);
    }

    /** What comes of the files of one run, which have no errors, be it of descriptors or of code. */
    static List<GeneratedFile> of(List<SourceFile> files, String packageName, PackageLayout layout) {
        LinkResult linked = FrontEnd.read(files);
        DiagnosticCollector collector = DiagnosticCollector.startingAt(Place.ofFile("test.json"));
        Names names = Naming.decide(linked.objects(), packageName, layout, linked.places(), collector);
        assertThat(linked.diagnostics().and(collector.diagnostics()).asList())
                .filteredOn(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .extracting(diagnostic -> diagnostic.place() + " " + diagnostic.message())
                .isEmpty();
        assertThat(linked.objects()).hasSameSizeAs(files);
        return JavaEmission.emit(linked.objects(), names);
    }

    private static LinkResult read(String descriptor) {
        return FrontEnd.read(List.of(SourceFile.of("test.json", descriptor)));
    }

    private static List<GeneratedFile> emit(LinkResult linked) {
        DiagnosticCollector collector = DiagnosticCollector.startingAt(Place.ofFile("test.json"));
        Names names = Naming.decide(linked.objects(), PACKAGE, PackageLayout.FLAT, linked.places(), collector);
        return JavaEmission.emit(linked.objects(), names);
    }
}
