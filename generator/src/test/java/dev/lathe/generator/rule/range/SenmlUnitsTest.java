package dev.lathe.generator.rule.range;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.generator.Registry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SenmlUnitsTest {

    /** {@code KB} stands in the first version of the Device Object, and means nothing registered. */
    private static final Set<String> UNREGISTERED = Set.of("KB");

    @Test
    void everyUnitThatOmasRegistryUsesIsKnown() throws IOException {
        Set<String> unknown = new TreeSet<>();
        try (Stream<Path> files = Files.list(Registry.folder())) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".xml")).toList()) {
                unknown.addAll(found(file, "<Units>([^<]*)</Units>"));
                unknown.addAll(
                        file.endsWith("LWM2M_senml_units.xml") ? found(file, "<value>([^<]*)</value>") : Set.of());
            }
        }
        unknown.removeIf(unit -> unit.isBlank() || SenmlUnits.contains(unit));
        assertThat(unknown).isEqualTo(UNREGISTERED);
    }

    @ParameterizedTest
    @CsvSource({
        "°C,Cel",
        "℃,Cel",
        "cel,Cel",
        "CEL,Cel",
        "Celsius,Cel",
        "KG,kg",
        "Kwh,kWh",
        "percent,/100",
        "%rh,%RH",
        "Ω,Ohm",
        "m^2,m2",
        "m³,m3",
        "µg/m³,ug/m3",
        "Seconds,s",
        "hz,Hz",
        "rpm,1/min",
        "' V',V"
    })
    void aSpellingThatLeavesNoChoiceIsCertain(String written, String unit) {
        assertThat(UnitGuess.of(written)).contains(new UnitGuess(unit, true));
    }

    @ParameterizedTest
    @CsvSource({"KB,KiB", "degrees,deg", "°,deg", "MA,mA", "MV,mV", "mhz,MHz", "Mbits/s,Mbit/s"})
    void aSpellingThatLeavesAChoiceIsAGuess(String written, String unit) {
        assertThat(UnitGuess.of(written)).contains(new UnitGuess(unit, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"furlong", "xy", "q", "MiB", "°F"})
    void whatIsNearNothingHasNoGuess(String written) {
        assertThat(UnitGuess.of(written)).isEqualTo(Optional.empty());
    }

    @Test
    void whatIsNotRecommendedAndWhatToTakeInsteadAreRegistered() {
        List<String> dated = SenmlUnits.all().stream()
                .filter(unit -> SenmlUnits.insteadOf(unit).isPresent())
                .toList();
        assertThat(dated).hasSize(9).allSatisfy(unit -> assertThat(SenmlUnits.insteadOf(unit))
                .hasValueSatisfying(other -> assertThat(SenmlUnits.contains(other)
                                && SenmlUnits.insteadOf(other).isEmpty())
                        .isTrue()));
    }

    private static Set<String> found(Path file, String pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile(pattern).matcher(Files.readString(file));
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
