package dev.lathe.generator.rule.range;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The units of IANA's SenML registry, primary and secondary (RFC 8428, RFC 8798 and later entries), and OMA's own. */
final class SenmlUnits {

    private static final String PRIMARY = "m kg g s A K cd mol Hz rad sr N Pa J W C V F Ohm S Wb T H Cel lm lx Bq Gy Sv"
            + " kat m2 m3 l m/s m/s2 m3/s l/s W/m2 cd/m2 bit bit/s lat lon pH dB dBW Bspl count / % %RH %EL EL 1/s"
            + " 1/min beat/min beats S/m B VA VAs var vars J/m kg/m3 deg NTU";

    private static final String SECONDARY = "ms min h MHz kW kVA kvar Ah Wh kWh varh kvarh kVAh Wh/km KiB GB Mbit/s B/s"
            + " MB/s mV mA dBm ug/m3 mm/h m/h ppm /100 /1000 hPa mm cm km km/h ppb ppt VAh mg/l ug/l g/l";

    private static final String OF_OMA = "Ws";

    private static final Set<String> REGISTERED = words(PRIMARY, SECONDARY, OF_OMA);

    /** Those with an asterisk in the registry, and what comes nearest without one. */
    private static final Map<String, String> NOT_RECOMMENDED = Map.of(
            "g", "kg",
            "l", "m3",
            "l/s", "m3/s",
            "Bspl", "dB",
            "%", "/100",
            "1/min", "1/s",
            "beat/min", "1/s",
            "beats", "count",
            "deg", "rad");

    private static final Set<String> SAME_SCALE = Set.of("%", "beats");

    private SenmlUnits() {}

    static boolean contains(String unit) {
        return REGISTERED.contains(unit);
    }

    /** In order of characters. */
    static Set<String> all() {
        return REGISTERED;
    }

    /** What to take in the place of a unit that is not recommended. */
    static Optional<String> insteadOf(String unit) {
        return Optional.ofNullable(NOT_RECOMMENDED.get(unit));
    }

    /** Whether values in that unit are the same numbers in the one to take instead. */
    static boolean isSameScale(String unit) {
        return SAME_SCALE.contains(unit);
    }

    private static Set<String> words(String... lines) {
        return Collections.unmodifiableSet(
                new TreeSet<>(Arrays.asList(String.join(" ", lines).split(" "))));
    }
}
