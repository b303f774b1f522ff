package dev.lathe.client.object;

import dev.lathe.message.ResponseCode;
import dev.lathe.message.ResponseException;
import dev.lathe.path.LwM2mPath;
import dev.lathe.stub.client.ObjectInstance;
import dev.lathe.stub.client.RemovalCause;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a bootstrap changes in the tree, all of it in one exchange or nothing. Listeners of the tree are not told: who commits
 * forgets what hung on the former instances. For one thread.
 */
public final class Reconfiguration {

    private final ObjectTree tree;
    private final SortedSet<LwM2mPath> removals = new TreeSet<>();
    private final SortedMap<LwM2mPath, ObjectInstance> placements = new TreeMap<>();
    private final SortedMap<LwM2mPath, Recording> provisions = new TreeMap<>();

    Reconfiguration(ObjectTree tree) {
        this.tree = tree;
    }

    /** Takes an Object Instance out, if it is there. */
    public Reconfiguration remove(LwM2mPath instance) {
        removals.add(instance);
        return this;
    }

    /** Puts an Object Instance in, in place of one that may be there. */
    public Reconfiguration place(LwM2mPath path, ObjectInstance instance) {
        placements.put(path, instance);
        return this;
    }

    /** Hands these values to an Object Instance that is there and stays. */
    public Reconfiguration provision(LwM2mPath instance, Recording values) {
        provisions.put(instance, values);
        return this;
    }

    /**
     * Attaches the new instances, validates and provisions those that stay, exchanges the tree, detaches what is gone.
     *
     * @throws ResponseException if an instance refuses or its code fails: the tree is as it was, and only what instances that
     *     stay were provisioned with before the failure remains with them
     */
    public void commit() {
        List<InstanceNode<?, ?>> fresh = new ArrayList<>();
        Snapshot before = null;
        try {
            placements.forEach((path, instance) -> fresh.add(attached(path, instance)));
            Transaction transaction = new Transaction();
            provisions.forEach((path, values) -> transaction.add(ProvisionStep.of(node(path), values)));
            transaction.commit();
            before = exchange(fresh);
        } finally {
            if (before == null) {
                fresh.forEach(this::detach);
            }
        }
        for (ObjectNode object : before.objects()) {
            object.instances().values().stream()
                    .filter(node -> removals.contains(node.path()) || placements.containsKey(node.path()))
                    .forEach(this::detach);
        }
    }

    private InstanceNode<?, ?> attached(LwM2mPath path, ObjectInstance instance) {
        InstanceNode<?, ?> node = tree.node(path.instance(), instance);
        try {
            node.attach();
        } catch (RuntimeException | Error e) {
            throw Refusal.deviceFailed(path, "attaching", e);
        }
        return node;
    }

    private InstanceNode<?, ?> node(LwM2mPath path) {
        InstanceNode<?, ?> node = tree.snapshot().instance(path);
        if (node == null) {
            throw new ResponseException(
                    ResponseCode.NOT_ACCEPTABLE, path + ": the device has removed it meanwhile; leave it out");
        }
        return node;
    }

    private Snapshot exchange(List<InstanceNode<?, ?>> fresh) {
        try {
            return tree.exchange(now -> changed(now, fresh));
        } catch (IllegalStateException e) { // the application has added something meanwhile
            throw new ResponseException(ResponseCode.NOT_ACCEPTABLE, String.valueOf(e.getMessage()));
        }
    }

    private Snapshot changed(Snapshot before, List<InstanceNode<?, ?>> fresh) {
        Snapshot now = before;
        for (LwM2mPath removal : removals) {
            now = now.without(removal);
        }
        for (InstanceNode<?, ?> node : fresh) {
            now = now.without(node.path());
        }
        for (InstanceNode<?, ?> node : fresh) {
            now = now.with(node);
        }
        return now;
    }

    private void detach(InstanceNode<?, ?> node) {
        node.letGo(RemovalCause.BOOTSTRAP, tree::later);
    }
}
