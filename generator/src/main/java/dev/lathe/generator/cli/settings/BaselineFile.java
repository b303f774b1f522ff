package dev.lathe.generator.cli.settings;

import dev.lathe.generator.diagnostic.Diagnostic;
import dev.lathe.generator.json.JsonValue;
import dev.lathe.generator.json.JsonValue.JsonArray;
import dev.lathe.generator.json.JsonValue.Member;
import dev.lathe.generator.lint.Baseline;
import dev.lathe.generator.source.SourceFile;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The file of a {@link Baseline}: JSON with one finding a line, in order, so that two branches that add different ones can be
 * merged.
 */
public final class BaselineFile {

    private static final List<String> KEYS = List.of("version", "findings");
    private static final List<String> FINDING_KEYS = List.of("file", "rule", "text", "count");

    private final JsonMembers json = new JsonMembers();
    private final Map<Baseline.Entry, Integer> counts = new HashMap<>();

    private BaselineFile() {}

    /** @throws SettingsException with all faults of the file, if it has any */
    public static Baseline read(SourceFile file) throws SettingsException {
        return new BaselineFile().baseline(file);
    }

    private Baseline baseline(SourceFile file) throws SettingsException {
        for (Member member : json.read(file, KEYS)) {
            if (member.key().equals("version")) {
                json.number(member, 1).ifPresent(version -> {
                    if (version > 1) {
                        json.fault(
                                member.value().place(),
                                "a baseline of version " + version + " is of a newer lathe",
                                "use that, or take the file away and record it anew with --update-baseline");
                    }
                });
            } else if (member.value() instanceof JsonArray findings) {
                findings.elements().forEach(this::finding);
            } else {
                json.fault(member.value().place(), "\"findings\" must be an array", "write [ … ]");
            }
        }
        json.throwFaults();
        return Baseline.of(file.name(), counts);
    }

    private void finding(JsonValue value) {
        Map<String, String> texts = new HashMap<>();
        int count = 1;
        for (Member member : json.members(value, FINDING_KEYS)) {
            if (member.key().equals("count")) {
                count = json.number(member, 1).orElse(1);
            } else if (member.value() instanceof JsonValue.JsonString string) {
                texts.put(member.key(), string.text());
            }
        }
        Optional<String> file = Optional.ofNullable(texts.get("file"));
        Optional<String> rule = Optional.ofNullable(texts.get("rule"));
        Optional<String> text = Optional.ofNullable(texts.get("text"));
        if (file.isEmpty() || rule.isEmpty() || text.isEmpty()) {
            json.fault(
                    value.place(),
                    "a finding needs \"file\", \"rule\" and \"text\"",
                    "record the baseline anew with --update-baseline");
            return;
        }
        counts.merge(new Baseline.Entry(rule.get(), file.get(), text.get()), count, Integer::sum);
    }

    /** What a file that freezes these findings has to hold. */
    public static byte[] freeze(Collection<Diagnostic> findings) {
        StringBuilder out = new StringBuilder("{\n  \"version\": 1,\n  \"findings\": [");
        String separator = "\n    ";
        for (var each : Baseline.freeze(findings).entrySet()) {
            out.append(separator).append(line(each.getKey(), each.getValue()));
            separator = ",\n    ";
        }
        return out.append("\n  ]\n}\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String line(Baseline.Entry entry, int count) {
        StringWriter line = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(ObjectWriteContext.empty(), line)) {
            out.writeStartObject();
            out.writeStringProperty("file", entry.file());
            out.writeStringProperty("rule", entry.rule());
            out.writeStringProperty("text", entry.text());
            if (count > 1) {
                out.writeNumberProperty("count", count);
            }
            out.writeEndObject();
        }
        return line.toString();
    }
}
