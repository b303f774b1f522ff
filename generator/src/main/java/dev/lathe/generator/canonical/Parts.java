package dev.lathe.generator.canonical;

import dev.lathe.generator.canonical.Part.Group;
import dev.lathe.generator.canonical.Part.Items;
import dev.lathe.generator.canonical.Part.Scalar;
import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.json.JsonText;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Collects the keys that were written, in the order they are asked for. */
final class Parts {

    private final List<Part> written = new ArrayList<>();

    Parts text(String key, Field<String> field) {
        return scalar(key, field.value().map(JsonText::quoted));
    }

    Parts integer(String key, Field<BigInteger> field) {
        return scalar(key, field.value().map(BigInteger::toString));
    }

    Parts flag(String key, Field<Boolean> field) {
        return scalar(key, field.value().map(Object::toString));
    }

    private Parts scalar(String key, Optional<String> json) {
        json.ifPresent(text -> written.add(new Part(key, new Scalar(text))));
        return this;
    }

    <T> Parts list(String key, Field<List<T>> field, Function<T, Group> element) {
        field.value()
                .ifPresent(list -> written.add(
                        new Part(key, new Items(list.stream().map(element).toList()))));
        return this;
    }

    /** A list that says nothing if it is empty. */
    <T> Parts list(String key, List<T> list, Function<T, Group> element) {
        if (!list.isEmpty()) {
            written.add(new Part(key, new Items(list.stream().map(element).toList())));
        }
        return this;
    }

    <T> Parts group(String key, Optional<T> value, Function<T, Group> content) {
        value.ifPresent(present -> written.add(new Part(key, content.apply(present))));
        return this;
    }

    Group group() {
        return new Group(List.copyOf(written));
    }
}
