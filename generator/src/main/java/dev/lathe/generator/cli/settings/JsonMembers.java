package dev.lathe.generator.cli.settings;

import dev.lathe.generator.diagnostic.Diagnostic;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.DidYouMean;
import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.json.JsonReader;
import dev.lathe.generator.json.JsonValue;
import dev.lathe.generator.json.JsonValue.JsonNumber;
import dev.lathe.generator.json.JsonValue.JsonObject;
import dev.lathe.generator.json.JsonValue.JsonString;
import dev.lathe.generator.json.JsonValue.Member;
import dev.lathe.generator.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Takes a settings file apart and gathers every fault with its place. */
final class JsonMembers {

    private final List<String> faults = new ArrayList<>();

    /** The members of the file's one object; none if it is something else. */
    List<Member> read(SourceFile file, List<String> known) {
        DiagnosticCollector syntax = DiagnosticCollector.startingAt(Place.ofFile(file.name()));
        Optional<JsonValue> value = JsonReader.read(file, syntax);
        for (Diagnostic each : syntax.diagnostics()) {
            fault(each.place(), each.message(), each.remedy());
        }
        return value.map(found -> members(found, known)).orElse(List.of());
    }

    /** The members of a nested object; with names to choose from, others are faults. */
    List<Member> members(JsonValue value, List<String> known) {
        if (!(value instanceof JsonObject object)) {
            fault(value.place(), "here must be an object, not " + value.kind(), "write { … }");
            return List.of();
        }
        List<Member> understood = new ArrayList<>();
        for (Member member : object.members()) {
            if (known.isEmpty() || known.contains(member.key())) {
                understood.add(member);
            } else {
                fault(
                        member.keyPlace(),
                        "unknown key \"" + member.key() + "\"",
                        DidYouMean.remedy(member.key(), known));
            }
        }
        return understood;
    }

    Optional<String> text(Member member) {
        if (member.value() instanceof JsonString string && !string.text().isBlank()) {
            return Optional.of(string.text());
        }
        fault(
                member.value().place(),
                "\"" + member.key() + "\" must be a text, not " + member.value().kind(),
                "write it in double quotes");
        return Optional.empty();
    }

    /** A whole number from {@code least} on that an int can hold. */
    OptionalInt number(Member member, int least) {
        Optional<Integer> number = member.value() instanceof JsonNumber written
                ? written.integer()
                        .filter(each -> each.bitLength() < 32 && each.intValue() >= least)
                        .map(each -> each.intValue())
                : Optional.empty();
        if (number.isEmpty()) {
            fault(
                    member.value().place(),
                    "\"" + member.key() + "\" must be a whole number, " + least + " or more",
                    "write digits alone, as in 500");
        }
        return number.map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    /** One of a few words. */
    Optional<String> word(Member member, List<String> words) {
        Optional<String> text = text(member);
        if (text.isPresent() && !words.contains(text.get())) {
            fault(
                    member.value().place(),
                    "\"" + text.get() + "\" is no value of \"" + member.key() + "\"",
                    DidYouMean.remedy(text.get(), words));
            return Optional.empty();
        }
        return text;
    }

    void fault(Place place, String message, String remedy) {
        faults.add(place + ": " + message + "; " + remedy);
    }

    void fault(Place place, String message) {
        faults.add(place + ": " + message);
    }

    /** @throws SettingsException if there were any */
    void throwFaults() throws SettingsException {
        if (!faults.isEmpty()) {
            throw new SettingsException(faults);
        }
    }
}
