package dev.lathe.generator.descriptor;

import dev.lathe.generator.diagnostic.Place;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is written for a key. A value that was refused already is neither present nor absent, so that one fault does not
 * make a second.
 */
public final class Field<T> {

    private final Optional<T> value;
    private final boolean absent;
    private final Place place;

    private Field(Optional<T> value, boolean absent, Place place) {
        this.value = value;
        this.absent = absent;
        this.place = place;
    }

    /** {@code owner} is where to point when the key is missed. */
    public static <T> Field<T> absent(Place owner) {
        return new Field<>(Optional.empty(), true, owner);
    }

    public static <T> Field<T> of(T value, Place place) {
        return new Field<>(Optional.of(value), false, place);
    }

    /** Written, reported and of no use. */
    public static <T> Field<T> refused(Place place) {
        return new Field<>(Optional.empty(), false, place);
    }

    /** Empty if the key is absent or its value was refused. */
    public Optional<T> value() {
        return value;
    }

    public boolean isAbsent() {
        return absent;
    }

    /** The value's, with its quotes; that of the owner if the key is absent. */
    public Place place() {
        return place;
    }

    public <R> Field<R> map(Function<? super T, ? extends R> function) {
        return new Field<>(value.map(function), absent, place);
    }
}
