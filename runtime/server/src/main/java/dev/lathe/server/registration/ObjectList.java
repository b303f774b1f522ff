package dev.lathe.server.registration;

import dev.lathe.link.Link;
import dev.lathe.path.LwM2mPath;
import dev.lathe.path.PathLevel;
import dev.lathe.server.store.Enabler;
import dev.lathe.server.store.RegisteredObjects;
import dev.lathe.spec.ObjectVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads the links in the body of a Register or Update (LwM2M Core, 6.2.1): Objects, Object Instances and the root. Links to
 * anything else, and attributes it does not know, are none of its business.
 */
final class ObjectList {

    private static final Set<Integer> NEVER_LISTED = Set.of(0, 21);
    private static final int NEVER_LISTED_FROM_1_2_ON = 23;

    private final Enabler enabler;
    private final RootLink root;
    private final SortedMap<Integer, ObjectVersion> stated = new TreeMap<>();
    private final SortedMap<Integer, ObjectVersion> statedByInstances = new TreeMap<>();
    private final SortedSet<Integer> objects = new TreeSet<>();
    private final SortedSet<LwM2mPath> instances = new TreeSet<>();

    private ObjectList(Enabler enabler, RootLink root) {
        this.enabler = enabler;
        this.root = root;
    }

    /**
     * @param earlier what the device said before, whose root and formats hold while the list does not name others
     * @throws dev.lathe.message.ResponseException 4.00 if a version or the root cannot be
     */
    static RegisteredObjects read(List<Link> links, Enabler enabler, Optional<RegisteredObjects> earlier) {
        ObjectList list = new ObjectList(enabler, RootLink.find(links, earlier));
        links.forEach(list::add);
        return list.done();
    }

    private void add(Link link) {
        Optional<LwM2mPath> path = pathBelowRoot(link);
        if (path.isEmpty() || !isListed(path.get())) {
            return;
        }
        int object = path.get().object();
        objects.add(object);
        boolean instance = path.get().level() == PathLevel.OBJECT_INSTANCE;
        if (instance) {
            instances.add(path.get());
        }
        link.attribute("ver")
                .map(text -> version(link, text))
                .ifPresent(version -> (instance ? statedByInstances : stated).putIfAbsent(object, version));
    }

    private Optional<LwM2mPath> pathBelowRoot(Link link) {
        return root.path().below(link).flatMap(target -> new Link(target, Map.of()).path());
    }

    private boolean isListed(LwM2mPath path) {
        return (path.level() == PathLevel.OBJECT || path.level() == PathLevel.OBJECT_INSTANCE)
                && !NEVER_LISTED.contains(path.object())
                && !(path.object() == NEVER_LISTED_FROM_1_2_ON && enabler.isAtLeast(Enabler.V1_2));
    }

    private static ObjectVersion version(Link link, String text) {
        try {
            return ObjectVersion.parse(text);
        } catch (IllegalArgumentException e) {
            throw Query.refusal("ver of <" + link.target() + ">: " + e.getMessage());
        }
    }

    private RegisteredObjects done() {
        SortedMap<Integer, ObjectVersion> versions = new TreeMap<>();
        for (int object : objects) {
            ObjectVersion otherwise = statedByInstances.getOrDefault(object, CoreObjectVersions.of(object, enabler));
            versions.put(object, stated.getOrDefault(object, otherwise));
        }
        return RegisteredObjects.of(root.path().segments(), root.formats(), versions, instances);
    }
}
