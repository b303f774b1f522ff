package dev.lathe.property;

import dev.lathe.spec.DataType;
import dev.lathe.value.ObjectLink;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes up descriptors that have no error, of both families: every type, operation, multiplicity and form of range, and names
 * that careless code stumbles over.
 */
final class RandomObjects {

    private static final JsonMapper JSON = new JsonMapper();

    private static final List<DataType> TYPES = List.of(
            DataType.STRING,
            DataType.INTEGER,
            DataType.UNSIGNED_INTEGER,
            DataType.FLOAT,
            DataType.BOOLEAN,
            DataType.OPAQUE,
            DataType.TIME,
            DataType.OBJLNK,
            DataType.CORELNK);

    private static final List<DataType> ARGUMENT_TYPES = TYPES.subList(0, 5);

    /** Keywords, members of what generated code extends, names that it uses itself, and what is none in Java. */
    private static final List<String> TRAPS = List.of(
            "class",
            "Class",
            "New",
            "int",
            "yield",
            "record",
            "var",
            "_",
            "true",
            "null",
            "Get Class",
            "Hash Code",
            "To String",
            "Equals",
            "Notify",
            "Wait",
            "Clone",
            "Finalize",
            "Type",
            "Patch",
            "Builder",
            "Build",
            "Codec",
            "Binding",
            "Path",
            "Read",
            "Write",
            "Replace",
            "Discover",
            "Observe",
            "Execute",
            "Attributes",
            "Changed",
            "Has",
            "Attached",
            "Removed",
            "Validate",
            "Apply",
            "Provision",
            "Unknown Resources",
            "Replaces",
            "Unknown",
            "Present",
            "Value",
            "In",
            "It",
            "Out",
            "v",
            "That",
            "Other",
            "Resource",
            "Element",
            "Arguments",
            "String",
            "Object",
            "Long",
            "Double",
            "Boolean",
            "Integer",
            "Math",
            "Objects",
            "Optional",
            "Optional Long",
            "Set",
            "Instant",
            "Multiple",
            "Opaque",
            "Object Link",
            "Resource Spec",
            "Override",
            "Mode Code",
            "Mode",
            "Stored",
            "With",
            "Delete",
            "Create",
            "Cancel",
            "Merge",
            "At",
            "2nd Value",
            "3GPP",
            "100 %",
            "a/b",
            "a-b",
            "a b",
            "a_b",
            "A B",
            "AB",
            "ab",
            "aB",
            "A.b.C",
            "Größe",
            "温度",
            "Température",
            "x\u00a0y",
            "ΔT",
            "İstanbul",
            "IPv6 Address",
            "URL",
            "HTTPProxy",
            "CO2",
            "(none)",
            "\"quoted\"",
            "back\\slash",
            "$",
            "a$b",
            "*/",
            "{@code}",
            "<b>",
            "&amp;",
            "@param",
            "Set Point",
            "set Point",
            "Set point",
            "setPoint",
            "Reset",
            "Factory Reset",
            "Allows Set Point",
            "Set Point Sink",
            "Execute Set Point",
            "Set Point Code",
            "Copy",
            "Units",
            "Spec",
            "Very Long Name Of A Resource That Goes On And On Until Nobody Can Read It Any More Or Wants To Do So");

    private static final List<String> WORDS = List.of(
            "Temperature", "Min", "Max", "Measured", "Value", "State", "Level", "of", "the", "Battery", "GPS", "x");

    private final Random random;
    private final long seed;
    private final Set<String> taken = new HashSet<>();
    private boolean draft0;
    private int id;

    private RandomObjects(long seed) {
        this.random = new Random(seed);
        this.seed = seed;
    }

    static RandomObject of(long seed) {
        return new RandomObjects(seed).object();
    }

    private RandomObject object() {
        draft0 = random.nextInt(5) == 0;
        id = draft0 ? 100 + random.nextInt(65_436) : 10_241 + random.nextInt(32_528);
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", id);
        if (draft0) {
            object.put("family", "draft-0");
        }
        object.put("name", name());
        if (draft0) {
            object.put("urn", "urn:oma:mo:lwm2m2:x" + Math.abs(seed));
        } else {
            object.put("version", random.nextInt(3) + 1 + "." + random.nextInt(12));
            object.put("lwm2mVersion", random.nextBoolean() ? "1.1" : "1.2");
            object.put("multiple", random.nextBoolean());
        }
        maybe(object, "description", 2);
        maybe(object, "deprecated", 20);
        List<RandomResource> resources = new ArrayList<>();
        List<Map<String, Object>> written = new ArrayList<>();
        taken.clear();
        for (int resourceId : ids()) {
            Map<String, Object> one = new LinkedHashMap<>();
            resources.add(resource(resourceId, one));
            written.add(one);
        }
        object.put("resources", written);
        return new RandomObject(seed, draft0, id, JSON.writeValueAsString(object), List.copyOf(resources));
    }

