package dev.lathe.generator;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static dev.lathe.generator.CompiledClasses.ROOT;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The order of the generator's rooms: each knows only those before it, and of those only what the table says. */
class ArchitectureTest {

    /** A room a line, with the rooms it may know; {@code (facade)} is the root package. A new room needs a line. */
    private static final String ROOMS = """
            diagnostic:
            source: diagnostic
            json: source diagnostic
            xml: source diagnostic
            range:
            model: range
            descriptor: json diagnostic
            fact: descriptor model range diagnostic
            ddf: xml source descriptor fact model diagnostic
            rule: descriptor fact model diagnostic
            rule.shape: rule descriptor fact model diagnostic
            rule.identity: rule descriptor fact model diagnostic
            rule.type: rule descriptor fact model diagnostic
            rule.range: rule descriptor fact model range diagnostic
            rule.name: rule descriptor fact model diagnostic
            rule.text: rule descriptor fact model diagnostic
            rule.reusable: rule descriptor fact model range diagnostic
            rule.version: rule descriptor fact model diagnostic
            lint: rule rule.shape rule.identity rule.type rule.range rule.name rule.text rule.reusable rule.version \
                  descriptor fact model diagnostic
            link: lint ddf json source descriptor fact model range diagnostic
            naming: link model diagnostic
            compatibility.change: naming descriptor fact model range diagnostic
            compatibility: compatibility.change link naming descriptor fact model range diagnostic
            emit.shape: naming model range
            emit.value: emit.shape naming model
            emit.client: emit.shape naming model
            emit.server: emit.shape naming model
            emit: emit.value emit.client emit.server emit.shape naming model
            limit: emit link model range diagnostic
            file: source
            output: emit file
            canonical: descriptor json
            convert: canonical descriptor
            fix: lint json source diagnostic
            report: fix lint source diagnostic
            explain: diagnostic
            (facade): convert canonical ddf json source descriptor fact fix compatibility limit emit naming link lint output \
                  file model diagnostic
            cli.watch: file
            cli.terminal: cli.watch diagnostic
            cli.input: cli.terminal file source
            cli.settings: compatibility naming lint json source diagnostic
            cli.payload: cli.terminal model range json source diagnostic
            cli.command: (facade) cli.input cli.payload cli.settings cli.terminal cli.watch compatibility convert explain file \
                  fix link lint naming report source diagnostic
            cli: cli.command cli.terminal cli.watch file
            """;

    private final JavaClasses compiled = CompiledClasses.ALL;

    @Test
    void packages_have_no_cycles() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(compiled);
    }

    @Test
    void a_room_knows_what_the_table_says() {
        Map<String, Set<String>> allowed = allowed();
        Map<String, Set<String>> known = known();
        Map<String, Set<String>> beyond = new TreeMap<>();
        known.forEach((room, others) -> {
            Set<String> more = new TreeSet<>(others);
            more.removeAll(allowed.getOrDefault(room, Set.of()));
            if (!more.isEmpty()) {
                beyond.put(room, more);
            }
        });
        assertThat(known.keySet()).containsExactlyInAnyOrderElementsOf(allowed.keySet());
        assertThat(beyond).isEmpty();
    }

    @Test
    void the_table_lets_a_room_know_only_rooms_before_it() {
        Set<String> before = new HashSet<>();
        allowed().forEach((room, others) -> {
            assertThat(before).as(room).containsAll(others);
            before.add(room);
        });
    }

    @Test
    void only_emission_knows_javapoet() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".emit..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.palantir.javapoet..")
                .check(compiled);
    }

    @Test
    void only_the_xml_reader_knows_its_parser() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".xml..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.ctc.wstx..", "org.codehaus.stax2..", "javax.xml..")
                .check(compiled);
    }

    @Test
    void the_generator_does_not_know_the_runtime() {
        // but where payloads are explained, which the runtime's own codecs do: a device's octets mean what they say
        classes()
                .that()
                .resideOutsideOfPackage(ROOT + ".cli.payload")
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage("dev.lathe..").or(resideInAnyPackage(ROOT + "..")))
                .check(compiled);
    }

    @Test
    void only_the_command_line_knows_its_parser() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .check(compiled);
    }

    @Test
    void names_tell_roles() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .check(compiled);
    }

    private static Map<String, Set<String>> allowed() {
        Map<String, Set<String>> rooms = new LinkedHashMap<>();
        ROOMS.lines().forEach(line -> {
            String[] parts = line.split(":", -1);
            rooms.put(
                    parts[0],
                    Arrays.stream(parts[1].split(" +", -1))
                            .filter(room -> !room.isEmpty())
                            .collect(toCollection(TreeSet::new)));
        });
        return rooms;
    }

    private Map<String, Set<String>> known() {
        Map<String, Set<String>> rooms = new TreeMap<>();
        compiled.forEach(each -> {
            String room = room(each.getPackageName());
            Set<String> others = rooms.computeIfAbsent(room, any -> new TreeSet<>());
            each.getDirectDependenciesFromSelf().stream()
                    .map(dependency ->
                            dependency.getTargetClass().getBaseComponentType().getPackageName())
                    .filter(name -> name.equals(ROOT) || name.startsWith(ROOT + "."))
                    .map(ArchitectureTest::room)
                    .filter(other -> !other.equals(room))
                    .forEach(others::add);
        });
        return rooms;
    }

    private static String room(String packageName) {
        return packageName.equals(ROOT) ? "(facade)" : packageName.substring(ROOT.length() + 1);
    }
}
