package dev.lathe.generator.rule;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.diagnostic.Place;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** What was seen before, and where. */
public final class Duplicates<T> {

    private final Map<T, Place> seen = new HashMap<>();

    /** Calls {@code report} with the value and the place it was seen at first, if it was. */
    public void see(Field<T> field, BiConsumer<T, Place> report) {
        field.value().ifPresent(value -> see(value, field.place(), report));
    }

    public void see(T value, Place place, BiConsumer<T, Place> report) {
        Place first = seen.putIfAbsent(value, place);
        if (first != null) {
            report.accept(value, first);
        }
    }
}
