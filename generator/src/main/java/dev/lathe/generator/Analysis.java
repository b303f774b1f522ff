package dev.lathe.generator;

import dev.lathe.generator.diagnostic.ChangeRule;
import dev.lathe.generator.diagnostic.CodeRule;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.Diagnostics;
import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.diagnostic.Rule;
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
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * All that can be said of descriptors without writing anything.
 *
 * @param objects those that code can be generated for
 * @param names theirs
 * @param report of all stages, those of the descriptors alone and those that stand in the way of code
 */
record Analysis(List<ObjectModel> objects, Names names, LintReport report) {

    private static final Predicate<Rule> IN_DESCRIPTORS =
            rule -> !(rule instanceof CodeRule) && !(rule instanceof ChangeRule) && !rule.isOfExport();

    /** Good descriptors, whether there is code for them or not. */
    static Analysis ofDescriptors(Collection<SourceFile> sources, LintSettings settings) {
        return of(FrontEnd.read(sources), "check", PackageLayout.FLAT, collector(), settings, IN_DESCRIPTORS);
    }

    /** Descriptors to generate code for. */
    static Analysis forCode(CompileRequest request) {
        LinkResult linked = FrontEnd.read(request.sources());
        DiagnosticCollector faults = collector();
        CodeLimits limits = new CodeLimits(linked.places(), faults);
        linked.objects().forEach(limits::check);
        return of(
                linked,
                request.packageName(),
                request.layout(),
                faults,
                request.settings(),
                IN_DESCRIPTORS.or(CodeRule.class::isInstance));
    }

    /** Objects without errors get their names even if others have some: one run tells everything. */
    private static Analysis of(
            LinkResult linked,
            String packageName,
            PackageLayout layout,
            DiagnosticCollector faults,
            LintSettings settings,
            Predicate<Rule> looked) {
        List<ObjectModel> objects = linked.objects();
        Names names = Naming.decide(objects, packageName, layout, linked.places(), faults);
        Diagnostics found = linked.diagnostics().and(faults.diagnostics()).without(each -> !looked.test(each.rule()));
        LintReport report = LintReport.of(found, linked.suppressions(), settings, looked);
        return new Analysis(objects, names, report);
    }

    private static DiagnosticCollector collector() {
        return DiagnosticCollector.startingAt(Place.ofFile(""));
    }
}
