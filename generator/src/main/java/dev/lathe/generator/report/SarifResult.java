package dev.lathe.generator.report;

import dev.lathe.generator.diagnostic.Diagnostic;
import dev.lathe.generator.diagnostic.Fix;
import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.diagnostic.Pointer;
import dev.lathe.generator.diagnostic.Rule;
import dev.lathe.generator.diagnostic.Severity;
import dev.lathe.generator.diagnostic.SourceText;
import dev.lathe.generator.fix.Fixer;
import dev.lathe.generator.fix.TextChange;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import tools.jackson.core.JsonGenerator;

/** Writes one result of a SARIF log after the other. */
final class SarifResult {

    private final List<Rule> rules;
    private final JsonGenerator json;

    SarifResult(List<Rule> rules, JsonGenerator json) {
        this.rules = rules;
        this.json = json;
    }

    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    void write(Listed.Entry entry) {
        Diagnostic diagnostic = entry.diagnostic();
        json.writeStartObject();
        json.writeStringProperty("ruleId", diagnostic.id());
        json.writeNumberProperty("ruleIndex", rules.indexOf(diagnostic.rule()));
        json.writeStringProperty("level", level(diagnostic.severity()));
        SarifReport.message("message", diagnostic.message() + "; " + diagnostic.remedy(), json);
        json.writeArrayPropertyStart("locations");
        location(diagnostic.place());
        json.writeEndArray();
        diagnostic.related().ifPresent(related -> {
            json.writeArrayPropertyStart("relatedLocations");
            location(related);
            json.writeEndArray();
        });
        json.writeObjectPropertyStart("partialFingerprints");
        json.writeStringProperty("latheRuleAndText/v1", fingerprint(diagnostic));
        json.writeEndObject();
        suppressions(entry);
        diagnostic.fix().ifPresent(fix -> fix(diagnostic, fix));
        json.writeEndObject();
    }

    /** An empty list says that the result is not suppressed; no list, that nobody knows (SARIF, 3.27.23). */
    private void suppressions(Listed.Entry entry) {
        json.writeArrayPropertyStart("suppressions");
        entry.suppressed().ifPresent(suppressed -> {
            json.writeStartObject();
            json.writeStringProperty(
                    "kind",
                    switch (suppressed.kind()) {
                        case IN_SOURCE -> "inSource";
                        case BASELINE -> "external";
                    });
            json.writeStringProperty("justification", suppressed.reason());
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    private void location(Place place) {
        json.writeStartObject();
        json.writeObjectPropertyStart("physicalLocation");
        artifact(place);
        if (!place.source().text().isEmpty()) {
            region("region", place);
        }
        json.writeEndObject();
        if (!place.pointer().isEmpty()) {
            json.writeArrayPropertyStart("logicalLocations");
            json.writeStartObject();
            json.writeStringProperty("fullyQualifiedName", place.pointer());
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void artifact(Place place) {
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", ArtifactUri.of(place.file()));
        json.writeEndObject();
    }

    private void region(String property, Place place) {
        Region region = Region.of(place);
        json.writeObjectPropertyStart(property);
        json.writeNumberProperty("startLine", region.startLine());
        json.writeNumberProperty("startColumn", region.startColumn());
        json.writeNumberProperty("endLine", region.endLine());
        json.writeNumberProperty("endColumn", region.endColumn());
        json.writeEndObject();
    }

    /** Stays the same when lines move: two results are one finding if rule, path and the text itself agree. */
    private static String fingerprint(Diagnostic diagnostic) {
        Place place = diagnostic.place();
        String identity = diagnostic.id() + '\n' + place.pointer() + '\n' + place.text();
        return UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private void fix(Diagnostic diagnostic, Fix fix) {
        Place place = diagnostic.place();
        List<TextChange> changes = Fixer.changes(fix, place.source()).stream()
                .filter(change ->
                        change.end() > change.start() || !change.characters().isEmpty())
                .toList();
        if (changes.isEmpty()) {
            return; // a byte order mark is not part of the text
        }
        json.writeArrayPropertyStart("fixes");
        json.writeStartObject();
        SarifReport.message("description", diagnostic.remedy(), json);
        json.writeArrayPropertyStart("artifactChanges");
        json.writeStartObject();
        artifact(place);
        json.writeArrayPropertyStart("replacements");
        changes.forEach(change -> replacement(change, place.source()));
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void replacement(TextChange change, SourceText source) {
        json.writeStartObject();
        region("deletedRegion", Place.of(source, change.start(), change.end(), Pointer.ROOT));
        if (!change.characters().isEmpty()) {
            json.writeObjectPropertyStart("insertedContent");
            json.writeStringProperty("text", change.characters());
            json.writeEndObject();
        }
        json.writeEndObject();
    }
}
