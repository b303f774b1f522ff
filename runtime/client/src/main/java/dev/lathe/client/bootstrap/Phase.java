package dev.lathe.client.bootstrap;

import dev.lathe.client.object.Reads;
import dev.lathe.client.object.Refusal;
import dev.lathe.message.ContentFormat;
import dev.lathe.message.Handler;
import dev.lathe.message.Observe;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.message.ResponseException;
import dev.lathe.path.Family;
import dev.lathe.path.LwM2mPath;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * One bootstrap while it is open: which operation a request of the Bootstrap-Server is, and who carries it out. One at a time.
 * May call the device's code.
 */
final class Phase implements Handler {

    private static final List<String> BS = List.of("bs");

    private final Staging staging;
    private final BootstrapDeletes deletes;
    private final BootstrapWrites writes;
    private final StagedReads reads;
    private final BootstrapDiscovery discovery;
    private final Function<Phase, Response> finish;
    private final ReentrantLock lock = new ReentrantLock();

    /** @param finish what to do when the Bootstrap-Server says that it is done */
    Phase(
            Staging staging,
            BootstrapDeletes deletes,
            BootstrapWrites writes,
            StagedReads reads,
            BootstrapDiscovery discovery,
            Function<Phase, Response> finish) {
        this.staging = staging;
        this.deletes = deletes;
        this.writes = writes;
        this.reads = reads;
        this.discovery = discovery;
        this.finish = finish;
    }

    Staging staging() {
        return staging;
    }

    @Override
    public CompletableFuture<Response> handle(Request request) {
        lock.lock();
        try {
            return answer(request).toFuture();
        } finally {
            lock.unlock();
        }
    }

    private Response answer(Request request) {
        if (request.path().equals(BS)) {
            return switch (request.method()) {
                case POST -> finish(request);
                case DELETE -> throw refused(ResponseCode.BAD_REQUEST);
                case GET, PUT, FETCH, PATCH, IPATCH -> throw refused(ResponseCode.METHOD_NOT_ALLOWED);
            };
        }
        LwM2mPath path = Reads.path(Family.LWM2M, request);
        return switch (request.method()) {
            case GET -> isDiscover(request) ? discovery.discover(path) : reads.read(request, path);
            case PUT -> writes.write(request, path);
            case DELETE -> deletes.delete(path);
            case POST, FETCH, PATCH, IPATCH ->
                throw Refusal.notAllowed(
                        path, "a Bootstrap-Server has GET, PUT and DELETE, and POST /bs when it is done");
        };
    }

    private static ResponseException refused(ResponseCode code) {
        return new ResponseException(code, "/bs: POST says that the bootstrap is done, and is all there is to do here");
    }

    private static boolean isDiscover(Request request) {
        return request.accept().filter(ContentFormat.LINK_FORMAT::equals).isPresent();
    }

    private Response finish(Request request) {
        boolean bare = request.payload().length == 0
                && request.query().isEmpty()
                && request.contentFormat().isEmpty()
                && request.accept().isEmpty()
                && request.observe() == Observe.ABSENT;
        if (!bare) {
            throw new ResponseException(
                    ResponseCode.BAD_REQUEST, "/bs: Bootstrap-Finish has no payload and no options; send it bare");
        }
        return finish.apply(this);
    }
}
