package dev.lathe.generator.compatibility.change;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.descriptor.ObjectDescriptor;
import dev.lathe.generator.fact.ObjectFacts;
import dev.lathe.generator.fact.ResourceFacts;
import dev.lathe.generator.naming.ObjectNames;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Two versions of an Object, and which Resource of the one is which of the other. */
public final class ObjectPair {

    private final ObjectFacts from;
    private final ObjectFacts to;
    private final Optional<ObjectNames> namesFrom;
    private final Optional<ObjectNames> namesTo;
    private final List<ResourcePair> kept = new ArrayList<>();
    private final List<ResourcePair> reused = new ArrayList<>();
    private final List<ResourceFacts> added = new ArrayList<>();
    private final List<ResourceFacts> removed = new ArrayList<>();

    /**
     * @param namesFrom in Java; empty if the old Object has errors
     * @param namesTo in Java; empty if the new Object has errors
     * @param earlier versions of the Object that came before {@code from}, for the ids they used
     */
    public ObjectPair(
            ObjectFacts from,
            ObjectFacts to,
            Optional<ObjectNames> namesFrom,
            Optional<ObjectNames> namesTo,
            List<ObjectFacts> earlier) {
        this.from = from;
        this.to = to;
        this.namesFrom = namesFrom;
        this.namesTo = namesTo;
        match(earlier.stream().map(ObjectPair::byId).toList());
    }

    private void match(List<Map<BigInteger, ResourceFacts>> earlier) {
        Map<BigInteger, ResourceFacts> before = byId(from);
        Map<BigInteger, ResourceFacts> after = byId(to);
        after.forEach((id, resource) -> {
            ResourceFacts same = before.get(id);
            if (same == null) {
                addOrReuse(id, resource, earlier);
            } else {
                ResourcePair pair = pair(same, resource);
                (pair.isAnother() ? reused : kept).add(pair);
            }
        });
        before.forEach((id, resource) -> {
            if (!after.containsKey(id)) {
                removed.add(resource);
            }
        });
    }

    private void addOrReuse(BigInteger id, ResourceFacts resource, List<Map<BigInteger, ResourceFacts>> earlier) {
        Optional<ResourcePair> removedBefore = earlier.stream()
                .flatMap(version -> Optional.ofNullable(version.get(id)).stream())
                .map(once -> pair(once, resource))
                .filter(ResourcePair::isAnother)
                .findFirst();
        removedBefore.ifPresentOrElse(reused::add, () -> added.add(resource));
    }

    private ResourcePair pair(ResourceFacts before, ResourceFacts after) {
        return new ResourcePair(
                before,
                after,
                namesFrom.flatMap(names -> Optional.ofNullable(names.resources().get(idOf(before)))),
                namesTo.flatMap(names -> Optional.ofNullable(names.resources().get(idOf(after)))));
    }

    private static int idOf(ResourceFacts resource) {
        return resource.descriptor().id().value().orElseThrow().intValue();
    }

    private static Map<BigInteger, ResourceFacts> byId(ObjectFacts object) {
        Map<BigInteger, ResourceFacts> byId = new LinkedHashMap<>();
        object.resources().forEach(each -> each.descriptor().id().value().ifPresent(id -> byId.putIfAbsent(id, each)));
        return byId;
    }

    public ObjectFacts from() {
        return from;
    }

    public ObjectFacts to() {
        return to;
    }

    Optional<ObjectNames> namesFrom() {
        return namesFrom;
    }

    Optional<ObjectNames> namesTo() {
        return namesTo;
    }

    /** Resources that both versions have. */
    List<ResourcePair> kept() {
        return kept;
    }

    /** Resources of the new version whose ids stood for something else. */
    List<ResourcePair> reused() {
        return reused;
    }

    List<ResourceFacts> added() {
        return added;
    }

    List<ResourceFacts> removed() {
        return removed;
    }

    /** Where a key is written on both sides; where it is not, the Object's name. */
    public ChangePlace at(Function<ObjectDescriptor, Field<?>> key) {
        ObjectDescriptor old = from.descriptor();
        ObjectDescriptor young = to.descriptor();
        return ChangePlace.of(key.apply(old), old.name(), key.apply(young), young.name());
    }
}
