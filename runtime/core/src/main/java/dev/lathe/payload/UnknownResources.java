package dev.lathe.payload;

import dev.lathe.value.Opaque;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a payload held of Resources that this version of the Object does not know. Written into the format it came in, values
 * are as they were, a number in the form it had. Into another they go by their type, if theirs says what that is; from a format
 * without type information they become Opaque values there. Immutable.
 */
public final class UnknownResources {

    private static final UnknownResources NONE = new UnknownResources(List.of());
    private static final int SINGLE = -1;

    private final List<Value> values;

    private UnknownResources(List<Value> values) {
        this.values = values;
    }

    /** @param element the Resource Instance ID, {@link #SINGLE} for a single value */
    private record Value(int resource, int element, TokenKind kind, Opaque octets, long bits) {

        void writeTo(PayloadWriter out) {
            TypedValues.write(out, element == SINGLE ? resource : element, kind, octets, bits);
        }
    }

    /** Gathers values. For one thread. */
    public static final class Builder {

        private final List<Value> values = new ArrayList<>(4);

        private Builder() {}
    }

    /** Adds the reader's current value, to a new builder if there is none yet. */
    public static Builder add(@Nullable Builder soFar, PayloadReader in) {
        Builder builder = soFar == null ? new Builder() : soFar;
        builder.values.add(new Value(
                in.resource(),
                in.isElement() ? in.element() : SINGLE,
                in.kind,
                in.hasValue() ? in.raw() : Opaque.EMPTY,
                in.bitsIfNumber()));
        return builder;
    }

    /** What was gathered; nothing for null. */
    public static UnknownResources done(@Nullable Builder gathered) {
        return gathered == null ? NONE : new UnknownResources(List.copyOf(gathered.values));
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    public void writeTo(PayloadWriter out) {
        for (int i = 0, end; i < values.size(); i = end) {
            end = endOfResource(i);
            Value first = values.get(i);
            if (first.kind == TokenKind.EMPTY_MULTIPLE) {
                out.beginMultiple(first.resource, 0);
                out.endMultiple();
            } else if (first.element == SINGLE) {
                first.writeTo(out);
            } else {
                out.beginMultiple(first.resource, end - i);
                for (Value value : values.subList(i, end)) {
                    value.writeTo(out);
                }
                out.endMultiple();
            }
        }
    }

    private int endOfResource(int from) {
        int end = from + 1;
        while (end < values.size() && values.get(end).resource == values.get(from).resource) {
            end++;
        }
        return end;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof UnknownResources that && values.equals(that.values));
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** Ids and lengths: {@code {26=2 octets, 30/0=1 octets}}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("{");
        for (Value value : values) {
            text.append(text.length() == 1 ? "" : ", ").append(value.resource);
            if (value.element != SINGLE) {
                text.append('/').append(value.element);
            }
            text.append('=');
            if (value.kind == TokenKind.EMPTY_MULTIPLE) {
                text.append("{}");
            } else {
                text.append(value.octets.length()).append(" octets");
            }
        }
        return text.append('}').toString();
    }
}
