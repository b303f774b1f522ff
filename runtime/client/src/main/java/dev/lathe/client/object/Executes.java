package dev.lathe.client.object;

import dev.lathe.message.ContentFormat;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.message.ResponseException;
import dev.lathe.path.Family;
import dev.lathe.path.LwM2mPath;
import dev.lathe.spec.Operations;
import dev.lathe.stub.Arguments;

/** POST to a Resource: Execute (LwM2M Core, 6.3.5), or a partial Write of a Resource with multiple instances. */
final class Executes {

    private final Resolver resolver;
    private final Writes writes;

    Executes(Resolver resolver, Writes writes) {
        this.resolver = resolver;
        this.writes = writes;
    }

    Response post(Request request, LwM2mPath path) {
        Target target = resolver.resolve(request, path, resolver.rightToPost(path));
        Operations operations = target.resource().operations();
        if (operations.executable()) {
            return execute(request, target);
        }
        if (!target.resource().multiple() || !operations.writable()) {
            throw Refusal.notAllowed(
                    path,
                    target.resource() + " cannot be executed"
                            + (operations.writable() ? "; to write it, send a PUT" : ""));
        }
        return writes.write(request, target, WriteMode.MERGE);
    }

    /** The number from before IANA's is one of LwM2M. */
    private static boolean isText(ContentFormat format, Target target) {
        return format.equals(ContentFormat.TEXT)
                || (format.equals(ContentFormat.OLD_TEXT) && target.path().family() == Family.LWM2M);
    }

    static Response execute(Request request, Target target) {
        request.contentFormat().filter(format -> !isText(format, target)).ifPresent(format -> {
            throw new ResponseException(
                    ResponseCode.UNSUPPORTED_CONTENT_FORMAT,
                    target.path() + ": arguments are text/plain (0), not " + format);
        });
        Arguments arguments = Arguments.parse(request.payload());
        InstanceNode<?, ?> node = target.instance();
        node.lock();
        try {
            if (node.isRemoved()) {
                throw Refusal.notFound(target.path(), "it has just been removed");
            }
            node.execute(target.resource(), arguments);
        } finally {
            node.unlock();
        }
        return Response.of(ResponseCode.CHANGED);
    }
}
