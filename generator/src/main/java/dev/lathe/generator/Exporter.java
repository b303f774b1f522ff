package dev.lathe.generator;

import dev.lathe.generator.ExportResult.ExportedFile;
import dev.lathe.generator.ddf.DdfWriter;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.diagnostic.XmlRule;
import dev.lathe.generator.link.FrontEnd;
import dev.lathe.generator.link.LinkResult;
import dev.lathe.generator.link.LinkedObject;
import dev.lathe.generator.lint.LintReport;
import dev.lathe.generator.lint.LintSettings;
import dev.lathe.generator.model.ObjectModel;
import dev.lathe.generator.source.SourceFile;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes Objects as OMA's DDF files, one a file. What a descriptor says beyond that is reported as it is lost. */
public final class Exporter {

    private Exporter() {}

    /**
     * Exports the Objects without errors; two of one id and version are an error already. Of suppressions only those of losses are
     * told to be without use: names in Java, code and other versions are not looked at here.
     */
    public static ExportResult write(Collection<SourceFile> files, LintSettings settings) {
        LinkResult linked = FrontEnd.read(files);
        DiagnosticCollector losses = DiagnosticCollector.startingAt(Place.ofFile(""));
        Map<String, String> written = new TreeMap<>();
        for (LinkedObject object : linked.linked()) {
            object.model().ifPresent(model -> DdfWriter.write(object.facts().descriptor(), losses)
                    .ifPresent(text -> written.put(name(model), text)));
        }
        LintReport report = LintReport.of(
                linked.diagnostics().and(losses.diagnostics()),
                linked.suppressions(),
                settings,
                rule -> rule == XmlRule.NOT_IN_DDF);
        List<ExportedFile> exported = written.entrySet().stream()
                .map(each -> new ExportedFile(each.getKey(), each.getValue()))
                .toList();
        return new ExportResult(exported, report);
    }

    private static String name(ObjectModel model) {
        return model.id().orElseThrow() + "-" + model.version().toString().replace('.', '_') + ".xml";
    }
}
