package dev.lathe.generator.naming;

import dev.lathe.generator.model.ObjectModel;
import java.util.IdentityHashMap;
import java.util.Objects;

/** The Java names of all Objects of a run. */
public final class Names {

    private final IdentityHashMap<ObjectModel, ObjectNames> byObject;

    Names(IdentityHashMap<ObjectModel, ObjectNames> byObject) {
        this.byObject = byObject;
    }

    /** Asked with the very instances that the names were decided for. */
    public ObjectNames of(ObjectModel object) {
        return Objects.requireNonNull(byObject.get(object), "no names were decided for that Object");
    }
}
