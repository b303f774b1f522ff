package dev.lathe.client.object;

import dev.lathe.path.LwM2mPath;
import dev.lathe.path.PathLevel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The Object Instances that some paths name or lie in, and which of the paths concern each; only those that are there and that a
 * server may read. For one thread.
 */
final class Selection {

    private final Snapshot tree;
    private final AccessPolicy access;
    private final int server;
    private final SortedMap<LwM2mPath, List<LwM2mPath>> byInstance = new TreeMap<>();
    private boolean denied;

    private Selection(Snapshot tree, AccessPolicy access, int server) {
        this.tree = tree;
        this.access = access;
        this.server = server;
    }

    /** @param paths none of which lies below another */
    static Selection of(List<LwM2mPath> paths, Snapshot tree, AccessPolicy access, int server) {
        Selection selection = new Selection(tree, access, server);
        paths.forEach(selection::add);
        return selection;
    }

    /** Those paths in ascending order, without those that lie below another of them. */
    static List<LwM2mPath> reduced(Collection<LwM2mPath> paths) {
        List<LwM2mPath> result = new ArrayList<>();
        for (LwM2mPath path : new TreeSet<>(paths)) { // what covers it, if anything does, is the last that was kept
            if (result.isEmpty() || !result.get(result.size() - 1).covers(path)) {
                result.add(path);
            }
        }
        return result;
    }

    private void add(LwM2mPath path) {
        if (path.level() == PathLevel.ROOT) {
            tree.objects().stream()
                    .filter(object -> !access.hides(object.spec().id()))
                    .forEach(object -> add(object, path));
        } else if (access.hides(path.object())) {
            denied = true;
        } else {
            ObjectNode object = tree.object(path.object());
            if (object != null) {
                add(object, path);
            }
        }
    }

    private void add(ObjectNode object, LwM2mPath path) {
        if (!path.has(PathLevel.OBJECT_INSTANCE)) {
            object.instances().values().forEach(node -> add(node, path));
            return;
        }
        InstanceNode<?, ?> node = object.instance(path.instance());
        if (node != null) {
            add(node, path);
        }
    }

    private void add(InstanceNode<?, ?> node, LwM2mPath path) {
        if (access.permits(server, node.path(), Right.READ)) {
            byInstance
                    .computeIfAbsent(node.path(), instance -> new ArrayList<>())
                    .add(path);
        } else {
            denied = true;
        }
    }

    /** Whether there is something, or might be, and all of it is not for this server. */
    boolean isAllDenied() {
        return denied && byInstance.isEmpty();
    }

    /** The paths that concern each Object Instance: one at it or above, or several of its Resources. In ascending order. */
    SortedMap<LwM2mPath, List<LwM2mPath>> byInstance() {
        return byInstance;
    }
}
