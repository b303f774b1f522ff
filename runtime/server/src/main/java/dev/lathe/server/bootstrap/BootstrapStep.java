package dev.lathe.server.bootstrap;

import dev.lathe.path.LwM2mPath;
import dev.lathe.path.PathLevel;
import dev.lathe.stub.ValueType;
import java.util.Optional;

/** One request of a bootstrap sequence. None of them says in its text what it writes: that may be a key. */
public sealed interface BootstrapStep {

    /** Bootstrap-Delete: of everything, of an Object or of one Object Instance. */
    record Delete(LwM2mPath path) implements BootstrapStep {

        public Delete {
            if (path.has(PathLevel.RESOURCE)) {
                throw new IllegalArgumentException(
                        "a Bootstrap-Server deletes everything, an Object or an Object Instance, not " + path);
            }
        }

        @Override
        public String toString() {
            return "Delete " + path;
        }
    }

    /** Bootstrap-Discover: of everything or of an Object. */
    record Discover(LwM2mPath path) implements BootstrapStep {

        public Discover {
            if (path.has(PathLevel.OBJECT_INSTANCE)) {
                throw new IllegalArgumentException("a Bootstrap-Server discovers everything or an Object, not " + path);
            }
        }

        @Override
        public String toString() {
            return "Discover " + path;
        }
    }

    /**
     * Bootstrap-Write of one Object Instance, whether or not it is there.
     *
     * @param patch Resources that the value cannot have, as those that can only be written; where both have a Resource, the
     *     patch counts
     */
    record Write<V, P>(ValueType<V, P> type, int instance, V value, Optional<P> patch) implements BootstrapStep {

        /**
         * @throws IllegalArgumentException if the family has no such instance
         * @throws dev.lathe.spec.InvalidValueException if the descriptor does not allow the value
         */
        public Write {
            LwM2mPath unused = type.spec().path(instance);
            type.check(value);
        }

        public LwM2mPath path() {
            return type.spec().path(instance);
        }

        @Override
        public String toString() {
            return "Write " + path() + " " + type.spec().name();
        }
    }

    /** Bootstrap-Read: of all instances of an Object, or of one. */
    record Read<V>(ValueType<V, ?> type, LwM2mPath path) implements BootstrapStep {

        @Override
        public String toString() {
            return "Read " + path + " " + type.spec().name();
        }
    }

    /** Bootstrap-Finish: the device looks whether what it has now is consistent, and begins to use it. */
    record Finish() implements BootstrapStep {

        @Override
        public String toString() {
            return "Finish";
        }
    }
}
