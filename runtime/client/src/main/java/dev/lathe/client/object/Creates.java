package dev.lathe.client.object;

import dev.lathe.codec.ContentNegotiation;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.message.ResponseException;
import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.PayloadFormat;
import dev.lathe.spec.DataType;
import dev.lathe.spec.Operations;
import dev.lathe.spec.ResourceSpec;
import dev.lathe.stub.client.RemovalCause;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Create (LwM2M Core, 6.3.5). The instance that a factory makes is attached, given the payload's values, and only then part of
 * the tree; one that is refused on the way is let go.
 */
final class Creates {

    private final ObjectTree tree;
    private final Resolver resolver;
    private final ContentNegotiation negotiation;
    private final Map<Integer, Factory<?>> factories;
    private final FreeIds ids;

    /** @param factories by Object ID */
    Creates(
            ObjectTree tree,
            Resolver resolver,
            ContentNegotiation negotiation,
            Map<Integer, Factory<?>> factories,
            FreeIds ids) {
        this.tree = tree;
        this.resolver = resolver;
        this.negotiation = negotiation;
        this.factories = factories;
        this.ids = ids;
    }

    /** The Location-Path always says where the instance is, whoever chose its id. */
    Response create(Request request, LwM2mPath object) {
        Target target = resolver.resolve(request, object, Right.CREATE);
        Factory<?> factory = factories.get(object.object());
        if (factory == null) {
            throw Refusal.notAllowed(
                    object,
                    "this device does not let servers create instances of "
                            + target.object().spec());
        }
        PayloadFormat format = isEmpty(request) ? null : negotiation.ofBody(request, object, DataType.NONE, false);
        OptionalInt named = format == null ? OptionalInt.empty() : format.createdInstance(request.payload(), object);
        LwM2mPath place = ids.take(target.object().spec(), named);
        try {
            create(factory, place, format, request.payload());
        } finally {
            ids.giveBack(place);
        }
        return Response.created(place.segments()).andThen(() -> tree.tellAdded(place));
    }

    /** Legal where the device has values of its own for what is mandatory. */
    private static boolean isEmpty(Request request) {
        return request.payload().length == 0 && request.contentFormat().isEmpty();
    }

    private void create(Factory<?> factory, LwM2mPath place, @Nullable PayloadFormat format, byte[] payload) {
        InstanceNode<?, ?> node =
                tree.created(place.instance(), factory.make(place).instance());
        boolean complete = false;
        try {
            attach(node);
            if (format == null) {
                requireOwnValues(node);
            } else {
                fill(node, format, payload);
            }
            insert(node);
            complete = true;
        } finally {
            if (!complete) {
                node.letGo(RemovalCause.REFUSED, tree::later);
            }
        }
    }

    private static void attach(InstanceNode<?, ?> node) {
        try {
            node.attach();
        } catch (RuntimeException | Error e) {
            throw Refusal.deviceFailed(node.path(), "attaching", e);
        }
    }

    /** What cannot be read cannot be looked for. */
    private static void requireOwnValues(InstanceNode<?, ?> node) {
        node.lock();
        try {
            for (ResourceSpec resource : node.resources()) {
                Operations operations = resource.operations();
                boolean isWanted = resource.mandatory() && operations.readable() && operations.writable();
                if (isWanted && !node.read(resource, new Values())) {
                    throw Refusal.badRequest(
                            node.path(),
                            resource + " is mandatory, and this device has no value of its own for it; send one");
                }
            }
        } finally {
            node.unlock();
        }
    }

    private void fill(InstanceNode<?, ?> node, PayloadFormat format, byte[] payload) {
        Snapshot links = unlessOvertaken(node, () -> tree.snapshot().with(node)); // it may point to itself
        new Transaction()
                .add(WriteStep.read(links, node, node.path(), WriteMode.CREATE, format.reader(payload, node.path())))
                .commit();
    }

    private void insert(InstanceNode<?, ?> node) {
        var unused = unlessOvertaken(node, () -> tree.exchange(now -> now.with(node)));
    }

    /** Another Create cannot come in between, but the application can, or the end of the client. */
    private static Snapshot unlessOvertaken(InstanceNode<?, ?> node, Supplier<Snapshot> step) {
        try {
            return step.get();
        } catch (IllegalStateException e) {
            throw new ResponseException(
                    ResponseCode.SERVICE_UNAVAILABLE, node.path() + ": " + e.getMessage() + "; try again later");
        }
    }
}
