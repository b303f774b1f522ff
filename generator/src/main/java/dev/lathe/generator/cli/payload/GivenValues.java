package dev.lathe.generator.cli.payload;

import dev.lathe.generator.cli.payload.GivenValue.Form;
import dev.lathe.generator.cli.payload.GivenValue.Many;
import dev.lathe.generator.cli.payload.GivenValue.One;
import dev.lathe.generator.cli.terminal.UsageException;
import dev.lathe.generator.diagnostic.Diagnostic;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.json.JsonReader;
import dev.lathe.generator.json.JsonValue;
import dev.lathe.generator.json.JsonValue.JsonArray;
import dev.lathe.generator.json.JsonValue.JsonBoolean;
import dev.lathe.generator.json.JsonValue.JsonNumber;
import dev.lathe.generator.json.JsonValue.JsonObject;
import dev.lathe.generator.json.JsonValue.JsonString;
import dev.lathe.generator.json.JsonValue.Member;
import dev.lathe.generator.source.SourceFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads values from a command line: one JSON text, or pairs {@code name=value} with {@code name/0=value} for instances. */
final class GivenValues {

    private GivenValues() {}

    static GivenValue read(List<String> words) throws UsageException {
        if (words.size() == 1 && isJson(words.get(0))) {
            return json(words.get(0));
        }
        if (words.size() == 1 && words.get(0).indexOf('=') < 0) {
            return new One(words.get(0), Form.WORD);
        }
        Map<String, GivenValue> pairs = new LinkedHashMap<>();
        for (String word : words) {
            add(word, pairs);
        }
        return new Many(pairs);
    }

    private static boolean isJson(String word) {
        String text = word.strip();
        return text.startsWith("{") || text.startsWith("[") || text.startsWith("\"");
    }

    private static void add(String word, Map<String, GivenValue> pairs) throws UsageException {
        int equals = word.indexOf('=');
        if (equals < 1) {
            throw new UsageException("\"" + word + "\" is no pair; write name=value, as in \"Battery Level=80\"");
        }
        String name = word.substring(0, equals).strip();
        One value = new One(word.substring(equals + 1), Form.WORD);
        int slash = name.lastIndexOf('/');
        if (slash < 0) {
            if (pairs.putIfAbsent(name, value) != null) {
                throw new UsageException("\"" + name + "\" is given twice; write it once");
            }
            return;
        }
        Map<String, GivenValue> elements = new LinkedHashMap<>();
        if (pairs.get(name.substring(0, slash)) instanceof Many before) {
            elements.putAll(before.members());
        }
        elements.put(name.substring(slash + 1), value);
        pairs.put(name.substring(0, slash), new Many(elements));
    }

    private static GivenValue json(String text) throws UsageException {
        DiagnosticCollector faults = DiagnosticCollector.startingAt(Place.ofFile("value"));
        var value = JsonReader.read(SourceFile.of("value", text), faults);
        for (Diagnostic each : faults.diagnostics()) {
            throw new UsageException(each.place() + ": " + each.message() + "; " + each.remedy());
        }
        return given(value.orElseThrow(() -> new UsageException("the value is no JSON")));
    }

    private static GivenValue given(JsonValue value) throws UsageException {
        if (value instanceof JsonString string) {
            return new One(string.text(), Form.TEXT);
        }
        if (value instanceof JsonNumber number) {
            return new One(number.text(), Form.NUMBER);
        }
        if (value instanceof JsonBoolean flag) {
            return new One(Boolean.toString(flag.value()), Form.BOOLEAN);
        }
        Map<String, GivenValue> members = new LinkedHashMap<>();
        if (value instanceof JsonObject object) {
            for (Member member : object.members()) {
                members.put(member.key(), given(member.value()));
            }
            return new Many(members);
        }
        if (value instanceof JsonArray array) {
            for (JsonValue element : array.elements()) {
                members.put(Integer.toString(members.size()), given(element));
            }
            return new Many(members);
        }
        throw new UsageException(value.place() + ": null is no value; leave it out");
    }
}
