package dev.lathe.client.bootstrap;

import dev.lathe.client.object.Recording;
import dev.lathe.client.object.Refusal;
import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.WritePolicy;
import dev.lathe.stub.client.InstanceType;
import dev.lathe.stub.client.ObjectInstance;
import java.util.function.IntFunction;

/** Makes instances of one of the application's Objects, as a Bootstrap-Server writes them. */
public final class Factory<I extends ObjectInstance> {

    private final InstanceType<I, ?> type;
    private final IntFunction<? extends I> maker;

    /** @param maker gives a new instance for that Object Instance ID */
    public Factory(InstanceType<I, ?> type, IntFunction<? extends I> maker) {
        this.type = type;
        this.maker = maker;
    }

    public int object() {
        return type.spec().id();
    }

    /** @throws dev.lathe.message.ResponseException if the application refuses, or its code fails */
    Candidate<I, ?> make(LwM2mPath path) {
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
    record Candidate<I extends ObjectInstance, P>(LwM2mPath path, I instance, InstanceType<I, P> type) {

        /** @throws dev.lathe.message.ResponseException if the application refuses, or its code fails */
        void provision(Recording values) {
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
