package dev.lathe.generator.cli.payload;

import dev.lathe.generator.diagnostic.VisibleText;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A decoded payload as a table for people, or as JSON with one entry a line for programs. */
public final class PayloadReport {

    private static final int WIDEST = 60;
    private static final int GAP = 2;

    private PayloadReport() {}

    /** A line each: path, name, type, value with its units and meaning, and behind {@code !} what is wrong. */
    public static String text(DecodedPayload decoded) {
        List<List<String>> rows = new ArrayList<>();
        decoded.entries().forEach(each -> rows.add(cells(each)));
        StringBuilder out = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                String cell = row.get(column);
                line.append(cell);
                int padding = width(rows, column) - cell.codePointCount(0, cell.length()) + GAP;
                line.append(" ".repeat(Math.max(1, padding)));
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
        return out.toString();
    }

    private static int width(List<List<String>> rows, int column) {
        return rows.stream()
                .map(row -> row.get(column))
                .mapToInt(cell -> cell.codePointCount(0, cell.length()))
                .filter(width -> width <= WIDEST)
                .max()
                .orElse(0);
    }

    private static List<String> cells(PayloadEntry entry) {
        String value = entry.value()
                + entry.units().map(units -> " " + units).orElse("")
                + entry.meaning().map(meaning -> " (" + meaning + ")").orElse("");
        return List.of(
                entry.path(),
                entry.name().map(VisibleText::of).orElse("?"),
                entry.type().orElse(""),
                VisibleText.of(value),
                entry.remark()
                        .map(remark -> (entry.isWrong() ? "! " : "- ") + VisibleText.of(remark))
                        .orElse(""));
    }

    /** An object with the entries and, where the payload is broken, the fault. */
    public static String json(DecodedPayload decoded) {
        StringBuilder out = new StringBuilder("{\n  \"values\": [");
        String separator = "\n    ";
        for (PayloadEntry each : decoded.entries()) {
            out.append(separator).append(object(json -> entry(each, json)));
            separator = ",\n    ";
        }
        out.append(decoded.entries().isEmpty() ? "]" : "\n  ]");
        decoded.fault()
                .ifPresent(fault -> out.append(",\n  \"fault\": ").append(value(json -> json.writeString(fault))));
        return out.append("\n}\n").toString();
    }

    private interface Part {
        void writeTo(JsonGenerator json);
    }

    private static String object(Part part) {
        return value(json -> {
            json.writeStartObject();
            part.writeTo(json);
            json.writeEndObject();
        });
    }

    private static String value(Part part) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            part.writeTo(json);
        }
        return text.toString();
    }

    private static void entry(PayloadEntry entry, JsonGenerator json) {
        json.writeStringProperty("path", entry.path());
        optional("name", entry.name(), json);
        optional("type", entry.type(), json);
        json.writeStringProperty("value", entry.value());
        optional("units", entry.units(), json);
        optional("meaning", entry.meaning(), json);
        optional(entry.isWrong() ? "problem" : "remark", entry.remark(), json);
    }

    private static void optional(String name, Optional<String> text, JsonGenerator json) {
        text.ifPresent(each -> json.writeStringProperty(name, each));
    }
}
