package dev.lathe.generator.compatibility.change;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.diagnostic.Place;

/** Where something was, in the old file, and where it is, in the new one. */
public record ChangePlace(Place from, Place to) {

    /** The two values; where one is not written, the names of what they belong to. */
    static ChangePlace of(Field<?> from, Field<?> nameFrom, Field<?> to, Field<?> nameTo) {
        return new ChangePlace(written(from, nameFrom), written(to, nameTo));
    }

    private static Place written(Field<?> field, Field<?> name) {
        return field.isAbsent() ? name.place() : field.place();
    }
}
