package dev.lathe.client.bootstrap;

import dev.lathe.client.object.ObjectTree;
import dev.lathe.client.object.Recording;
import dev.lathe.client.object.Refusal;
import dev.lathe.path.LwM2mPath;
import dev.lathe.spec.ObjectSpec;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The configuration as the Bootstrap-Server wants it: the tree as it is, less what was deleted, with what was written. The tree
 * itself is not touched, so that dropping the staging is all it takes to be back. For one thread at a time.
 */
final class Staging {

    /** A bootstrap writes a handful; who writes this many means no good. */
    private static final int MOST_WRITTEN = 256;

    private final ObjectTree tree;
    private final NavigableSet<LwM2mPath> deleted = new TreeSet<>();
    private final SortedMap<LwM2mPath, Staged> written = new TreeMap<>();

    Staging(ObjectTree tree) {
        this.tree = tree;
    }

    /** Every Object, in ascending order of ids. */
    List<ObjectSpec> objects() {
        return tree.objects();
    }

    Optional<ObjectSpec> object(int id) {
        return tree.objects().stream().filter(spec -> spec.id() == id).findFirst();
    }

    /** The paths of an Object's instances, in ascending order. */
    NavigableSet<LwM2mPath> instances(int object) {
        NavigableSet<LwM2mPath> paths = new TreeSet<>(tree.instances(object));
        paths.removeAll(deleted);
        written.keySet().stream().filter(path -> path.object() == object).forEach(paths::add);
        return paths;
    }

    boolean has(LwM2mPath instance) {
        return instances(instance.object()).contains(instance);
    }

    /** What was written there; empty where the tree's own instance is as it was. */
    Optional<Staged> written(LwM2mPath instance) {
        return Optional.ofNullable(written.get(instance));
    }

    /** The values of an instance that is there, written or not. */
    Recording values(LwM2mPath instance) {
        Staged staged = written.get(instance);
        return staged == null ? tree.record(instance) : staged.values();
    }

    void delete(LwM2mPath instance) {
        written.remove(instance);
        deleted.add(instance);
    }

    /** @throws dev.lathe.message.ResponseException 4.00 unless there is room for one instance more than those */
    void requireRoom(Map<LwM2mPath, Staged> beside) {
        if (written.size() + beside.size() >= MOST_WRITTEN) {
            throw Refusal.badRequest(
                    LwM2mPath.root(), "a bootstrap writes " + MOST_WRITTEN + " Object Instances at most");
        }
    }

    void write(Map<LwM2mPath, Staged> instances) {
        written.putAll(instances);
        deleted.removeAll(instances.keySet());
    }

    SortedMap<LwM2mPath, Staged> written() {
        return written;
    }

    /** Those of the tree's instances that will be gone. */
    List<LwM2mPath> deleted() {
        return deleted.stream().filter(path -> tree.instance(path).isPresent()).toList();
    }
}