    private List<Integer> ids() {
        int count = 1 + (random.nextInt(20) == 0 ? random.nextInt(60) : random.nextInt(10));
        Set<Integer> ids = new TreeSet<>();
        while (ids.size() < count) {
            ids.add(random.nextInt(8) == 0 ? random.nextInt(2048) : random.nextInt(80));
        }
        List<Integer> shuffled = new ArrayList<>(ids);
        java.util.Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private RandomResource resource(int resourceId, Map<String, Object> to) {
        String operations = operations();
        boolean hasValue = !operations.equals("E");
        boolean multiple = hasValue && random.nextInt(4) == 0 && !operations.contains("E");
        boolean mandatory = random.nextInt(3) == 0;
        boolean implemented = mandatory || random.nextInt(3) > 0;
        DataType type = hasValue ? TYPES.get(random.nextInt(TYPES.size())) : DataType.NONE;
        to.put("id", resourceId);
        to.put("name", name());
        to.put("operations", operations);
        to.put("multiple", multiple);
        to.put("mandatory", mandatory);
        Values values = values(type, to, false);
        maybe(to, "units", 0);
        maybe(to, "description", 4);
        if (random.nextInt(12) == 0) {
            to.put("javaName", "wish" + resourceId);
        }
        maybe(to, "deprecated", 20);
        return new RandomResource(
                resourceId,
                operations,
                multiple,
                mandatory,
                implemented,
                values,
                operations.contains("E") ? arguments(to) : Optional.empty());
    }

    private String operations() {
        List<String> known = draft0
                ? List.of("R", "W", "RW", "RW", "E", "RE", "WE", "RWE")
                : List.of("R", "R", "W", "RW", "RW", "RW", "E", "");
        return known.get(random.nextInt(known.size()));
    }

    private Values values(DataType type, Map<String, Object> to, boolean ofArguments) {
        if (type == DataType.NONE) {
            return Values.any(type, one -> "");
        }
        to.put("type", spelling(type));
        boolean whole = type == DataType.INTEGER || type == DataType.UNSIGNED_INTEGER;
        RandomValues maker =
                new RandomValues(random, draft0 ? new ObjectLink(id, 0) : new ObjectLink(3, 0), ofArguments);
        Values values = whole && !ofArguments && random.nextInt(3) == 0 ? maker.constants(type) : maker.of(type);
        values.range().ifPresent(range -> to.put("range", range));
        if (!values.constants().isEmpty()) {
            to.put("enum", constants(values.constants()));
        }
        return values;
    }

    private List<Map<String, Object>> constants(List<Long> numbers) {
        Set<String> before = new HashSet<>(taken);
        taken.clear();
        List<Map<String, Object>> constants = new ArrayList<>();
        for (long number : numbers) {
            constants.add(new LinkedHashMap<>(Map.of("value", number, "name", name())));
        }
        taken.clear();
        taken.addAll(before);
        return constants;
    }

    private Optional<List<RandomResource.Argument>> arguments(Map<String, Object> to) {
        if (random.nextInt(3) == 0) {
            return Optional.empty();
        }
        Set<String> before = new HashSet<>(taken);
        taken.clear();
        List<RandomResource.Argument> arguments = new ArrayList<>();
        List<Map<String, Object>> written = new ArrayList<>();
        for (int digit = 0; digit < 10; digit++) {
            if (random.nextInt(4) == 0) {
                Map<String, Object> one = new LinkedHashMap<>();
                boolean mandatory = random.nextBoolean();
                one.put("index", digit);
                one.put("name", name());
                one.put("mandatory", mandatory);
                DataType type = random.nextInt(6) == 0
                        ? DataType.TIME
                        : ARGUMENT_TYPES.get(random.nextInt(ARGUMENT_TYPES.size()));
                arguments.add(new RandomResource.Argument(digit, mandatory, values(type, one, true)));
                written.add(one);
            }
        }
        taken.clear();
        taken.addAll(before);
        to.put("arguments", written);
        return Optional.of(List.copyOf(arguments));
    }

    private static String spelling(DataType type) {
        return type == DataType.UNSIGNED_INTEGER
                ? "Unsigned Integer"
                : type.name().charAt(0) + type.name().substring(1).toLowerCase(java.util.Locale.ROOT);
    }

    /** A name that is not there yet; in Java it may be there all the same. */
    private String name() {
        while (true) {
            String name = random.nextInt(3) == 0
                    ? TRAPS.get(random.nextInt(TRAPS.size()))
                    : WORDS.get(random.nextInt(WORDS.size())) + " " + WORDS.get(random.nextInt(WORDS.size()))
                            + (random.nextBoolean() ? "" : " " + random.nextInt(100));
            if (taken.add(name)) {
                return name;
            }
        }
    }

    private void maybe(Map<String, Object> to, String key, int rarity) {
        if (rarity > 0 && random.nextInt(rarity) == 0) {
            to.put(key, TRAPS.get(random.nextInt(TRAPS.size())) + ": " + TRAPS.get(random.nextInt(TRAPS.size())));
        }
    }
}
