package dev.lathe.generator.compatibility;

import dev.lathe.generator.compatibility.change.NameWords;
import dev.lathe.generator.descriptor.ObjectDescriptor;
import dev.lathe.generator.fact.ObjectFacts;
import dev.lathe.generator.link.LinkedObject;
import dev.lathe.generator.model.Family;
import dev.lathe.generator.model.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which Object of the old side is which of the new one: that of the same id, or, in the early draft, of the same URN where an
 * index is missing. Where a side has several versions of an Object, the latest stands for it.
 *
 * @param pairs Objects of both sides
 * @param moved Objects that seem to be the same under another id
 * @param removed Objects of the old side only
 * @param added Objects of the new side only
 */
record Matching(List<Pair> pairs, List<Pair> moved, List<LinkedObject> removed, List<LinkedObject> added) {

    /** @param earlier versions of the old Object that came before it */
    record Pair(LinkedObject from, LinkedObject to, List<ObjectFacts> earlier) {}

    static Matching of(List<LinkedObject> old, List<LinkedObject> young) {
        Map<Key, List<LinkedObject>> before = versions(old);
        Map<Key, List<LinkedObject>> after = versions(young);
        List<Pair> pairs = new ArrayList<>();
        List<Pair> moved = new ArrayList<>();
        List<LinkedObject> removed = new ArrayList<>();
        List<LinkedObject> added = new ArrayList<>();
        after.forEach((key, versions) -> {
            List<LinkedObject> same = before.get(key);
            if (same == null) {
                added.add(latest(versions));
            } else {
                pairs.add(pair(same, latest(versions)));
            }
        });
        Map<String, LinkedObject> byIdentity = new HashMap<>();
        added.forEach(each -> identity(each.facts()).ifPresent(what -> byIdentity.putIfAbsent(what, each)));
        before.forEach((key, versions) -> {
            if (!after.containsKey(key)) {
                Optional<LinkedObject> elsewhere =
                        identity(latest(versions).facts()).map(byIdentity::remove);
                elsewhere.ifPresentOrElse(to -> moved.add(pair(versions, to)), () -> removed.add(latest(versions)));
            }
        });
        Set<LinkedObject> found = moved.stream().map(Pair::to).collect(Collectors.toSet());
        added.removeIf(found::contains);
        return new Matching(pairs, moved, removed, added);
    }

    private static Pair pair(List<LinkedObject> versions, LinkedObject to) {
        return new Pair(
                latest(versions),
                to,
                versions.subList(0, versions.size() - 1).stream()
                        .map(LinkedObject::facts)
                        .toList());
    }

    private static LinkedObject latest(List<LinkedObject> versions) {
        return versions.get(versions.size() - 1);
    }

    /** Ascending. Of two files with one version the first counts: that there are two is reported elsewhere. */
    private static Map<Key, List<LinkedObject>> versions(List<LinkedObject> side) {
        Map<Key, Map<Version, LinkedObject>> found = new TreeMap<>(Key.ORDER);
        for (LinkedObject each : side) {
            Key.of(each.facts()).ifPresent(key -> found.computeIfAbsent(key, any -> new TreeMap<>())
                    .putIfAbsent(each.facts().version().orElse(Version.V1_0), each));
        }
        Map<Key, List<LinkedObject>> versions = new TreeMap<>(Key.ORDER);
        found.forEach((key, byVersion) -> versions.put(key, List.copyOf(byVersion.values())));
        return versions;
    }

    /** What an Object still is under another id: its name, in the early draft its URN. */
    private static Optional<String> identity(ObjectFacts object) {
        return object.family() == Family.DRAFT_0
                ? Key.canonical(object).map(urn -> "urn " + urn)
                : object.descriptor()
                        .name()
                        .value()
                        .map(name -> String.join("", NameWords.of(name).words()))
                        .filter(words -> !words.isEmpty())
                        .map(words -> "name " + words);
    }

    /**
     * What an Object is known by.
     *
     * @param urn empty where there is an id
     */
    private record Key(Family family, int id, String urn) {

        static final Comparator<Key> ORDER =
                Comparator.comparing(Key::family).thenComparingInt(Key::id).thenComparing(Key::urn);

        static Optional<Key> of(ObjectFacts object) {
            ObjectDescriptor descriptor = object.descriptor();
            if (descriptor.id().value().isPresent()) {
                return descriptor
                        .id()
                        .value()
                        .filter(id -> id.bitLength() < Integer.SIZE)
                        .map(id -> new Key(object.family(), id.intValue(), ""));
            }
            return object.family() == Family.DRAFT_0
                    ? canonical(object).map(urn -> new Key(object.family(), Integer.MAX_VALUE, urn))
                    : Optional.empty();
        }

        static Optional<String> canonical(ObjectFacts object) {
            return object.urn().map(urn -> urn.strip().toLowerCase(Locale.ROOT));
        }
    }
}
