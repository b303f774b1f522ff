package emitted;

import dev.lathe.payload.PayloadReader;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.spec.ResourceSpec;
import dev.lathe.stub.AbsentResourceException;
import dev.lathe.stub.Arguments;
import dev.lathe.stub.client.InstanceType;
import dev.lathe.stub.client.ObjectInstance;
import dev.lathe.stub.client.StoredValue;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * One Only Execute of a device. Object 42775, version 1.0.
 *
 * <p>Extend it. An optional Resource exists when its methods are overridden.
 */
@NullMarked
@Generated("dev.lathe")
public abstract class OnlyExecuteInstance extends ObjectInstance {
    protected static final ResourceSpec GO = OnlyExecute.GO;

    /** How the runtime reaches an instance. */
    public static final InstanceType<OnlyExecuteInstance, OnlyExecute.Patch> TYPE = new Binding();

    /** The optional Resources are those whose methods the subclass overrides. */
    protected OnlyExecuteInstance() {
        super(TYPE);
    }

    /** Names the optional Resources instead: for native images, proxies, hardware known only at run time. */
    protected OnlyExecuteInstance(Set<ResourceSpec> optional) {
        super(TYPE, optional);
    }

    /**
     * Go, {@code /42775/0/0}.
     *
     * <p>Override this one, or the one with arguments.
     */
    public void go() {
        throw new AbsentResourceException(GO);
    }

    /**
     * Go, {@code /42775/0/0}.
     *
     * <p>Override this one if the arguments matter, of which the descriptor says nothing; they are passed
     * over otherwise.
     */
    public void go(Arguments arguments) {
        go();
    }

    /** Sees the whole Write before anything is applied; throw {@code ResponseException} to refuse it. */
    protected void validate(OnlyExecute.Patch patch) {}

    /** Applies a Write: calls the setters. Override to apply it as a whole. */
    protected void apply(OnlyExecute.Patch patch) {}

    /**
     * Takes what a Bootstrap-Server has written: {@code value} has all of it that is in the value type,
     * Resources included that no server can write; {@code patch} has what a server could have written too.
     * Applies the patch. Override to keep the others as well.
     */
    protected void provision(OnlyExecute value, OnlyExecute.Patch patch) {
        apply(patch);
    }

    /**
     * One that is only stored: it holds a value, which servers read, and write as a whole.
     *
     * <p>Of the optional Resources it has those that the value has when the instance becomes part of a
     * client, and of the others those whose methods a subclass overrides. Safe for all threads.
     *
     * <p>A subclass adds what no value can hold: Go.
     */
    public abstract static class Stored extends OnlyExecuteInstance {
        private final StoredValue<OnlyExecute> stored;

        /**
         * Has the optional Resources that the value has.
         *
         * @throws IllegalArgumentException if the value lacks a mandatory Resource
         */
        public Stored(OnlyExecute value) {
            super();
            this.stored = new StoredValue<>(OnlyExecute.TYPE, value);
        }

        /**
         * Names the optional Resources as well, of which it has those that the value has.
         *
         * @throws IllegalArgumentException if the value lacks a mandatory Resource
         */
        public Stored(OnlyExecute value, Set<ResourceSpec> optional) {
            super(optional);
            this.stored = new StoredValue<>(OnlyExecute.TYPE, value);
        }

        /** The value as it is now. */
        public final OnlyExecute get() {
            return stored.get();
        }

        /** The device's own new value: {@link #update} without a look at the old one. */
        public final void set(OnlyExecute value) {
            update(any -> value);
        }

        /**
         * The device's own change of the value. Whoever observes a Resource that differs then is told.
         *
         * @param change without effects of its own: it is called again if another thread was faster
         * @throws IllegalArgumentException if a mandatory Resource is missing then
         * @throws dev.lathe.spec.InvalidValueException if the descriptor does not allow one of the values
         */
        public final void update(UnaryOperator<OnlyExecute> change) {
            changed(stored.update(change));
        }

        /**
         * Called when a server or a Bootstrap-Server has changed the value, before it is answered: to keep it beyond a restart.
         */
        protected void written(OnlyExecute before, OnlyExecute after) {}

        @Override
        protected boolean has(ResourceSpec resource) {
            return stored.has(resource);
        }

        @Override
        protected void apply(OnlyExecute.Patch patch) {
            stored.write(it -> it.with(patch), this::written);
        }

        @Override
        protected void provision(OnlyExecute value, OnlyExecute.Patch patch) {
            stored.write(it -> it.with(value), this::written);
        }
    }

    private static final class Binding extends InstanceType<OnlyExecuteInstance, OnlyExecute.Patch> {
        Binding() {
            super(OnlyExecuteInstance.class, OnlyExecute.TYPE);
        }

        @Override
        public void read(OnlyExecuteInstance it, int resource, PayloadWriter out) {
            switch (resource) {
                default -> throw new AbsentResourceException(resource);
            }
        }

        @Override
        public void execute(OnlyExecuteInstance it, int resource, Arguments arguments) {
            switch (resource) {
                case 0 -> it.go(arguments);
                default -> throw new AbsentResourceException(resource);
            }
        }

        @Override
        public void validate(OnlyExecuteInstance it, OnlyExecute.Patch patch) {
            it.validate(patch);
        }

        @Override
        public void apply(OnlyExecuteInstance it, OnlyExecute.Patch patch) {
            it.apply(patch);
        }

        @Override
        public void provision(OnlyExecuteInstance it, PayloadReader value,
                OnlyExecute.Patch patch) {
            it.provision(OnlyExecute.TYPE.decode(value), patch);
        }
    }
}
