package dev.lathe.attribute;

/**
 * Where a set of notification attributes begins: {@code Attributes.pmin(5).gt(28)}.
 *
 * @see AttributeSet
 */
public final class Attributes {

    private Attributes() {}

    /** No attribute at all. */
    public static AttributeSet none() {
        return AttributeSet.EMPTY;
    }

    /** At least so many seconds between two notifications. */
    public static AttributeSet pmin(long seconds) {
        return AttributeSet.EMPTY.pmin(seconds);
    }

    /** At most so many seconds between two notifications. */
    public static AttributeSet pmax(long seconds) {
        return AttributeSet.EMPTY.pmax(seconds);
    }

    /** Notify when the value rises above this. */
    public static AttributeSet gt(double threshold) {
        return AttributeSet.EMPTY.gt(threshold);
    }

    /** Notify when the value falls below this. */
    public static AttributeSet lt(double threshold) {
        return AttributeSet.EMPTY.lt(threshold);
    }

    /** Notify when the value has changed by at least this. */
    public static AttributeSet st(double step) {
        return AttributeSet.EMPTY.st(step);
    }

    /** Take this attribute's value away, so that a higher level's counts again. */
    public static AttributeSet unset(Attribute attribute) {
        return AttributeSet.EMPTY.unset(attribute);
    }
}
