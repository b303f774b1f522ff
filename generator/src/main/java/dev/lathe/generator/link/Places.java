package dev.lathe.generator.link;

import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.model.ArgumentModel;
import dev.lathe.generator.model.EnumConstant;
import dev.lathe.generator.model.ObjectModel;
import dev.lathe.generator.model.ResourceModel;
import java.util.IdentityHashMap;
import java.util.Objects;

/**
 * Where the parts of linked Objects were written. Asked with the very instances that linking made: two equal Resources of
 * different Objects have different places.
 */
public final class Places {

    private final IdentityHashMap<Object, Place> names;

    private Places(IdentityHashMap<Object, Place> names) {
        this.names = names;
    }

    /** The {@code javaName}, or else the {@code name}: what to point at when names clash. */
    public Place ofName(ObjectModel object) {
        return find(object);
    }

    /** The {@code javaName}, or else the {@code name}. */
    public Place ofName(ResourceModel resource) {
        return find(resource);
    }

    /** The {@code javaName}, or else the {@code name}. */
    public Place ofName(ArgumentModel argument) {
        return find(argument);
    }

    public Place ofName(EnumConstant constant) {
        return find(constant);
    }

    private Place find(Object part) {
        return Objects.requireNonNull(names.get(part), "not made by the link that made these places");
    }

    static final class Builder {
        private final IdentityHashMap<Object, Place> names = new IdentityHashMap<>();

        <T> T put(T part, Place name) {
            names.put(part, name);
            return part;
        }

        Places build() {
            return new Places(names);
        }
    }
}
