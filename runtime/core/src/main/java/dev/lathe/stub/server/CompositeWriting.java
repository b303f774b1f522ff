package dev.lathe.stub.server;

import dev.lathe.path.Family;
import dev.lathe.path.LwM2mPath;
import dev.lathe.path.PathLevel;
import dev.lathe.payload.PayloadWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Assignments that go to one device in one request (LwM2M Core, 6.3.9); for the runtime. Immutable. */
public final class CompositeWriting {

    private final List<Assignment> assignments;

    private CompositeWriting(List<Assignment> assignments) {
        this.assignments = assignments;
    }

    /**
     * @param endpoint the device's
     * @throws IllegalArgumentException if there are none, one is of another device, or two are about the same Resource
     */
    public static CompositeWriting of(String endpoint, Collection<Assignment> assignments) {
        if (assignments.isEmpty()) {
            throw new IllegalArgumentException("there is nothing to write");
        }
        List<Assignment> ordered = new ArrayList<>(assignments);
        ordered.sort(Comparator.comparing(Assignment::path));
        for (int i = 0; i < ordered.size(); i++) {
            LwM2mPath path = ordered.get(i).path();
            Readout.requireOf(endpoint, ordered.get(i).endpoint(), path);
            for (int j = 0; j < i; j++) {
                LwM2mPath other = ordered.get(j).path();
                if (other.covers(path)) {
                    throw new IllegalArgumentException(
                            path + " is assigned twice" + (other.equals(path) ? "" : ", once by all of " + other));
                }
            }
        }
        return new CompositeWriting(ordered);
    }

    /** @param out with the root as base */
    public void encode(PayloadWriter out) {
        LwM2mPath current = Family.LWM2M.root();
        for (Assignment assignment : assignments) {
            LwM2mPath path = assignment.path();
            if (current.level() == PathLevel.ROOT || !current.covers(path)) {
                out.begin(path.object(), path.instance());
                current = LwM2mPath.of(path.object(), path.instance());
            }
            assignment.encode(out);
        }
    }
}
