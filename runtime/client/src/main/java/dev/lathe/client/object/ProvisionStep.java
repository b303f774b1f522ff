package dev.lathe.client.object;

import dev.lathe.payload.WritePolicy;
import dev.lathe.spec.ResourceSpec;
import dev.lathe.stub.client.ObjectInstance;
import java.util.List;

/** Hands what a Bootstrap-Server has written to an Object Instance that was there before (LwM2M Core, 6.1). */
final class ProvisionStep<I extends ObjectInstance, P> implements Step {

    private final InstanceNode<I, P> node;
    private final Recording values;
    private final P patch;

    private ProvisionStep(InstanceNode<I, P> node, Recording values, P patch) {
        this.node = node;
        this.values = values;
        this.patch = patch;
    }

    /** @param values of Resources that the instance has */
    static <I extends ObjectInstance, P> ProvisionStep<I, P> of(InstanceNode<I, P> node, Recording values) {
        P patch = node.type().valueType().decodePatch(values.reader(node.path()).under(WritePolicy.BOOTSTRAP));
        return new ProvisionStep<>(node, values, patch);
    }

    @Override
    public InstanceNode<?, ?> node() {
        return node;
    }

    @Override
    public void validate() {
        try {
            node.type().validate(node.instance(), patch);
        } catch (RuntimeException | Error e) {
            throw Refusal.deviceFailed(node.path(), "validating what a bootstrap wrote to", e);
        }
    }

    @Override
    public void apply() {
        try {
            node.type().provision(node.instance(), values.reader(node.path()), patch);
        } catch (RuntimeException | Error e) {
            throw Refusal.deviceFailed(node.path(), "provisioning", e);
        } finally {
            node.changed(written());
        }
    }

    private List<ResourceSpec> written() {
        return node.resources().stream()
                .filter(resource -> values.has(resource.id()))
                .toList();
    }
}
