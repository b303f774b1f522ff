package dev.lathe.generator.report;

import dev.lathe.generator.diagnostic.Breakage;
import dev.lathe.generator.diagnostic.ChangeRule;
import dev.lathe.generator.diagnostic.Diagnostic;
import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.diagnostic.Severity;
import dev.lathe.generator.lint.Suppressed;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.core.JsonGenerator;

/** The report as one JSON object; new keys may join, those there are keep their meaning. */
final class JsonReport implements ReportRenderer {

    private final int limit;
    private final Supplier<String> version;

    JsonReport(int limit, Supplier<String> version) {
        this.limit = limit;
        this.version = version;
    }

    @Override
    public void render(Report report, Appendable out) throws IOException {
        JsonOutput.write(json -> write(report, json), out);
    }

    private void write(Report report, JsonGenerator json) {
        Listed listed = Listed.of(report, limit);
        json.writeStartObject();
        json.writeObjectPropertyStart("tool");
        json.writeStringProperty("name", "lathe");
        json.writeStringProperty("version", version.get());
        json.writeEndObject();
        summary(report, json);
        json.writeBooleanProperty("capped", listed.isCapped());
        json.writeArrayPropertyStart("unread");
        report.troubles().forEach(json::writeString);
        json.writeEndArray();
        json.writeArrayPropertyStart("diagnostics");
        listed.entries().forEach(each -> diagnostic(each, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void summary(Report report, JsonGenerator json) {
        json.writeObjectPropertyStart("summary");
        json.writeNumberProperty("descriptors", report.descriptors());
        json.writeNumberProperty("errors", report.diagnostics().count(Severity.ERROR));
        json.writeNumberProperty("warnings", report.diagnostics().count(Severity.WARNING));
        json.writeNumberProperty("infos", report.diagnostics().count(Severity.INFO));
        json.writeNumberProperty("suppressed", report.suppressed(Suppressed.Kind.IN_SOURCE));
        json.writeNumberProperty("inBaseline", report.suppressed(Suppressed.Kind.BASELINE));
        json.writeEndObject();
    }

    private static void diagnostic(Listed.Entry entry, JsonGenerator json) {
        Diagnostic diagnostic = entry.diagnostic();
        json.writeStartObject();
        json.writeStringProperty("rule", diagnostic.id());
        json.writeStringProperty("severity", diagnostic.severity().word());
        json.writeStringProperty("message", diagnostic.message());
        json.writeStringProperty("remedy", diagnostic.remedy());
        if (diagnostic.rule() instanceof ChangeRule change) {
            json.writeArrayPropertyStart("breaks");
            change.breaks().stream().sorted().map(Breakage::word).forEach(json::writeString);
            json.writeEndArray();
        }
        place(diagnostic.place(), json);
        diagnostic.related().ifPresent(related -> {
            json.writeObjectPropertyStart("related");
            place(related, json);
            json.writeEndObject();
        });
        json.writeBooleanProperty("fixable", diagnostic.fix().isPresent());
        Optional<Suppressed> suppressed = entry.suppressed();
        json.writeBooleanProperty("suppressed", suppressed.isPresent());
        suppressed.ifPresent(each -> {
            json.writeStringProperty(
                    "suppressedBy",
                    switch (each.kind()) {
                        case IN_SOURCE -> "descriptor";
                        case BASELINE -> "baseline";
                    });
            json.writeStringProperty("reason", each.reason());
        });
        json.writeEndObject();
    }

    private static void place(Place place, JsonGenerator json) {
        json.writeStringProperty("file", place.file());
        json.writeNumberProperty("line", place.line());
        json.writeNumberProperty("column", place.column());
        json.writeNumberProperty("length", place.length());
        json.writeStringProperty("pointer", place.pointer());
    }
}
