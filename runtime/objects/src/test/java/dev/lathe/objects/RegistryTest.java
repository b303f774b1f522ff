package dev.lathe.objects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lathe.spec.ObjectSpec;
import dev.lathe.spec.ResourceSpec;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our descriptors beside OMA's definitions of the same version. */
class RegistryTest {

    private static final String ENUMERATED = "the enumeration lists all of the range";
    private static final String SECONDS = "a lifetime or period is a whole number of seconds in 32 bits";
    private static final String UNIT_FORGOTTEN = "the registry has the unit in its description only";
    private static final String TEXT = "the registry has prose here, which checks nothing";

    /** Where ours are not OMA's, and why. */
    private static final Map<String, String> DEVIATIONS = new TreeMap<>(Map.ofEntries(
            Map.entry("/0/0 name", "the registry has two spaces in it"),
            Map.entry("/0/0 range", "the registry adds 'bytes', which is no part of a range"),
            Map.entry("/0/2 range", ENUMERATED),
            Map.entry("/0/13 range", ENUMERATED),
            Map.entry("/0/13 units", "an enumeration is not measured in seconds"),
            Map.entry("/0/15 range", ENUMERATED),
            Map.entry("/0/15 units", "an enumeration is not measured in seconds"),
            Map.entry("/1/1 range", SECONDS + ", and a registration of none is none"),
            Map.entry("/1/2 range", SECONDS),
            Map.entry("/1/3 range", SECONDS),
            Map.entry("/1/5 range", SECONDS),
            Map.entry("/1/7 range", TEXT),
            Map.entry("/1/19 units", UNIT_FORGOTTEN),
            Map.entry("/1/22 range", TEXT),
            Map.entry("/3/6 range", ENUMERATED),
            Map.entry("/3/7 units", UNIT_FORGOTTEN),
            Map.entry("/3/8 units", UNIT_FORGOTTEN),
            Map.entry("/3/9 units", "SenML advises against '%'; later versions have '/100' as well"),
            Map.entry("/3/11 range", ENUMERATED),
            Map.entry("/3/20 range", ENUMERATED)));

    static Stream<ObjectSpec> objects() {
        return CoreObjects.specs().stream();
    }

    @ParameterizedTest
    @MethodSource("objects")
    void differOnlyWhereThereIsAReason(ObjectSpec object) throws Exception {
        Path file = Path.of(System.getProperty("lathe.reference", ""), "registry")
                .resolve(object.id() + "-" + object.version().major() + "_"
                        + object.version().minor() + ".xml");
        assumeTrue(Files.isRegularFile(file), () -> "there is no definition to compare with: " + file);
        OmaDefinition oma = OmaDefinition.read(file);
        List<String> differences = new ArrayList<>();

        compare(differences, "/" + object.id(), oma.object(), facts(object));
        assertThat(object.resources())
                .extracting(ResourceSpec::id)
                .containsExactlyElementsOf(oma.resources().keySet());
        for (ResourceSpec resource : object.resources()) {
            String place = "/" + object.id() + "/" + resource.id();
            compare(differences, place, oma.resource(resource.id()), facts(resource));
        }

        assertThat(differences)
                .containsExactlyInAnyOrderElementsOf(DEVIATIONS.keySet().stream()
                        .filter(place -> place.startsWith("/" + object.id() + "/"))
                        .toList());
    }

    private static void compare(
            List<String> differences, String place, Map<String, String> theirs, Map<String, String> ours) {
        assertThat(ours).as(place).hasSameSizeAs(theirs);
        theirs.forEach((fact, value) -> {
            if (!value.equals(ours.get(fact))) {
                differences.add(place + " " + fact);
            }
        });
    }

    private static Map<String, String> facts(ObjectSpec object) {
        return Map.of(
                "name", object.name(),
                "urn", object.urn().toString(),
                "version", object.version().toString(),
                "instances", object.multiple() ? "Multiple" : "Single",
                "presence", object.mandatory() ? "Mandatory" : "Optional");
    }

    private static Map<String, String> facts(ResourceSpec resource) {
        return Map.of(
                "name",
                resource.name(),
                "operations",
                resource.operations().name().replace("NONE", ""),
                "type",
                resource.type().name().replace("NONE", ""),
                "instances",
                resource.multiple() ? "Multiple" : "Single",
                "presence",
                resource.mandatory() ? "Mandatory" : "Optional",
                "range",
                resource.range().orElse(""),
                "units",
                resource.units().orElse(""));
    }
}
