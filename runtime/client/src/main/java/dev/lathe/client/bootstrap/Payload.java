package dev.lathe.client.bootstrap;

import dev.lathe.client.object.Recording;
import dev.lathe.client.object.Refusal;
import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.PayloadReader;
import dev.lathe.payload.WritePolicy;
import dev.lathe.spec.InvalidValueException;
import dev.lathe.spec.ResourceSpec;
import dev.lathe.stub.ValueType;
import dev.lathe.stub.client.InstanceType;
import dev.lathe.stub.client.ObjectInstance;
import org.jspecify.annotations.Nullable;

/**
 * What a Bootstrap-Write has for one Object Instance.
 *
 * @param resource the one written; null for all that the payload has
 * @param instance says which optional Resources there can be
 */
record Payload(LwM2mPath path, @Nullable ResourceSpec resource, ObjectInstance instance) {

    /** Of Object 0 or 1: of the right types; whether the values go together is seen in the end. */
    Recording account(PayloadReader values) {
        return required(read(InstanceType.of(instance).valueType(), values.keeping(this::isThere)));
    }

    private static <V> Recording read(ValueType<V, ?> type, PayloadReader values) {
        return Recording.of(type, type.decode(values));
    }

    /**
     * Of one of the application's Objects: values that its descriptor allows.
     *
     * @param writes a second cursor over the same payload, at the same instance
     */
    Recording application(PayloadReader values, PayloadReader writes) {
        return required(read(
                InstanceType.of(instance).valueType(),
                values.keeping(this::isThere),
                writes.keeping(this::isThere).under(WritePolicy.BOOTSTRAP)));
    }

    private <V, P> Recording read(ValueType<V, P> type, PayloadReader values, PayloadReader writes) {
        V value = type.decode(values);
        try {
            type.check(value);
        } catch (InvalidValueException e) {
            throw Refusal.badRequest(path, String.valueOf(e.getMessage()));
        }
        Recording recording = Recording.of(type, value);
        type.encodePatch(type.decodePatch(writes), recording); // what can be written but not read
        return recording;
    }

    private Recording required(Recording read) {
        if (resource != null && !read.has(resource.id())) {
            throw Refusal.badRequest(path.child(resource.id()), "this device does not have the Resource " + resource);
        }
        return read;
    }

    private boolean isThere(int id) {
        return isThere(InstanceType.of(instance), id);
    }

    @SuppressWarnings("unchecked") // an instance is given to its own type only
    private <I extends ObjectInstance> boolean isThere(InstanceType<I, ?> type, int id) {
        return type.spec()
                .resource(id)
                .filter(it -> !it.operations().executable() && type.supports((I) instance, it))
                .isPresent();
    }
}
