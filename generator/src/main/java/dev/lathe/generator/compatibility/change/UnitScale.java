package dev.lathe.generator.compatibility.change;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;

/** How many of one unit are one of another (RFC 8798, 3, and units of RFC 8428 that are multiples of each other). */
final class UnitScale {

    private static final Map<String, Scale> BY_UNIT = Map.ofEntries(
            entry("ms", "s", 1, 1000),
            entry("min", "s", 60, 1),
            entry("h", "s", 3600, 1),
            entry("MHz", "Hz", 1_000_000, 1),
            entry("kW", "W", 1000, 1),
            entry("kVA", "VA", 1000, 1),
            entry("kvar", "var", 1000, 1),
            entry("Wh", "J", 3600, 1),
            entry("kWh", "J", 3_600_000, 1),
            entry("Ws", "J", 1, 1),
            entry("Ah", "C", 3600, 1),
            entry("varh", "vars", 3600, 1),
            entry("kvarh", "vars", 3_600_000, 1),
            entry("VAh", "VAs", 3600, 1),
            entry("kVAh", "VAs", 3_600_000, 1),
            entry("Wh/km", "J/m", 18, 5),
            entry("KiB", "B", 1024, 1),
            entry("GB", "B", 1_000_000_000, 1),
            entry("bit", "B", 1, 8),
            entry("B/s", "bit/s", 8, 1),
            entry("Mbit/s", "bit/s", 1_000_000, 1),
            entry("MB/s", "bit/s", 8_000_000, 1),
            entry("mV", "V", 1, 1000),
            entry("mA", "A", 1, 1000),
            entry("g", "kg", 1, 1000),
            entry("ug/m3", "kg/m3", 1, 1_000_000_000),
            entry("ug/l", "kg/m3", 1, 1_000_000),
            entry("mg/l", "kg/m3", 1, 1000),
            entry("g/l", "kg/m3", 1, 1),
            entry("mm", "m", 1, 1000),
            entry("cm", "m", 1, 100),
            entry("km", "m", 1000, 1),
            entry("mm/h", "m/s", 1, 3_600_000),
            entry("m/h", "m/s", 1, 3600),
            entry("km/h", "m/s", 5, 18),
            entry("l", "m3", 1, 1000),
            entry("l/s", "m3/s", 1, 1000),
            entry("%", "/", 1, 100),
            entry("/100", "/", 1, 100),
            entry("/1000", "/", 1, 1000),
            entry("ppm", "/", 1, 1_000_000),
            entry("ppb", "/", 1, 1_000_000_000),
            entry("ppt", "/", 1, 1_000_000_000_000L),
            entry("hPa", "Pa", 100, 1),
            entry("1/min", "1/s", 1, 60));

    private UnitScale() {}

    /** One unit is {@code numerator / denominator} of another. */
    private static Map.Entry<String, Scale> entry(String unit, String base, long numerator, long denominator) {
        return Map.entry(unit, new Scale(base, BigInteger.valueOf(numerator), BigInteger.valueOf(denominator)));
    }

    private static Scale of(String unit) {
        return BY_UNIT.getOrDefault(unit, new Scale(unit, BigInteger.ONE, BigInteger.ONE));
    }

    /** Whether both mean the same. */
    static boolean areSame(String from, String to) {
        Scale one = of(from);
        Scale other = of(to);
        return one.base.equals(other.base) && one.isAsMuchAs(other);
    }

    /** What the change does to numbers, if that is known. */
    static Optional<String> consequence(String from, String to) {
        if (from.equals("dBm") && to.equals("dBW")) {
            return Optional.of("the same power is 30 less");
        }
        if (from.equals("dBW") && to.equals("dBm")) {
            return Optional.of("the same power is 30 more");
        }
        Scale one = of(from);
        Scale other = of(to);
        return one.base.equals(other.base)
                ? Optional.of("1 " + from + " is " + one.in(other) + " " + to)
                : Optional.empty();
    }

    private record Scale(String base, BigInteger numerator, BigInteger denominator) {

        boolean isAsMuchAs(Scale other) {
            return numerator.multiply(other.denominator).equals(other.numerator.multiply(denominator));
        }

        /** How many of the other one of this is, to a few digits. */
        String in(Scale other) {
            return new BigDecimal(numerator.multiply(other.denominator))
                    .divide(new BigDecimal(denominator.multiply(other.numerator)), new MathContext(6))
                    .stripTrailingZeros()
                    .toPlainString();
        }
    }
}
