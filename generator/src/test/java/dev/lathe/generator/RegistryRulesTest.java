package dev.lathe.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.generator.diagnostic.Diagnostic;
import dev.lathe.generator.diagnostic.Severity;
import dev.lathe.generator.source.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the rules say of OMA's own Objects, each file by itself: errors where the definition is broken, and no false alarm. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegistryRulesTest {

    private final Map<String, List<Diagnostic>> found = new TreeMap<>();

    @BeforeAll
    void checkAll() throws IOException {
        for (SourceFile file : Registry.definitions()) {
            found.put(file.name(), LatheCompiler.check(List.of(file)).asList());
        }
    }

    /** A number of Object 3380 was a Boolean in a version that was replaced. */
    @Test
    void omasObjectsFollowOmasCommonList() {
        assertThat(of("LWM7"))
                .containsExactly("3380-1_0.xml LWM703 \"subFrameNumber\" is of type Integer in OMA's common list");
    }

    @Test
    void errorsStandOnlyWhereTheDefinitionIsBroken() {
        List<String> errors = new ArrayList<>();
        found.forEach((file, all) -> all.stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .forEach(each -> errors.add(line(file, each))));
        assertThat(errors).hasSizeBetween(1, found.size() / 50);
    }

    /** They have odd spaces and names given twice, but their numbers, URNs and texts are sound. */
    @Test
    void numbersAndTextsAreSound() {
        assertThat(of("LWM2")).containsExactly("10254-1_0.xml LWM214 the URN ends in \":1.0\", which is understood");
        assertThat(found.values().stream()
                        .flatMap(List::stream)
                        .map(Diagnostic::id)
                        .distinct())
                .doesNotContain(
                        "LWM501", "LWM503", "LWM523", "LWM524", "LWM601", "LWM602", "LWM603", "LWM605", "LWM606");
    }

    private List<String> of(String prefix) {
        List<String> lines = new ArrayList<>();
        found.forEach((file, all) ->
                all.stream().filter(each -> each.id().startsWith(prefix)).forEach(each -> lines.add(line(file, each))));
        return lines;
    }

    private static String line(String file, Diagnostic diagnostic) {
        return file + " " + diagnostic.id() + " " + diagnostic.message();
    }
}
