package dev.lathe.generator.compatibility.change;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.descriptor.ResourceDescriptor;
import dev.lathe.generator.fact.ResourceFacts;
import dev.lathe.generator.naming.ResourceNames;
import java.util.Optional;
import java.util.function.Function;

/**
 * Two versions of a Resource.
 *
 * @param namesFrom in Java; empty if the old Object has errors
 * @param namesTo in Java; empty if the new Object has errors
 */
record ResourcePair(
        ResourceFacts from, ResourceFacts to, Optional<ResourceNames> namesFrom, Optional<ResourceNames> namesTo) {

    /** Where a key is written on both sides; where it is not, the Resource's name. */
    ChangePlace at(Function<ResourceDescriptor, Field<?>> key) {
        ResourceDescriptor old = from.descriptor();
        ResourceDescriptor young = to.descriptor();
        return ChangePlace.of(key.apply(old), old.name(), key.apply(young), young.name());
    }

    ChangePlace atName() {
        return at(ResourceDescriptor::name);
    }

    /** What a key says on both sides; empty if one does not say it. */
    <T> Optional<Change<T>> change(Function<ResourceFacts, Optional<T>> fact) {
        return fact.apply(from)
                .flatMap(before -> fact.apply(to).map(after -> new Change<>(before, after)))
                .filter(change -> !change.from().equals(change.to()));
    }

    /** Whether the new Resource has nothing to do with the old one: no word of its name, and another type or use. */
    boolean isAnother() {
        Optional<String> before = from.descriptor().name().value();
        Optional<String> after = to.descriptor().name().value();
        return before.isPresent()
                && after.isPresent()
                && !NameWords.of(before.get()).sharesWordWith(NameWords.of(after.get()))
                && (!from.type().equals(to.type())
                        || change(ResourceFacts::operations).isPresent());
    }

    /** As messages speak of it. */
    static String say(ResourceFacts resource) {
        ResourceDescriptor descriptor = resource.descriptor();
        return "Resource " + descriptor.id().value().map(Object::toString).orElse("?")
                + descriptor.name().value().map(name -> " \"" + name + "\"").orElse("");
    }

    String say() {
        return say(to);
    }

    /** Two values that differ. */
    record Change<T>(T from, T to) {}
}
