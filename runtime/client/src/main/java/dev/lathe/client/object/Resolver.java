package dev.lathe.client.object;

import dev.lathe.message.Peer;
import dev.lathe.message.Request;
import dev.lathe.message.ResponseCode;
import dev.lathe.message.ResponseException;
import dev.lathe.path.Family;
import dev.lathe.path.LwM2mPath;
import dev.lathe.path.PathLevel;
import dev.lathe.path.PathSyntaxException;
import dev.lathe.spec.ResourceSpec;
import java.util.List;

/**
 * Finds what a request is about, in the order in which LwM2M wants it found wanting: the path's form (4.05), the Object and the
 * Object Instance (4.04), the right (4.01), the Resource (4.04). Operations, formats and values come after.
 */
final class Resolver {

    private static final List<String> WELL_KNOWN_CORE = List.of(".well-known", "core");

    private final ObjectTree tree;
    private final AccessPolicy access;
    private final ServerLookup servers;
    private final Family family;

    Resolver(ObjectTree tree, AccessPolicy access, ServerLookup servers, Family family) {
        this.tree = tree;
        this.access = access;
        this.servers = servers;
        this.family = family;
    }

    AccessPolicy access() {
        return access;
    }

    /** @throws ResponseException 4.05 if it is no path of the data model, 4.04 for that of resource discovery (RFC 6690, 4) */
    LwM2mPath path(Request request) {
        return path(family, request);
    }

    static LwM2mPath path(Family family, Request request) {
        if (request.path().equals(WELL_KNOWN_CORE)) {
            throw Refusal.notFound(family.root(), "resource discovery is off; the registration lists what there is");
        }
        try {
            return family.parse(request.path());
        } catch (PathSyntaxException e) {
            throw new ResponseException(ResponseCode.METHOD_NOT_ALLOWED, String.valueOf(e.getMessage()));
        }
    }

    /** The Short Server ID of that peer. */
    int server(Peer peer, LwM2mPath path) {
        return servers.shortServerId(peer)
                .orElseThrow(() -> Refusal.unauthorized(path, "this client is not registered with you"));
    }

    /** @throws ResponseException if what the path names is not there, or not for this server */
    Target resolve(Request request, LwM2mPath path, Right right) {
        int server = server(request.peer(), path);
        if (access.hides(path.object())) {
            throw Refusal.unauthorized(path, "no server reaches this Object");
        }
        Snapshot now = tree.snapshot();
        ObjectNode object = now.object(path.object());
        if (object == null) {
            throw Refusal.notFound(
                    path, "there is no Object " + path.object() + "; the registration lists those there are");
        }
        InstanceNode<?, ?> node = path.has(PathLevel.OBJECT_INSTANCE) ? object.instance(path.instance()) : null;
        if (node == null && path.has(PathLevel.OBJECT_INSTANCE)) {
            throw Refusal.notFound(path, "there is no instance " + path.instance() + " of " + object.spec());
        }
        LwM2mPath guarded = node == null ? LwM2mPath.of(path.object()) : node.path();
        // A Read of an Object answers with those instances that may be read, even if there is none.
        if (right != Right.NONE && !(node == null && right == Right.READ) && !access.permits(server, guarded, right)) {
            throw Refusal.unauthorized(path, "Access Control grants you no right to do this");
        }
        ResourceSpec resource = node == null || !path.has(PathLevel.RESOURCE) ? null : resource(path, node);
        return new Target(server, path, now, object, node, resource);
    }

    /** What a POST to that Resource takes, be it there or not. */
    Right rightToPost(LwM2mPath path) {
        ObjectNode object = tree.snapshot().object(path.object());
        boolean toWrite = object != null
                && object.spec()
                        .resource(path.resource())
                        .map(ResourceSpec::operations)
                        .filter(operations -> operations.writable() && !operations.executable())
                        .isPresent();
        return toWrite ? Right.WRITE : Right.EXECUTE;
    }

    /** @throws ResponseException 4.04 if the instance does not have the path's Resource */
    static ResourceSpec resource(LwM2mPath path, InstanceNode<?, ?> node) {
        return node.resource(path.resource())
                .orElseThrow(() -> Refusal.notFound(
                        path,
                        node.spec()
                                .resource(path.resource())
                                .map(known -> "this device does not have the optional Resource " + known)
                                .orElse(node.spec() + " has no Resource " + path.resource())));
    }
}
