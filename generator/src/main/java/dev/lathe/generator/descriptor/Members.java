package dev.lathe.generator.descriptor;

import dev.lathe.generator.diagnostic.Diagnostic;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.DidYouMean;
import dev.lathe.generator.diagnostic.Fix;
import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.diagnostic.Rule;
import dev.lathe.generator.diagnostic.ShapeRule;
import dev.lathe.generator.json.JsonValue;
import dev.lathe.generator.json.JsonValue.JsonArray;
import dev.lathe.generator.json.JsonValue.JsonBoolean;
import dev.lathe.generator.json.JsonValue.JsonNull;
import dev.lathe.generator.json.JsonValue.JsonNumber;
import dev.lathe.generator.json.JsonValue.JsonObject;
import dev.lathe.generator.json.JsonValue.JsonString;
import dev.lathe.generator.json.JsonValue.Member;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** The members of one JSON object, taken key by key; in the end those that nobody took are faults. */
final class Members {

    /** Of one object; who wrote more keys nobody knows did not write a descriptor. */
    private static final int MAX_UNKNOWN = 100;

    private final JsonObject object;
    private final DiagnosticCollector faults;

    /** Nobody is told to leave these out. */
    private static final Set<String> NEEDED =
            Set.of("id", "name", "resources", "operations", "value", "index", "rule", "reason");

    /** This format's keys, for suggestions. */
    private final Set<String> known = new LinkedHashSet<>();

    private final Set<String> aliases = new LinkedHashSet<>();

    Members(JsonObject object, DiagnosticCollector faults) {
        this.object = object;
        this.faults = faults.at(object.place());
    }

    Field<String> text(String key, String... otherNames) {
        return find(key, otherNames).map(this::text).orElseGet(this::absent);
    }

    Field<Boolean> flag(String key) {
        return find(key).map(this::flag).orElseGet(this::absent);
    }

    Field<BigInteger> integer(String key) {
        return find(key).map(this::integer).orElseGet(this::absent);
    }

    /** An array of objects; elements that are something else are reported and left out. */
    <T> Field<List<T>> list(String key, BiFunction<Members, Place, T> element, String... otherNames) {
        return find(key, otherNames).map(member -> list(member, element)).orElseGet(this::absent);
    }

    /** A nested object. */
    <T> Optional<T> nested(String key, BiFunction<Members, Place, T> reader) {
        Optional<Member> member = find(key);
        if (member.isPresent() && !(member.get().value() instanceof JsonObject)) {
            refuse(
                    member.get(),
                    "an object",
                    "write { … }",
                    MemberFixes.dropNull(member.get().value()));
        }
        return member.map(Member::value)
                .filter(JsonObject.class::isInstance)
                .map(value -> read((JsonObject) value, reader));
    }

    /** {@code $schema}: for editors; any text will do, but it has to come first. */
    Field<String> schema() {
        find("$schema")
                .filter(member -> !object.members().get(0).equals(member))
                .ifPresent(member -> faults.at(member.keyPlace())
                        .report(
                                ShapeRule.SCHEMA_NOT_FIRST,
                                "\"$schema\" is not the first key",
                                "move it to the top",
                                MemberFixes.moveToTop(member, object.members().get(0), object.place())));
        return text("$schema");
    }

    /** Reports the keys nobody asked for. */
    void finish() {
        int unknown = 0;
        for (Member member : object.members()) {
            boolean strange = !known.contains(member.key()) && !aliases.contains(member.key());
            if (strange && ++unknown <= MAX_UNKNOWN) {
                faults.at(member.keyPlace())
                        .report(
                                ShapeRule.UNKNOWN_KEY,
                                "unknown key \"" + member.key() + "\"",
                                DidYouMean.remedy(member.key(), known),
                                MemberFixes.rename(member, known, object.members()));
            }
        }
    }

    <T> Field<T> absent() {
        return Field.absent(object.place().head(1));
    }

    Optional<Member> find(String key, String... otherNames) {
        Optional<Member> found = member(key);
        known.add(key);
        for (String other : otherNames) {
            aliases.add(other);
            Optional<Member> alias = member(other);
            if (alias.isPresent() && found.isPresent()) {
                reportTwice(alias.get(), found.get());
            }
            found = found.isPresent() ? found : alias;
        }
        return found;
    }

