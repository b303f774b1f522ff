package dev.lathe.generator.rule.range;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The units of IANA's SenML registry, primary and secondary (RFC 8428, RFC 8798 and later entries), and OMA's own. */
public final class SenmlUnits {

    private static final Set<String> REGISTERED = Set.of(words(
            "m kg g s A K cd mol Hz rad sr N Pa J W C V F Ohm S Wb T H Cel lm lx Bq Gy Sv kat m2 m3 l m/s m/s2 m3/s l/s"
                    + " W/m2 cd/m2 bit bit/s lat lon pH dB dBW Bspl count / % %RH %EL EL 1/s 1/min beat/min beats S/m",
            "B VA VAs var vars J/m kg/m3 deg NTU",
            "ms min h MHz kW kVA kvar Ah Wh kWh varh kvarh kVAh Wh/km KiB GB Mbit/s B/s MB/s mV mA dBm ug/m3 mm/h m/h ppm"
                    + " /100 /1000 hPa mm cm km km/h",
            "ppb ppt VAh mg/l ug/l g/l",
            "Ws"));

    private static final Map<String, String> USUAL_MISTAKES = Map.ofEntries(
            Map.entry("°c", "Cel"),
            Map.entry("degc", "Cel"),
            Map.entry("celsius", "Cel"),
            Map.entry("°", "deg"),
            Map.entry("degrees", "deg"),
            Map.entry("sec", "s"),
            Map.entry("seconds", "s"),
            Map.entry("minutes", "min"),
            Map.entry("hours", "h"),
            Map.entry("percent", "/100"),
            Map.entry("bytes", "B"),
            Map.entry("volt", "V"),
            Map.entry("volts", "V"),
            Map.entry("watt", "W"),
            Map.entry("watts", "W"),
            Map.entry("ampere", "A"),
            Map.entry("ohm", "Ohm"),
            Map.entry("kb", "KiB"),
            Map.entry("µg/m3", "ug/m3"));

    private SenmlUnits() {}

    public static boolean contains(String unit) {
        return REGISTERED.contains(unit);
    }

    /** Not by letters: between units one letter is a world. */
    public static Optional<String> closest(String unit) {
        String lower = unit.strip().toLowerCase(Locale.ROOT);
        String usual = USUAL_MISTAKES.get(lower);
        return usual != null
                ? Optional.of(usual)
                : REGISTERED.stream()
                        .filter(each -> each.toLowerCase(Locale.ROOT).equals(lower))
                        .min(Comparator.naturalOrder());
    }

    private static String[] words(String... lines) {
        return String.join(" ", lines).split(" ");
    }
}
