package dev.lathe.stub.server;

import dev.lathe.payload.PayloadReader;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.spec.ResourceSpec;
import dev.lathe.stub.AbsentResourceException;
import dev.lathe.value.Multiple;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the value of a handle looks like in a payload: one value, several, or one of several. */
sealed interface Shape<T> {

    /** Reads all of the payload, which holds nothing but what lies at the handle's path: the reader sees to that. */
    T read(PayloadReader in, ValuePolicy policy);

    /** @throws dev.lathe.spec.InvalidValueException if the descriptor does not allow the value */
    T checked(T value);

    /** Why the descriptor does not allow a value that was read; empty if it does. */
    Optional<String> violation(T value);

    /** Whether it is a Resource's value without any Resource Instances. */
    default boolean isEmpty(T value) {
        return false;
    }

    void write(PayloadWriter out, T value);

    /** A Resource with a single instance. */
    record Single<T>(ResourceSpec resource, ResourceType<T> type) implements Shape<T> {

        @Override
        public T read(PayloadReader in, ValuePolicy policy) {
            @Nullable T value = null;
            while (in.next()) {
                value = type.read(in, resource, policy);
            }
            return present(value, resource);
        }

        @Override
        public T checked(T value) {
            return type.checked(value);
        }

        @Override
        public Optional<String> violation(T value) {
            return type.violation(resource, value);
        }

        @Override
        public void write(PayloadWriter out, T value) {
            type.write(out, resource.id(), value);
        }
    }

    /** A Resource with multiple instances; one without any is an empty value, not an absent one. */
    record Several<T>(ResourceSpec resource, ResourceType<T> type) implements Shape<Multiple<T>> {

        @Override
        public Multiple<T> read(PayloadReader in, ValuePolicy policy) {
            Multiple.Collector<T> values = Multiple.collector(null);
            while (in.next()) {
                if (in.hasValue()) {
                    values.add(in.element(), type.read(in, resource, policy));
                }
            }
            return values.done();
        }

        @Override
        public Multiple<T> checked(Multiple<T> value) {
            Multiple.Collector<T> values = Multiple.collector(null);
            value.forEach(entry -> values.add(entry.id(), type.checked(entry.value())));
            return values.done();
        }

        @Override
        public Optional<String> violation(Multiple<T> value) {
            for (Multiple.Entry<T> entry : value) {
                Optional<String> violation = type.violation(resource, entry.value());
                if (violation.isPresent()) {
                    return violation;
                }
            }
            return Optional.empty();
        }

        @Override
        public boolean isEmpty(Multiple<T> value) {
            return value.isEmpty();
        }

        @Override
        public void write(PayloadWriter out, Multiple<T> value) {
            out.beginMultiple(resource.id(), value.size());
            value.forEach(entry -> type.write(out, entry.id(), entry.value()));
            out.endMultiple();
        }
    }

    /** One Resource Instance; written as the only one of its Resource, which a writer for its path knows how to spell. */
    record Element<T>(ResourceSpec resource, ResourceType<T> type, int id) implements Shape<T> {

        @Override
        public T read(PayloadReader in, ValuePolicy policy) {
            @Nullable T value = null;
            while (in.next()) {
                if (in.hasValue() && in.element() == id) {
                    value = type.read(in, resource, policy);
                }
            }
            return present(value, resource);
        }

        @Override
        public T checked(T value) {
            return type.checked(value);
        }

        @Override
        public Optional<String> violation(T value) {
            return type.violation(resource, value);
        }

        @Override
        public void write(PayloadWriter out, T value) {
            out.beginMultiple(resource.id(), 1);
            type.write(out, id, value);
            out.endMultiple();
        }
    }

    private static <T> T present(@Nullable T value, ResourceSpec resource) {
        if (value == null) {
            throw new AbsentResourceException(resource);
        }
        return value;
    }
}
