package dev.lathe.generator.rule.range;

import dev.lathe.generator.diagnostic.DidYouMean;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The registered unit that was probably meant.
 *
 * @param isCertain whether it is the only one that can have been meant
 */
record UnitGuess(String unit, boolean isCertain) {

    /** Between shorter ones a letter is a world. */
    private static final int SHORTEST_TO_MISSPELL = 4;

    private static final Set<String> WORDS_FOR_NONE =
            Set.of("none", "n/a", "na", "-", "--", "1", "unitless", "dimensionless", "null", "no unit");

    private static final Map<String, String> OTHER_SPELLINGS = Map.ofEntries(
            Map.entry("°c", "Cel"),
            Map.entry("c°", "Cel"),
            Map.entry("ºc", "Cel"),
            Map.entry("℃", "Cel"),
            Map.entry("degc", "Cel"),
            Map.entry("deg c", "Cel"),
            Map.entry("celsius", "Cel"),
            Map.entry("celcius", "Cel"),
            Map.entry("degrees celsius", "Cel"),
            Map.entry("degree celsius", "Cel"),
            Map.entry("kelvin", "K"),
            Map.entry("sec", "s"),
            Map.entry("secs", "s"),
            Map.entry("second", "s"),
            Map.entry("seconds", "s"),
            Map.entry("msec", "ms"),
            Map.entry("millisecond", "ms"),
            Map.entry("milliseconds", "ms"),
            Map.entry("mins", "min"),
            Map.entry("minute", "min"),
            Map.entry("minutes", "min"),
            Map.entry("hr", "h"),
            Map.entry("hour", "h"),
            Map.entry("hours", "h"),
            Map.entry("percent", "/100"),
            Map.entry("percentage", "/100"),
            Map.entry("pct", "/100"),
            Map.entry("%rh", "%RH"),
            Map.entry("byte", "B"),
            Map.entry("bytes", "B"),
            Map.entry("octets", "B"),
            Map.entry("bits", "bit"),
            Map.entry("bps", "bit/s"),
            Map.entry("mbps", "Mbit/s"),
            Map.entry("volt", "V"),
            Map.entry("volts", "V"),
            Map.entry("millivolt", "mV"),
            Map.entry("millivolts", "mV"),
            Map.entry("watt", "W"),
            Map.entry("watts", "W"),
            Map.entry("kilowatt", "kW"),
            Map.entry("kilowatts", "kW"),
            Map.entry("watt-hour", "Wh"),
            Map.entry("watt hours", "Wh"),
            Map.entry("amp", "A"),
            Map.entry("amps", "A"),
            Map.entry("ampere", "A"),
            Map.entry("amperes", "A"),
            Map.entry("milliampere", "mA"),
            Map.entry("ω", "Ohm"),
            Map.entry("ohms", "Ohm"),
            Map.entry("hertz", "Hz"),
            Map.entry("pascal", "Pa"),
            Map.entry("joule", "J"),
            Map.entry("joules", "J"),
            Map.entry("newton", "N"),
            Map.entry("lux", "lx"),
            Map.entry("meter", "m"),
            Map.entry("meters", "m"),
            Map.entry("metre", "m"),
            Map.entry("metres", "m"),
            Map.entry("kilometer", "km"),
            Map.entry("kilometers", "km"),
            Map.entry("kilogram", "kg"),
            Map.entry("kilograms", "kg"),
            Map.entry("gram", "g"),
            Map.entry("grams", "g"),
            Map.entry("liter", "l"),
            Map.entry("litre", "l"),
            Map.entry("radian", "rad"),
            Map.entry("radians", "rad"),
            Map.entry("rpm", "1/min"),
            Map.entry("bpm", "beat/min"),
            Map.entry("kmh", "km/h"),
            Map.entry("kph", "km/h"),
            Map.entry("counts", "count"));

    /** More than one unit may hide behind these. */
    private static final Map<String, String> LIKELY = Map.of(
            "°", "deg",
            "degree", "deg",
            "degrees", "deg",
            "kb", "KiB",
            "kbyte", "KiB",
            "kilobytes", "KiB");

    /** Whether it is a word for no unit at all. */
    static boolean isNone(String written) {
        return WORDS_FOR_NONE.contains(written.strip().toLowerCase(Locale.ROOT));
    }

    static Optional<UnitGuess> of(String written) {
        String plain = plain(written);
        if (SenmlUnits.contains(plain)) {
            return Optional.of(new UnitGuess(plain, true));
        }
        String lower = plain.toLowerCase(Locale.ROOT);
        if (OTHER_SPELLINGS.containsKey(lower)) {
            return Optional.of(new UnitGuess(OTHER_SPELLINGS.get(lower), true));
        }
        if (LIKELY.containsKey(lower)) {
            return Optional.of(new UnitGuess(LIKELY.get(lower), false));
        }
        List<String> inOtherCase = SenmlUnits.all().stream()
                .filter(each -> each.equalsIgnoreCase(plain))
                .toList();
        if (!inOtherCase.isEmpty()) {
            String unit = inOtherCase.get(0);
            return Optional.of(new UnitGuess(unit, inOtherCase.size() == 1 && !changesPrefix(plain, unit)));
        }
        return plain.length() < SHORTEST_TO_MISSPELL
                ? Optional.empty()
                : DidYouMean.closest(
                                plain,
                                SenmlUnits.all().stream()
                                        .filter(each -> each.length() >= SHORTEST_TO_MISSPELL)
                                        .toList())
                        .map(unit -> new UnitGuess(unit, false));
    }

    /** Milli is not mega. */
    private static boolean changesPrefix(String written, String unit) {
        char first = written.charAt(0);
        return (first == 'm' || first == 'M') && first != unit.charAt(0);
    }

    /** Without blanks around, exponents and letters as SenML writes them. */
    private static String plain(String written) {
        return written.replace('\u00a0', ' ')
                .strip()
                .replace("^", "")
                .replace('²', '2')
                .replace('³', '3')
                .replace('µ', 'u')
                .replace('μ', 'u');
    }
}
