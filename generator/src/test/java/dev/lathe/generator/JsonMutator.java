package dev.lathe.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes a JSON tree so that it stays JSON: keys and values go, move, and become others that nearly fit. */
final class JsonMutator {

    private static final JsonMapper JSON = new JsonMapper();

    private static final List<String> KEYS = List.of(
            "$schema",
            "id",
            "family",
            "name",
            "urn",
            "version",
            "lwm2mVersion",
            "multiple",
            "mandatory",
            "description",
            "description2",
            "javaName",
            "deprecated",
            "lint",
            "source",
            "resources",
            "operations",
            "type",
            "range",
            "units",
            "enum",
            "arguments",
            "since",
            "value",
            "index",
            "rule",
            "reason",
            "licence",
            "strange",
            "Name");

    /** As JSON has them. */
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "false",
            "[]",
            "{}",
            "[{}]",
            "[null]",
            "0",
            "1",
            "9",
            "10",
            "-1",
            "0.5",
            "1.0",
            "1e3",
            "1023",
            "1024",
            "2048",
            "32768",
            "32769",
            "42800",
            "42801",
            "65534",
            "65535",
            "65536",
            "99999999999999999999",
            "\"\"",
            "\" \"",
            "\"\\u00A0\"",
            "\"\\u2003\\u2009\"",
            "\"\\n\"",
            "\"a\\tb\"",
            "\"x\"",
            "\"R\"",
            "\"W\"",
            "\"RW\"",
            "\"WR\"",
            "\"E\"",
            "\"RE\"",
            "\"RWE\"",
            "\"r\"",
            "\"String\"",
            "\"Integer\"",
            "\"Unsigned Integer\"",
            "\"Float\"",
            "\"Opaque\"",
            "\"Objlnk\"",
            "\"Corelnk\"",
            "\"Text\"",
            "\"1.0\"",
            "\"1.1\"",
            "\"1.2\"",
            "\"1.10\"",
            "\"01.0\"",
            "\"1\"",
            "\"1.0.0\"",
            "\"12345.0\"",
            "\"lwm2m\"",
            "\"draft-0\"",
            "\"draft\"",
            "\"LWM420\"",
            "\"LWM999\"",
            "\"lwm420\"",
            "\"urn:oma:lwm2m:x:42770\"",
            "\"urn:oma:lwm2m:x:42770:1.1\"",
            "\"urn:oma:lwm2m:y:1\"",
            "\"urn:oma:mo:lwm2m2:example\"",
            "\"0..5\"",
            "\"Set\"",
            "\"setPoint\"",
            "\"1a\"",
            "\"größe\"",
            "\"\\u2028\"",
            "[{\"value\":1,\"name\":\"A\"}]",
            "[{\"rule\":\"LWM420\",\"reason\":\"so\"}]",
            "[{\"index\":0,\"name\":\"a\",\"type\":\"Integer\"}]",
            "[{\"id\":1,\"name\":\"a\",\"operations\":\"E\"}]");

    private final Random random;

    JsonMutator(Random random) {
        this.random = random;
    }

    /** A copy with one change or two. */
    JsonNode mutate(JsonNode seed) {
        JsonNode mutant = seed.deepCopy();
        int times = 1 + random.nextInt(2);
        for (int i = 0; i < times; i++) {
            List<JsonNode> containers = new ArrayList<>();
            collect(mutant, containers);
            if (containers.isEmpty() || random.nextInt(200) == 0) {
                return JSON.readTree(any(VALUES));
            }
            JsonNode chosen = any(containers);
            if (chosen instanceof ObjectNode object) {
                mutate(object);
            } else {
                mutate((ArrayNode) chosen);
            }
        }
        return mutant;
    }

    private void mutate(ObjectNode object) {
        List<String> names = new ArrayList<>(object.propertyNames());
        int choice = names.isEmpty() ? 0 : random.nextInt(6);
        switch (choice) {
            case 0 -> object.set(any(KEYS), JSON.readTree(any(VALUES)));
            case 1 -> object.remove(any(names));
            case 2 -> object.set(any(KEYS), object.remove(any(names)));
            default -> object.set(any(names), JSON.readTree(any(VALUES)));
        }
    }

    private void mutate(ArrayNode array) {
        if (array.isEmpty() || random.nextInt(3) == 0) {
            array.add(JSON.readTree(any(VALUES)));
        } else if (random.nextBoolean()) {
            array.remove(random.nextInt(array.size()));
        } else {
            array.add(array.get(random.nextInt(array.size())).deepCopy());
        }
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainer()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
