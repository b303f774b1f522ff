package dev.lathe.generator.ddf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.generator.LatheCompiler;
import dev.lathe.generator.Registry;
import dev.lathe.generator.diagnostic.Diagnostic;
import dev.lathe.generator.diagnostic.Severity;
import dev.lathe.generator.link.FrontEnd;
import dev.lathe.generator.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What is said of OMA's registry: of files in use an error says that the definition itself is broken. */
class RegistryTest {

    private static final Set<String> BROKEN = Set.of("10309-1_0.xml", "10482-1_0.xml", "15-1_0.xml");
    private static final Set<String> OF_NO_OBJECT = Set.of("Common.xml", "LWM2M_senml_units.xml");
    private static final Path COUNTS = Path.of("src/test/resources/golden/registry-findings.txt");

    @Test
    void errorsAreFoundWhereTheDefinitionItselfIsBroken() throws IOException {
        assertThat(FrontEnd.read(Registry.files()).diagnostics())
                .filteredOn(each -> each.severity() == Severity.ERROR)
                .extracting(each -> each.place().file() + " " + each.id() + " "
                        + each.place().pointer())
                .containsExactly(
                        "10309-1_0.xml LWM402 /LWM2M/Object[1]/Resources/Item[4]/RangeEnumeration",
                        "10482-1_0.xml LWM304 /LWM2M/Object[1]/Resources/Item[6]/Type",
                        "15-1_0.xml LWM306 /LWM2M/Object[1]/Resources/Item[7]/MultipleInstances");
    }

    @Test
    void everyOtherFileOfAnObjectGivesIt() throws IOException {
        List<SourceFile> sound = Registry.files().stream()
                .filter(file -> !BROKEN.contains(file.name()) && !OF_NO_OBJECT.contains(file.name()))
                .toList();
        assertThat(FrontEnd.read(sound).objects()).hasSameSizeAs(sound);
    }

    /** With {@code -Dgolden.update=true} what is found now is recorded; look through the difference. */
    @Test
    void theNumbersOfFindingsAboutTheFormOfFilesAreAsRecorded() throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        for (Diagnostic each : LatheCompiler.check(Registry.files())) {
            if (each.id().matches("LWM(1|80).*")) {
                counts.merge(each.id() + " " + each.severity().word(), 1, Integer::sum);
            }
        }
        StringBuilder found = new StringBuilder();
        counts.forEach(
                (rule, count) -> found.append(rule).append(' ').append(count).append('\n'));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(COUNTS, found);
        }
        assertThat(found).hasToString(Files.readString(COUNTS));
    }
}
