package dev.lathe.generator.json;

import dev.lathe.generator.diagnostic.Diagnostic;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.Notation;
import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.diagnostic.Pointer;
import dev.lathe.generator.diagnostic.ShapeRule;
import dev.lathe.generator.diagnostic.SourceText;
import dev.lathe.generator.json.SyntaxFault.Expected;
import dev.lathe.generator.source.SourceFile;
import dev.lathe.generator.source.TextDecoder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads one JSON text. The parser tells what is valid; where a token ends, and in what words to complain, is found in the
 * text itself, as neither is the parser's business.
 */
public final class JsonReader {

    /** How deep objects and arrays may be nested. */
    public static final int MAX_DEPTH = 64;

    /** How many values of all kinds there may be, so that a small file cannot become a huge tree. */
    static final int MAX_VALUES = 1 << 20;

    /**
     * How many of them may be objects. A descriptor makes a part with a place of its own for every key of each, some hundred
     * times what {@code {}} takes; OMA's whole registry has 4000.
     */
    static final int MAX_OBJECTS = 1 << 16;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH + 1)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final SourceText source;
    private final String text;
    private final JsonParser parser;
    private final DiagnosticCollector faults;

    /** After the last good token. */
    private int reached;

    private int values;
    private int objects;

    private Expected expected = Expected.VALUE;
    private final List<Place> open = new ArrayList<>();

    private JsonReader(SourceText source, JsonParser parser, DiagnosticCollector faults) {
        this.source = source;
        this.text = source.text();
        this.parser = parser;
        this.faults = faults;
    }

    /** The file's only value; empty if a fault of syntax was reported. Faults that leave a tree leave the value. */
    public static Optional<JsonValue> read(SourceFile file, DiagnosticCollector faults) {
        return TextDecoder.decode(file, Notation.JSON, faults).flatMap(source -> read(source, faults));
    }

    private static Optional<JsonValue> read(SourceText source, DiagnosticCollector faults) {
        try (JsonParser parser =
                JSON.createParser(ObjectReadContext.empty(), source.text().toCharArray())) {
            return Optional.ofNullable(new JsonReader(source, parser, faults).readAll());
        }
    }

    private @Nullable JsonValue readAll() {
        try {
            JsonToken first = parser.nextToken();
            if (first == null) {
                report(SyntaxFault.empty(text));
                return null;
            }
            JsonValue value = value(first, Pointer.ROOT);
            checkNothingFollows();
            return value;
        } catch (JacksonException refused) {
            report(SyntaxFault.find(text, reached, expected, open));
            return null;
        } catch (LimitReached limit) {
            faults.report(limit.diagnostic);
            return null;
        }
    }

    private void checkNothingFollows() {
        int next = SyntaxFault.skipSpace(text, reached);
        if (next < text.length()) {
            faults.at(Place.of(source, next, next + 1, Pointer.ROOT))
                    .report(
                            ShapeRule.TRAILING_CONTENT,
                            "the JSON text has ended, but more follows",
                            "remove it, or put several Objects into one array: [ {…}, {…} ]");
        }
    }

    private void report(SyntaxFault fault) {
        if (source.isDamaged() && text.startsWith("\uFFFD", fault.offset())) {
            return; // bytes that are not UTF-8: reported when they were decoded
        }
        faults.at(Place.of(source, fault.offset(), fault.offset() + fault.length(), Pointer.ROOT))
                .report(ShapeRule.NOT_JSON, fault.message(), fault.remedy());
    }

    private JsonValue value(JsonToken token, Pointer pointer) {
        int start = tokenStart();
        count(++values, MAX_VALUES, "values", start, pointer);
        return switch (token) {
            case START_OBJECT -> object(start, pointer);
            case START_ARRAY -> array(start, pointer);
            case VALUE_STRING -> {
                String string = parser.getString();
                yield new JsonValue.JsonString(string, scalar(start, SyntaxFault.stringEnd(text, start), pointer));
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                int end = SyntaxFault.numberEnd(text, start);
                yield new JsonValue.JsonNumber(text.substring(start, end), scalar(start, end, pointer));
            }
            case VALUE_TRUE -> new JsonValue.JsonBoolean(true, scalar(start, start + 4, pointer));
            case VALUE_FALSE -> new JsonValue.JsonBoolean(false, scalar(start, start + 5, pointer));
            default -> new JsonValue.JsonNull(scalar(start, start + 4, pointer));
        };
    }

    private void count(int number, int most, String what, int start, Pointer pointer) {
        if (number > most) {
            throw new LimitReached(new Diagnostic(
                    ShapeRule.FILE_TOO_LARGE,
                    Place.of(source, start, start + 1, pointer),
                    "the file has more than " + most + " " + what,
                    "put fewer Objects into one file"));
        }
    }

    private JsonValue object(int start, Pointer pointer) {
        count(++objects, MAX_OBJECTS, "objects in braces", start, pointer);
        enter(start, pointer);
        List<JsonValue.Member> members = new ArrayList<>();
        Map<String, Place> keys = new HashMap<>();
        expected = Expected.FIRST_KEY;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            int keyStart = tokenStart();
            reached = SyntaxFault.stringEnd(text, keyStart);
            Pointer child = pointer.child(key);
            Place keyPlace = Place.of(source, keyStart, reached, child);
            expected = Expected.COLON;
            JsonValue value = value(parser.nextToken(), child);
            Place first = keys.putIfAbsent(key, keyPlace);
            if (first == null) {
                members.add(new JsonValue.Member(key, keyPlace, value));
            } else {
                faults.at(keyPlace)
                        .report(
                                ShapeRule.DUPLICATE_KEY,
                                "key \"" + key + "\" stands twice in this object, first in line " + first.line(),
                                "remove one of them",
                                first);
            }
            expected = Expected.COMMA_IN_OBJECT;
        }
        return new JsonValue.JsonObject(members, leave(start, pointer));
    }

    private JsonValue array(int start, Pointer pointer) {
        enter(start, pointer);
        List<JsonValue> elements = new ArrayList<>();
        expected = Expected.VALUE;
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            elements.add(value(token, pointer.child(elements.size())));
            expected = Expected.COMMA_IN_ARRAY;
        }
        return new JsonValue.JsonArray(elements, leave(start, pointer));
    }

    private void enter(int start, Pointer pointer) {
        Place bracket = Place.of(source, start, start + 1, pointer);
        if (open.size() == MAX_DEPTH) {
            throw new LimitReached(new Diagnostic(
                    ShapeRule.NESTED_TOO_DEEP,
                    bracket,
                    "objects and arrays are nested more than " + MAX_DEPTH + " deep here",
                    "a descriptor needs five levels; remove the brackets that are too many"));
        }
        open.add(bracket);
        reached = start + 1;
    }

    private Place leave(int start, Pointer pointer) {
        open.remove(open.size() - 1);
        return scalar(start, tokenStart() + 1, pointer);
    }

    private Place scalar(int start, int end, Pointer pointer) {
        reached = end;
        return Place.of(source, start, end, pointer);
    }

    private int tokenStart() {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    /** Leaves the recursion at a limit. */
    private static final class LimitReached extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Diagnostic diagnostic;

        LimitReached(Diagnostic diagnostic) {
            super(null, null, false, false);
            this.diagnostic = diagnostic;
        }
    }
}
