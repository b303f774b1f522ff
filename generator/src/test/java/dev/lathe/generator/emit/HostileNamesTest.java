package dev.lathe.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a descriptor calls its Objects, Resources and arguments, javac has nothing to say about the code. */
class HostileNamesTest {

    private static final List<String> TYPES =
            List.of("String", "Integer", "Unsigned Integer", "Float", "Boolean", "Opaque", "Time", "Objlnk", "Corelnk");

    /** Words of Java, names of generated code and its variables, names that make others meet. */
    private static final List<String> PARTS = List.of(
            "class",
            "yield",
            "record",
            "null",
            "int",
            "this",
            "get class",
            "wait",
            "notify",
            "hash",
            "to string",
            "clone",
            "value",
            "values",
            "v",
            "in",
            "out",
            "it",
            "that",
            "other",
            "present",
            "present2",
            "unknown",
            "element",
            "resource",
            "arguments",
            "patch",
            "build",
            "builder",
            "provision",
            "check",
            "replaces",
            "merged into",
            "current",
            "code",
            "of",
            "merge",
            "type",
            "read",
            "write",
            "path",
            "attributes",
            "changed",
            "has",
            "apply",
            "accessor",
            "readable",
            "execute",
            "execute alarm",
            "String",
            "Object",
            "Optional",
            "Multiple",
            "Patch",
            "Builder",
            "Codec",
            "Binding",
            "Instant",
            "Set",
            "Objects",
            "Arguments",
            "Deprecated",
            "Nullable",
            "ResourceSpec",
            "OptionalMember",
            "Thing 1",
            "m",
            "M",
            "x1",
            "X1",
            "5",
            "_",
            "-",
            "é",
            "漢",
            "Alarm",
            "alarm",
            "Mode",
            "Mode Code",
            "allows",
            "unrecognized");

    private final Random random = new Random(20);

    @Test
    void resources_of_any_names_compile() {
        List<String> objects = IntStream.range(0, 40)
                .mapToObj(number -> object("Thing " + number, number, resources("R", "W", "RW", "")))
                .toList();

        assertThat(messages("[" + String.join(",\n", objects) + "]")).isEmpty();
    }

