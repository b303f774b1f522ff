package dev.lathe.generator;

import dev.lathe.generator.ExportResult.ExportedFile;
import dev.lathe.generator.ddf.DdfWriter;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.diagnostic.RangeRule;
import dev.lathe.generator.diagnostic.Rule;
import dev.lathe.generator.diagnostic.Severity;
import dev.lathe.generator.diagnostic.TypeRule;
import dev.lathe.generator.fact.ObjectFacts;
import dev.lathe.generator.link.FrontEnd;
import dev.lathe.generator.link.LinkResult;
import dev.lathe.generator.link.LinkedObject;
import dev.lathe.generator.lint.LintReport;
import dev.lathe.generator.lint.LintSettings;
import dev.lathe.generator.source.SourceFile;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes Objects as OMA's DDF files, one a file. What a descriptor says beyond that is reported as it is lost. */
public final class Exporter {

    private static final Set<Rule> MEANINGS = Set.of(
            TypeRule.TYPE_MISSING,
            TypeRule.EXECUTABLE_WITH_TYPE,
            TypeRule.EXECUTABLE_MULTIPLE,
            TypeRule.TYPE_NEEDS_LATER_ENABLER);

    private Exporter() {}

    /**
     * Exports the Objects without errors, and those whose errors a DDF file can hold as well as a descriptor: what comes from a
     * registry with a range reversed goes back as it came. Two of one id and version are an error already, and not written.
     * Of suppressions only those of losses are told to be without use: names in Java, code and other versions are not looked at here.
     */
    public static ExportResult write(Collection<SourceFile> files, LintSettings settings) {
        LinkResult linked = FrontEnd.read(files);
        Set<String> broken = linked.diagnostics().asList().stream()
                .filter(each -> each.severity() == Severity.ERROR && !fitsInDdf(each.rule()))
                .map(each -> each.place().file())
                .collect(Collectors.toSet());
        DiagnosticCollector losses = DiagnosticCollector.startingAt(Place.ofFile(""));
        Map<String, String> written = new TreeMap<>();
        for (LinkedObject object : linked.linked()) {
            ObjectFacts facts = object.facts();
            if (object.model().isPresent()
                    || !broken.contains(facts.descriptor().place().file())) {
                DdfWriter.write(facts.descriptor(), losses).ifPresent(text -> written.put(name(facts), text));
            }
        }
        LintReport report = LintReport.of(
                linked.diagnostics().and(losses.diagnostics()), linked.suppressions(), settings, Rule::isOfExport);
        List<ExportedFile> exported = written.entrySet().stream()
                .map(each -> new ExportedFile(each.getKey(), each.getValue()))
                .toList();
        return new ExportResult(exported, report);
    }

    /** Whether it is about what a Resource means, and each of its parts is one that DDF has. */
    private static boolean fitsInDdf(Rule rule) {
        return rule instanceof RangeRule || MEANINGS.contains(rule);
    }

    private static String name(ObjectFacts facts) {
        return facts.descriptor().id().value().orElseThrow() + "-"
                + facts.version().orElseThrow().toString().replace('.', '_') + ".xml";
    }
}
