package dev.lathe.client.object;

import dev.lathe.path.LwM2mPath;
import dev.lathe.path.PathLevel;
import dev.lathe.payload.PayloadReader;
import dev.lathe.payload.WritePolicy;
import dev.lathe.spec.ResourceSpec;
import dev.lathe.stub.client.ObjectInstance;
import dev.lathe.stub.client.OpaqueSink;
import dev.lathe.value.ObjectLink;
import dev.lathe.value.Opaque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A Write to one Object Instance, to one of its Resources or to a Resource Instance. */
final class WriteStep<I extends ObjectInstance, P> implements Step {

    private final Snapshot tree;
    private final InstanceNode<I, P> node;
    private final LwM2mPath target;
    private final WriteMode mode;
    private P patch;
    private List<ResourceSpec> written = List.of();
    private @Nullable Opaque opaque;

    private WriteStep(Snapshot tree, InstanceNode<I, P> node, LwM2mPath target, WriteMode mode, P patch) {
        this.tree = tree;
        this.node = node;
        this.target = target;
        this.mode = mode;
        this.patch = patch;
    }

    /**
     * Reads what is to be written. Resources that the instance does not have are passed over (LwM2M Core, 6.3.3).
     *
     * @param tree where links may point
     * @throws dev.lathe.message.ResponseException 4.00 or 4.05 if the payload is not one to be written there
     */
    static <I extends ObjectInstance, P> WriteStep<I, P> read(
            Snapshot tree, InstanceNode<I, P> node, LwM2mPath target, WriteMode mode, PayloadReader in) {
        in.under(policy(target, mode));
        in.keeping(id -> node.spec().resource(id).isEmpty() || node.resource(id).isPresent());
        P patch = node.type().valueType().decodePatch(in);
        if (in.nextInstance()) {
            throw Refusal.badRequest(target, "the payload has more than one Object Instance; write one at a time");
        }
        return new WriteStep<>(tree, node, target, mode, patch);
    }

    /**
     * Reads the values of the reader's current Object Instance, each of a Resource that was written by its own path.
     *
     * @throws dev.lathe.message.ResponseException 4.04 if the instance does not have one of them, else as {@link #read}
     */
    static <I extends ObjectInstance, P> WriteStep<I, P> readPart(
            Snapshot tree, InstanceNode<I, P> node, PayloadReader in) {
        in.under(WritePolicy.PARTIAL);
        in.keeping(id -> {
            var unused = Resolver.resource(node.path().child(id), node);
            return true;
        });
        P patch = node.type().valueType().decodePatch(in);
        return new WriteStep<>(tree, node, node.path(), WriteMode.MERGE, patch);
    }

    private static WritePolicy policy(LwM2mPath target, WriteMode mode) {
        if (mode == WriteMode.CREATE) {
            return WritePolicy.CREATE;
        }
        return mode == WriteMode.REPLACE && target.level() == PathLevel.OBJECT_INSTANCE
                ? WritePolicy.REPLACE
                : WritePolicy.PARTIAL;
    }

    @Override
    public InstanceNode<?, ?> node() {
        return node;
    }

    @Override
    public void validate() {
        if (target.level() == PathLevel.RESOURCE_INSTANCE) {
            requireElement();
        }
        try {
            if (mode == WriteMode.MERGE || target.level() == PathLevel.RESOURCE_INSTANCE) {
                patch = node.type().merge(node.instance(), patch);
            }
            Values values = new Values();
            node.type().valueType().encodePatch(patch, values);
            written = written(values.resources());
            opaque = values.opaque();
            requireValue();
            requireLinks(values);
            node.type().validate(node.instance(), patch);
        } catch (RuntimeException | Error e) {
            throw Refusal.deviceFailed(target, "validating a write to", e);
        }
    }

    private void requireElement() {
        ResourceSpec resource = node.spec().resource(target.resource()).orElseThrow();
        if (resource.operations().readable()) {
            Values now = new Values();
            boolean present = node.read(resource, now);
            if (!present || !now.elements().contains(target.resourceInstance())) {
                throw Refusal.notFound(target, "there is no such Resource Instance; write to the Resource to make one");
            }
        }
    }

    private List<ResourceSpec> written(List<Integer> ids) {
        boolean all = mode == WriteMode.REPLACE && target.level() == PathLevel.OBJECT_INSTANCE;
        return node.resources().stream()
                .filter(resource -> resource.operations().writable() && (all || ids.contains(resource.id())))
                .toList();
    }

    private void requireValue() {
        if (target.has(PathLevel.RESOURCE) && written.isEmpty()) {
            throw Refusal.badRequest(target, "the payload has no value for it");
        }
    }

    /** A link names what exists, or nothing (LwM2M Core, Appendix C). */
    private void requireLinks(Values values) {
        ObjectLink broken = values.firstLink(link -> !exists(link));
        if (broken != null) {
            throw Refusal.badRequest(target, "there is no Object Instance " + broken + " to link to");
        }
    }

    private boolean exists(ObjectLink link) {
        if (link.equals(ObjectLink.NULL)) {
            return true;
        }
        ObjectNode object = tree.object(link.object());
        return object != null
                && (link.instance() == ObjectLink.NULL.instance() || object.instance(link.instance()) != null);
    }

    @Override
    public void apply() {
        try {
            if (!appliedInPieces()) {
                node.type().apply(node.instance(), patch);
            }
        } catch (RuntimeException | Error e) {
            throw Refusal.deviceFailed(target, "writing", e);
        } finally {
            if (mode != WriteMode.CREATE) { // a new instance is news as a whole
                node.changed(written);
            }
        }
    }

    /** Hands a value that is written by itself to the device's sink; false if there is none. */
    private boolean appliedInPieces() {
        Opaque value = opaque;
        if (value == null || target.level() != PathLevel.RESOURCE) {
            return false;
        }
        Optional<OpaqueSink> sink = node.type().sink(node.instance(), target.resource(), value.length());
        sink.ifPresent(present -> new Pieces(value).into(present));
        return sink.isPresent();
    }
}
