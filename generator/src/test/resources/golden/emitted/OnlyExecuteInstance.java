package emitted;

import dev.lathe.payload.PayloadReader;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.spec.ResourceSpec;
import dev.lathe.stub.AbsentResourceException;
import dev.lathe.stub.Arguments;
import dev.lathe.stub.client.InstanceType;
import dev.lathe.stub.client.ObjectInstance;
import java.util.Set;
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
    /** Go, {@code /42775/0/0}. */
    protected static final ResourceSpec GO = OnlyExecute.GO;

    /** How the runtime reaches an instance. */
    public static final InstanceType<OnlyExecuteInstance, OnlyExecute.Patch> TYPE = new Binding();

    /** The optional Resources are those whose methods the subclass overrides. */
    protected OnlyExecuteInstance() {
        super(TYPE);
    }

    /**
     * Names the optional Resources instead: for native images, proxies, hardware known only at run time.
     *
     * @param optional those that this instance has
     */
    protected OnlyExecuteInstance(Set<ResourceSpec> optional) {
        super(TYPE, optional);
    }

    /**
     * Executes Go, {@code /42775/0/0}; mandatory.
     *
     * <p>Override this one, or the one with arguments.
     */
    public void go() {
        throw new AbsentResourceException(GO);
    }

    /**
     * Executes Go, {@code /42775/0/0}; mandatory.
     *
     * <p>Override this one if the arguments matter, of which the descriptor says nothing; they are passed
     * over otherwise.
     *
     * @param arguments as they came, none where there are none
     */
    public void go(Arguments arguments) {
        go();
    }

    /**
     * Sees the whole Write before anything is applied; throw {@code ResponseException} to refuse it.
     *
     * @param patch what would be written, each value allowed by the descriptor
     */
    protected void validate(OnlyExecute.Patch patch) {}

    /**
     * Applies a Write: calls the setters. Override to apply it as a whole.
     *
     * @param patch what is written
     */
    protected void apply(OnlyExecute.Patch patch) {}

    /**
     * Takes what a Bootstrap-Server has written: applies the patch. Override to keep the others as well.
     *
     * @param value all of it that is in the value type, Resources included that no server can write
     * @param patch what a server could have written too
     */
    protected void provision(OnlyExecute value, OnlyExecute.Patch patch) {
        apply(patch);
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