    /** Whether a key is there, whoever takes it. */
    boolean has(String key) {
        return member(key).isPresent();
    }

    /** Whether a key is there with this text, whoever takes it. */
    boolean says(String key, String text) {
        return member(key)
                .filter(member -> member.value() instanceof JsonString string
                        && string.text().equals(text))
                .isPresent();
    }

    private void reportTwice(Member alias, Member member) {
        Diagnostic twice = new Diagnostic(
                        ShapeRule.KEY_UNDER_TWO_NAMES,
                        alias.keyPlace(),
                        "\"" + alias.key() + "\" is another name of \"" + member.key() + "\", which is there as well",
                        "remove \"" + alias.key() + "\"")
                .related(member.keyPlace());
        faults.report(MemberFixes.dropAlias(alias, member).map(twice::fixedBy).orElse(twice));
    }

    private Optional<Member> member(String key) {
        for (Member member : object.members()) {
            if (member.key().equals(key)) {
                return Optional.of(member);
            }
        }
        return Optional.empty();
    }

    private Field<String> text(Member member) {
        if (member.value() instanceof JsonString string) {
            return Field.of(string.text(), string.place());
        }
        boolean plain = member.value() instanceof JsonNumber || member.value() instanceof JsonBoolean;
        return refuse(
                member,
                "a text",
                plain ? "write \"" + member.value().place().text() + "\"" : "write it in double quotes",
                MemberFixes.quote(member.value()));
    }

    private Field<Boolean> flag(Member member) {
        if (member.value() instanceof JsonBoolean bool) {
            return Field.of(bool.value(), bool.place());
        }
        Optional<Fix> fix = MemberFixes.unquoteFlag(member.value());
        return refuse(member, "true or false", fix.isPresent() ? "remove the quotes" : "write true or false", fix);
    }

    private Field<BigInteger> integer(Member member) {
        if (member.value() instanceof JsonNumber number && number.integer().isPresent()) {
            return Field.of(number.integer().get(), number.place());
        }
        Optional<Fix> fix = MemberFixes.unquoteInteger(member.value());
        return refuse(
                member, "a whole number", fix.isPresent() ? "remove the quotes" : "write digits alone, as in 17", fix);
    }

    private <T> Field<List<T>> list(Member member, BiFunction<Members, Place, T> element) {
        if (!(member.value() instanceof JsonArray array)) {
            return refuse(member, "an array", "write [ … ]", MemberFixes.dropNull(member.value()));
        }
        List<T> read = new ArrayList<>();
        for (JsonValue each : array.elements()) {
            if (each instanceof JsonObject entry) {
                read.add(read(entry, element));
            } else {
                faults.at(each.place())
                        .report(
                                ShapeRule.WRONG_JSON_TYPE,
                                "an element of \"" + member.key() + "\" must be an object, not " + each.kind(),
                                "write { … }");
            }
        }
        boolean allRefused = read.isEmpty() && !array.elements().isEmpty();
        return allRefused ? Field.refused(array.place()) : Field.of(List.copyOf(read), array.place());
    }

    private <T> T read(JsonObject value, BiFunction<Members, Place, T> reader) {
        Members members = new Members(value, faults);
        T result = reader.apply(members, value.place());
        members.finish();
        return result;
    }

    private <T> Field<T> refuse(Member member, String wanted, String remedy, Optional<Fix> fix) {
        JsonValue value = member.value();
        boolean isNull = value instanceof JsonNull;
        boolean mustStay = isNull && NEEDED.contains(member.key());
        String then = mustStay ? "write " + wanted : isNull ? "leave the key out" : remedy;
        faults.at(value.place())
                .report(
                        ShapeRule.WRONG_JSON_TYPE,
                        "\"" + member.key() + "\" must be " + wanted + ", not " + described(value),
                        then,
                        mustStay ? Optional.empty() : fix);
        return Field.refused(value.place());
    }

    private static String described(JsonValue value) {
        boolean telling = value instanceof JsonNumber number && number.text().length() <= 40;
        return telling ? value.place().text() : value.kind();
    }

    void report(Diagnostic diagnostic) {
        faults.report(diagnostic);
    }

    void report(Field<?> at, Rule rule, String message, String remedy) {
        faults.at(at.place()).report(rule, message, remedy);
    }
}
