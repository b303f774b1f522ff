package dev.lathe.client.observe;

import dev.lathe.attribute.Attribute;
import dev.lathe.attribute.AttributeSet;
import dev.lathe.client.object.Sample;
import dev.lathe.path.LwM2mPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * Whether a change of a numeric Resource is worth a notification (LwM2M Core, 7.3.2): gt and lt when the value crosses the
 * threshold in that direction since the last notification, st when it has moved that far since; each suffices. Without any of
 * them every change is.
 */
final class Evaluation {

    private Evaluation() {}

    /** @param attributes those that hold for the path of a sample */
    static boolean fires(List<Sample> last, List<Sample> now, Function<LwM2mPath, AttributeSet> attributes) {
        if (now.isEmpty() || now.size() != last.size()) {
            return true;
        }
        Map<LwM2mPath, Double> before = new HashMap<>();
        last.forEach(sample -> before.put(sample.path(), sample.value()));
        return now.stream().anyMatch(sample -> {
            Double value = before.get(sample.path());
            return value == null || fires(attributes.apply(sample.path()), value, sample.value());
        });
    }

    static boolean fires(AttributeSet attributes, double last, double now) {
        OptionalDouble gt = attributes.get(Attribute.GT);
        OptionalDouble lt = attributes.get(Attribute.LT);
        OptionalDouble st = attributes.get(Attribute.ST);
        if ((gt.isEmpty() && lt.isEmpty() && st.isEmpty()) || contradicts(attributes)) {
            return true;
        }
        return (gt.isPresent() && last <= gt.getAsDouble() && now > gt.getAsDouble())
                || (lt.isPresent() && last >= lt.getAsDouble() && now < lt.getAsDouble())
                || (st.isPresent() && distance(last, now) >= st.getAsDouble());
    }

    /** Thresholds that contradict each other only by inheritance do not count. */
    private static boolean contradicts(AttributeSet attributes) {
        return attributes
                .unset(Attribute.EPMIN)
                .unset(Attribute.EPMAX)
                .contradiction()
                .isPresent();
    }

    /** Rounded up by what binary fractions lose: from 0.2 to 0.3 is a step of 0.1. */
    private static double distance(double last, double now) {
        return Math.abs(now - last) + Math.ulp(last) + Math.ulp(now);
    }
}
