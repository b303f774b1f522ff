package dev.lathe.attribute;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Values of notification attributes, and which of them a Write-Attributes takes away. Immutable. {@link Attributes} has the
 * way to begin one.
 */
public final class AttributeSet {

    static final AttributeSet EMPTY = new AttributeSet(new EnumMap<>(Attribute.class));

    private static final int MAX_NUMBER = 40;

    /** An attribute to be taken away maps to NaN, which no value is. */
    private final Map<Attribute, Double> values;

    private AttributeSet(Map<Attribute, Double> values) {
        this.values = values;
    }

    /**
     * Reads the Uri-Query options of a Write-Attributes request, as {@code pmin=5}. An attribute without a value is to be
     * taken away.
     *
     * @throws AttributeException if one is unknown, given twice or malformed; periods are whole seconds up to 2^32-1,
     *     thresholds decimal numbers (a sign is accepted though the grammar has none: temperatures need it)
     */
    public static AttributeSet parse(List<String> query) {
        Map<Attribute, Double> values = new EnumMap<>(Attribute.class);
        for (String parameter : query) {
            int equals = parameter.indexOf('=');
            String name = equals < 0 ? parameter : parameter.substring(0, equals);
            Attribute attribute = Attribute.of(name)
                    .orElseThrow(() -> new AttributeException("'" + shortened(name)
                            + "' is not a notification attribute: pmin, pmax, epmin, epmax, gt, lt and st are"));
            double value = equals < 0 ? Double.NaN : number(attribute, parameter.substring(equals + 1));
            if (values.put(attribute, value) != null) {
                throw new AttributeException(name + " is given twice");
            }
        }
        return new AttributeSet(values);
    }

    private static double number(Attribute attribute, String text) {
        boolean wellFormed = !text.isEmpty() && text.length() <= MAX_NUMBER;
        wellFormed &= text.matches(attribute.isThreshold() ? "-?[0-9]+(\\.[0-9]+)?" : "[0-9]+");
        double value = wellFormed ? Double.parseDouble(text) : Double.NaN;
        if (!wellFormed || (attribute == Attribute.ST && value < 0)) {
            throw new AttributeException(attribute.spelling() + "=" + shortened(text) + ": write "
                    + (attribute.isThreshold() ? "a decimal number" : "whole seconds"));
        }
        return checked(attribute, value);
    }

    private static double checked(Attribute attribute, double value) {
        if (!Double.isFinite(value)
                || (!attribute.isThreshold() && (value < 0 || value > 0xffff_ffffL))
                || (attribute == Attribute.ST && value < 0)) {
            throw new AttributeException(attribute.spelling() + " cannot be " + value);
        }
        return value;
    }

    private static String shortened(String text) {
        return text.length() <= 20 ? text : text.substring(0, 20) + "…";
    }

    public AttributeSet pmin(long seconds) {
        return with(Attribute.PMIN, (double) seconds);
    }

    public AttributeSet pmax(long seconds) {
        return with(Attribute.PMAX, (double) seconds);
    }

    public AttributeSet epmin(long seconds) {
        return with(Attribute.EPMIN, (double) seconds);
    }

    public AttributeSet epmax(long seconds) {
        return with(Attribute.EPMAX, (double) seconds);
    }

    public AttributeSet gt(double threshold) {
        return with(Attribute.GT, threshold);
    }

    public AttributeSet lt(double threshold) {
        return with(Attribute.LT, threshold);
    }

    public AttributeSet st(double step) {
        return with(Attribute.ST, step);
    }

    /** Take this attribute's value away. */
    public AttributeSet unset(Attribute attribute) {
        return copyWith(attribute, Double.NaN);
    }

    /** @throws AttributeException if a period is negative or above 2^32-1, or a threshold is not finite */
    public AttributeSet with(Attribute attribute, double value) {
        return copyWith(attribute, checked(attribute, value));
    }

    private AttributeSet copyWith(Attribute attribute, double value) {
        Map<Attribute, Double> copy = new EnumMap<>(values);
        copy.put(attribute, value);
        return new AttributeSet(copy);
    }

    public OptionalDouble get(Attribute attribute) {
        Double value = values.get(attribute);
        return value == null || value.isNaN() ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** Whether any attribute here compares values. */
    public boolean hasThreshold() {
        return values.keySet().stream().anyMatch(Attribute::isThreshold);
    }

    /** This set after a Write-Attributes of {@code change}. */
    public AttributeSet changedBy(AttributeSet change) {
        Map<Attribute, Double> result = new EnumMap<>(values);
        result.putAll(change.values);
        result.values().removeIf(value -> value.isNaN());
        return new AttributeSet(result);
    }

    /** This level's values, and where it has none those of the level above. */
    public AttributeSet inheriting(AttributeSet above) {
        return above.changedBy(this);
    }

    /**
     * Why these values cannot stand together: lt must be below gt by more than two steps, epmin below epmax (LwM2M Core,
     * 5.1.2). A pmax below pmin is no contradiction; it is ignored.
     */
    public Optional<String> contradiction() {
        OptionalDouble gt = get(Attribute.GT);
        OptionalDouble lt = get(Attribute.LT);
        double step = get(Attribute.ST).orElse(0);
        if (gt.isPresent() && lt.isPresent() && lt.getAsDouble() + 2 * step >= gt.getAsDouble()) {
            return Optional.of(step == 0 ? "lt must be below gt" : "lt + 2 st must be below gt");
        }
        OptionalDouble epmin = get(Attribute.EPMIN);
        OptionalDouble epmax = get(Attribute.EPMAX);
        if (epmin.isPresent() && epmax.isPresent() && epmin.getAsDouble() >= epmax.getAsDouble()) {
            return Optional.of("epmin must be below epmax");
        }
        return Optional.empty();
    }

    /** The Uri-Query options of a Write-Attributes request, in the order of {@link Attribute}. */
    public List<String> toQuery() {
        List<String> query = new ArrayList<>();
        values.forEach(
                (attribute, value) -> query.add(attribute.spelling() + (value.isNaN() ? "" : "=" + plain(value))));
        return query;
    }

    /** The attributes of a link that Discover answers with, in the order of {@link Attribute}. */
    public Map<String, String> toLinkAttributes() {
        Map<String, String> result = new LinkedHashMap<>();
        values.forEach((attribute, value) -> {
            if (!value.isNaN()) {
                result.put(attribute.spelling(), plain(value));
            }
        });
        return result;
    }

    private static String plain(double value) {
        BigDecimal decimal = BigDecimal.valueOf(value).stripTrailingZeros();
        return (decimal.scale() < 0 ? decimal.setScale(0) : decimal).toPlainString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AttributeSet that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** As a query: {@code pmin=5&gt=28}. */
    @Override
    public String toString() {
        return String.join("&", toQuery());
    }
}
