package dev.lathe.client.object;

import dev.lathe.path.LwM2mPath;
import dev.lathe.spec.ObjectSpec;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * The Object Instance IDs that a Create can have. One that was taken is nobody else's until it is given back, though the instance
 * is not part of the tree yet. Safe for all threads.
 */
final class FreeIds {

    private final ObjectTree tree;
    private final int most;
    private final Set<LwM2mPath> taken = new TreeSet<>();

    /** @param most instances of one Object that servers can bring it to */
    FreeIds(ObjectTree tree, int most) {
        this.tree = tree;
        this.most = most;
    }

    /**
     * @param named what the server wants; the smallest free id where it leaves the choice to the device
     * @throws dev.lathe.message.ResponseException 4.00 if the id is in use, or the Object has as many instances as it may
     */
    synchronized LwM2mPath take(ObjectSpec spec, OptionalInt named) {
        LwM2mPath object = LwM2mPath.of(spec.id());
        Set<LwM2mPath> used = new TreeSet<>(tree.instances(spec.id()));
        taken.stream().filter(object::covers).forEach(used::add);
        requireRoom(spec, used);
        LwM2mPath place = spec.path(named.orElseGet(() -> smallest(spec, used)));
        if (used.contains(place)) {
            throw Refusal.badRequest(place, "it exists already; write to it, or create another");
        }
        if (!spec.multiple() && place.instance() != 0) {
            throw Refusal.badRequest(place, spec + " has one instance, with the id 0");
        }
        taken.add(place);
        return place;
    }

    private void requireRoom(ObjectSpec spec, Set<LwM2mPath> used) {
        LwM2mPath object = LwM2mPath.of(spec.id());
        if (!spec.multiple() && !used.isEmpty()) {
            throw Refusal.badRequest(object, spec + " has one instance at most, and that is there");
        }
        if (used.size() >= most) {
            throw Refusal.badRequest(object, "this device has " + most + " instances of an Object at most");
        }
    }

    private static int smallest(ObjectSpec spec, Set<LwM2mPath> used) {
        int id = 0;
        while (used.contains(spec.path(id))) {
            id++;
        }
        return id;
    }

    synchronized void giveBack(LwM2mPath place) {
        taken.remove(place);
    }
}
