package dev.lathe.generator.naming;

import dev.lathe.generator.model.ObjectModel;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The Java names of all Objects of a run. */
public final class Names {

    private final IdentityHashMap<ObjectModel, ObjectNames> byObject;

    Names(IdentityHashMap<ObjectModel, ObjectNames> byObject) {
        this.byObject = byObject;
    }

    /** Those that hold a type of one of the Objects. */
    public SortedSet<String> packages() {
        return byObject.values().stream().map(ObjectNames::packageName).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Asked with the very instances that the names were decided for. */
    public ObjectNames of(ObjectModel object) {
        return Objects.requireNonNull(byObject.get(object), "no names were decided for that Object");
    }
}
