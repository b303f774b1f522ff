package dev.lathe.generator.report;

import dev.lathe.generator.diagnostic.ChangeRule;
import dev.lathe.generator.diagnostic.Rule;
import dev.lathe.generator.diagnostic.RuleText;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import tools.jackson.core.JsonGenerator;

/**
 * A log of OASIS SARIF 2.1.0 with one run. It lists the rules that speak in it, and what is suppressed as results that say so.
 * Columns are counted in code points, as everywhere in this compiler.
 */
final class SarifReport implements ReportRenderer {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final int limit;
    private final Supplier<String> version;

    SarifReport(int limit, Supplier<String> version) {
        this.limit = limit;
        this.version = version;
    }

    @Override
    public void render(Report report, Appendable out) throws IOException {
        JsonOutput.write(json -> log(report, json), out);
    }

    private void log(Report report, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("$schema", SCHEMA);
        json.writeStringProperty("version", "2.1.0");
        json.writeArrayPropertyStart("runs");
        run(report, Listed.of(report, limit), json);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void run(Report report, Listed listed, JsonGenerator json) {
        List<Rule> rules = listed.entries().stream()
                .map(each -> each.diagnostic().rule())
                .distinct()
                .sorted(Comparator.comparing(Rule::id))
                .toList();
        json.writeStartObject();
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "lathe");
        json.writeStringProperty("version", version.get());
        json.writeArrayPropertyStart("rules");
        rules.forEach(each -> rule(each, json));
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        invocation(report, listed, json);
        json.writeStringProperty("columnKind", "unicodeCodePoints");
        json.writeArrayPropertyStart("results");
        SarifResult results = new SarifResult(rules, json);
        listed.entries().forEach(results::write);
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void rule(Rule rule, JsonGenerator json) {
        RuleText text = rule.text();
        json.writeStartObject();
        json.writeStringProperty("id", rule.id());
        json.writeStringProperty("name", pascalCase(rule.name()));
        message("shortDescription", text.what(), json);
        message("fullDescription", text.why().isEmpty() ? text.what() : text.what() + " " + text.why(), json);
        message("help", text.remedy() + " (" + text.source() + ")", json);
        json.writeObjectPropertyStart("defaultConfiguration");
        json.writeBooleanProperty("enabled", !text.isOptional());
        json.writeStringProperty("level", SarifResult.level(rule.severity()));
        json.writeEndObject();
        json.writeObjectPropertyStart("properties");
        json.writeStringProperty("source", text.source());
        text.omaCode().ifPresent(code -> json.writeStringProperty("omaCode", code));
        if (rule instanceof ChangeRule change && !change.breaks().isEmpty()) {
            json.writeArrayPropertyStart("tags");
            change.breaks().stream()
                    .sorted()
                    .map(each -> "breaks-" + each.word())
                    .forEach(json::writeString);
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void invocation(Report report, Listed listed, JsonGenerator json) {
        json.writeArrayPropertyStart("invocations");
        json.writeStartObject();
        json.writeBooleanProperty("executionSuccessful", report.troubles().isEmpty());
        json.writeArrayPropertyStart("toolExecutionNotifications");
        report.troubles().forEach(each -> notification("error", each, json));
        if (listed.isCapped()) {
            notification("note", "more was found than is listed, the limit is " + limit, json);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void notification(String level, String text, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("level", level);
        message("message", text, json);
        json.writeEndObject();
    }

    static void message(String property, String text, JsonGenerator json) {
        json.writeObjectPropertyStart(property);
        json.writeStringProperty("text", withoutLinks(text));
        json.writeEndObject();
    }

    /** In a message {@code [text](1)} would be a link (SARIF, 3.11.6); we quote descriptors and mean none. */
    private static String withoutLinks(String text) {
        return text.contains("](") ? text.replace("[", "\\[").replace("]", "\\]") : text;
    }

    private static String pascalCase(String constant) {
        StringBuilder out = new StringBuilder();
        for (String word : constant.split("_", -1)) {
            out.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return out.toString();
    }
}
