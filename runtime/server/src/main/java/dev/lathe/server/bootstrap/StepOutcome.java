package dev.lathe.server.bootstrap;

import dev.lathe.link.Link;
import dev.lathe.message.ResponseCode;
import dev.lathe.stub.ValueType;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** How far a step has come. A step that goes wrong ends its session, and is heard of as a {@link BootstrapFailure}. */
public sealed interface StepOutcome {

    /** The request goes out; one of the others follows, or the session ends. */
    record Sent() implements StepOutcome {}

    /** The device did what was asked. */
    record Done(ResponseCode code) implements StepOutcome {}

    /**
     * The device refused, and that is as good as done: there was nothing to delete, or it does not say which accounts it has.
     *
     * @param diagnostic what it said, meant for people; may be empty
     */
    record Tolerated(ResponseCode code, String diagnostic) implements StepOutcome {}

    /** What a Discover found, in the device's order. */
    record Links(List<Link> links) implements StepOutcome {

        public Links {
            links = List.copyOf(links);
        }
    }

    /** What a Read found. A read value may hold what a descriptor does not allow, or miss what it requires. */
    final class Values<V> implements StepOutcome {

        private final ValueType<V, ?> type;
        private final SortedMap<Integer, V> instances;

        Values(ValueType<V, ?> type, SortedMap<Integer, V> instances) {
            this.type = type;
            this.instances = Collections.unmodifiableSortedMap(new TreeMap<>(instances));
        }

        /** The values of an Object by Object Instance ID; none if they are of another Object. */
        @SuppressWarnings("unchecked") // the same type makes the same values
        public <W> SortedMap<Integer, W> of(ValueType<W, ?> object) {
            return type.equals(object) ? (SortedMap<Integer, W>) instances : Collections.emptySortedMap();
        }

        /** Which instances there are, not what they hold: that may be a key. */
        @Override
        public String toString() {
            return "Values[" + type.spec().name() + " " + instances.keySet() + "]";
        }
    }
}