    @Test
    void resources_of_the_early_draft_of_any_names_compile() {
        List<String> objects = IntStream.range(0, 40)
                .mapToObj(number -> draftObject("Thing " + number, number, resources("RE", "WE", "RWE", "R", "RW")))
                .toList();

        assertThat(messages("[" + String.join(",\n", objects) + "]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Object", "Remote", "Remote Object", "Object Type", "Instance", "x", "漢字", "5G", "Mode"})
    void an_object_of_the_early_draft_of_any_name_compiles(String name) {
        String rest = """
                {"id": 0, "name": "Mode", "operations": "RWE", "type": "Integer", "enum": [{"value": 0, "name": "A"}]},
                {"id": 1, "name": "Texts", "operations": "RE", "type": "String", "multiple": true, "range": "1..3"},
                {"id": 2, "name": "Time", "operations": "WE", "type": "Time", "mandatory": true},
                {"id": 3, "name": "Go", "operations": "E"}
                """;

        assertThat(messages(draftObject(name, 0, rest))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "String",
                "Object",
                "Override",
                "Long",
                "Void",
                "Thread",
                "Optional",
                "OptionalMember",
                "Multiple",
                "Patch",
                "Builder",
                "Codec",
                "Binding",
                "Set",
                "Instant",
                "Record",
                "Class",
                "Instance",
                "Type",
                "Context",
                "Mode",
                "Resource Type",
                "Read Write Long",
                "Completable Future",
                "Generated",
                "x",
                "漢字",
                "5G",
                "_"
            })
    void an_object_of_any_name_compiles(String name) {
        String rest = """
                {"id": 0, "name": "Mode", "operations": "RW", "type": "Integer", "enum": [{"value": 0, "name": "A"}]},
                {"id": 1, "name": "Texts", "operations": "RW", "type": "String", "multiple": true, "range": "1..3"},
                {"id": 2, "name": "Time", "operations": "RW", "type": "Time", "mandatory": true},
                {"id": 3, "name": "Ratio", "operations": "RW", "type": "Float"},
                {"id": 4, "name": "Go", "operations": "E", "arguments": [
                  {"index": 0, "name": "when", "type": "Time", "mandatory": false}]},
                {"id": 5, "name": "Stop", "operations": "E"}
                """;

        assertThat(messages(object(name, 0, rest))).isEmpty();
    }

    private static List<String> messages(String descriptor) {
        return InMemoryCompiler.compile(Emitted.whateverIsWarnedOf(descriptor)).messages();
    }

    private static String object(String name, int number, String resources) {
        return "{\"id\": %d, \"name\": \"%s\", \"lwm2mVersion\": \"1.1\", \"resources\": [%s]}"
                .formatted(32769 + number, name, resources);
    }

    private static String draftObject(String name, int number, String resources) {
        return "{\"id\": %d, \"name\": \"%s\", \"family\": \"draft-0\", \"urn\": \"urn:oma:mo:%d\", \"resources\": [%s]}"
                .formatted(number, name, number, resources);
    }

    private String resources(String... operations) {
        Set<String> wishes = new TreeSet<>();
        List<String> resources = new ArrayList<>();
        for (int id = 0; id < 25; id++) {
            String wish =
                    oneOf(List.of("in", "alarm", "alarm_5", "mode", "modeCode", "x1", "allowsMode", "hash", "value"));
            boolean wished = random.nextInt(8) == 0 && wishes.add(wish);
            resources.add("{\"id\": %d, \"name\": \"%s\", %s%s}"
                    .formatted(
                            id, name(), wished ? "\"javaName\": \"" + wish + "\", " : "", kind(List.of(operations))));
        }
        return String.join(",\n", resources);
    }

    private String kind(List<String> choices) {
        String flags = "\"multiple\": %s, \"mandatory\": %s, %s"
                .formatted(
                        random.nextBoolean(),
                        random.nextBoolean(),
                        random.nextInt(8) == 0 ? "\"deprecated\": \"it */ is\", " : "");
        String operations = oneOf(choices);
        return switch (random.nextInt(4)) {
            case 0 -> "\"operations\": \"E\"" + oneOf(List.of("", ", \"arguments\": []", arguments()));
            case 1 ->
                flags
                        + "\"operations\": \"%s\", \"type\": \"%s\", \"enum\": [%s]"
                                .formatted(operations, oneOf(List.of("Integer", "Unsigned Integer")), constants());
            default -> {
                String type = oneOf(TYPES);
                boolean ranged = TYPES.indexOf(type) < 4 && random.nextBoolean();
                yield flags
                        + "\"operations\": \"%s\", \"type\": \"%s\"%s"
                                .formatted(operations, type, ranged ? ", \"range\": \"1..8\"" : "");
            }
        };
    }

    private String arguments() {
        return IntStream.range(0, 3)
                .mapToObj(index ->
                        "{\"index\": %d, \"name\": \"%s\", \"type\": \"%s\", \"range\": \"1..3\", \"mandatory\": %s}"
                                .formatted(
                                        index,
                                        name(),
                                        oneOf(List.of("Integer", "Float", "String")),
                                        random.nextBoolean()))
                .collect(Collectors.joining(", ", ", \"arguments\": [", "]"));
    }

    private String constants() {
        Set<String> names = new TreeSet<>(Arrays.asList(name(), name(), name()));
        List<String> constants = new ArrayList<>();
        names.forEach(name -> constants.add("{\"value\": %d, \"name\": \"%s\"}".formatted(constants.size(), name)));
        return String.join(", ", constants);
    }

    private String name() {
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> oneOf(PARTS))
                .collect(Collectors.joining(oneOf(List.of("", " ", "_"))));
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
