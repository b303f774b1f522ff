package dev.lathe.client.observe;

import dev.lathe.attribute.Attribute;
import dev.lathe.attribute.AttributeSet;
import java.util.OptionalDouble;

/**
 * When the next notification may, and when it must be sent, in milliseconds of the client's clock (LwM2M Core, 7.3.2). A pmax
 * of 0 or below pmin does not count.
 */
record Periods(long earliest, long latest) {

    /** No notification is due by time alone. */
    static final long NEVER = Long.MAX_VALUE;

    /** @param last when the last notification was sent */
    static Periods after(long last, AttributeSet attributes, long shortestMillis) {
        double pmin = attributes.get(Attribute.PMIN).orElse(0);
        OptionalDouble pmax = attributes.get(Attribute.PMAX);
        boolean counts = pmax.isPresent() && pmax.getAsDouble() > 0 && pmax.getAsDouble() >= pmin;
        return new Periods(
                last + Math.max(millis(pmin), shortestMillis), counts ? last + millis(pmax.getAsDouble()) : NEVER);
    }

    /** Of several Objects the longest pmin holds and the shortest pmax, which is not before pmin is over. */
    Periods and(Periods other) {
        long later = Math.max(earliest, other.earliest);
        return new Periods(later, Math.max(later, Math.min(latest, other.latest)));
    }

    private static long millis(double seconds) {
        return 1000L * (long) seconds;
    }

    /** When to look again. */
    long due(boolean pending) {
        return pending ? Math.min(earliest, latest) : latest;
    }
}
