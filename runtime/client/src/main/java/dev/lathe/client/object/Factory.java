package dev.lathe.client.object;

import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.WritePolicy;
import dev.lathe.stub.client.InstanceType;
import dev.lathe.stub.client.ObjectInstance;
import java.util.function.IntFunction;

/** Makes instances of one of the application's Objects, as servers create and a Bootstrap-Server writes them. Safe if the maker is. */
public final class Factory<I extends ObjectInstance> {

    private final InstanceType<I, ?> type;
    private final IntFunction<? extends I> maker;
    private final Deletable deletable;

    /**
     * @param maker gives a new instance for that Object Instance ID
     * @param deletable which instances of the Object servers may delete
     */
    public Factory(InstanceType<I, ?> type, IntFunction<? extends I> maker, Deletable deletable) {
        this.type = type;
        this.maker = maker;
        this.deletable = deletable;
    }

    Deletable deletable() {
        return deletable;
    }

    /** @throws dev.lathe.message.ResponseException if the application refuses, or its code fails */
    public Candidate<I, ?> make(LwM2mPath path) {
        try {
            I instance = maker.apply(path.instance());
            if (InstanceType.of(instance) != type) {
                throw new IllegalStateException("the factory of " + type.spec() + " made an instance of "
                        + InstanceType.of(instance).spec());
            }
            return new Candidate<>(path, instance, type);
        } catch (RuntimeException | Error e) {
            throw Refusal.deviceFailed(path, "making", e);
        }
    }

    /** An instance that is not part of the client yet. */
    public record Candidate<I extends ObjectInstance, P>(LwM2mPath path, I instance, InstanceType<I, P> type) {

        /** @throws dev.lathe.message.ResponseException if the application refuses, or its code fails */
        public void provision(Recording values) {
            P patch = type.valueType().decodePatch(values.reader(path).under(WritePolicy.BOOTSTRAP));
            try {
                type.validate(instance, patch);
                type.provision(instance, values.reader(path), patch);
            } catch (RuntimeException | Error e) {
                throw Refusal.deviceFailed(path, "provisioning", e);
            }
        }
    }
}
