package dev.lathe.client.bootstrap;

import dev.lathe.message.Handler;
import dev.lathe.message.Observe;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.message.ResponseException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * One bootstrap while it is open: what the Bootstrap-Server asks, one request at a time, until it says that it is done. May call
 * the device's code.
 */
abstract sealed class Phase implements Handler permits LwM2mPhase, Draft0Phase {

    private static final List<String> BS = List.of("bs");

    private final Function<Phase, Response> finish;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile boolean ended;

    /** @param finish what to do when the Bootstrap-Server says that it is done */
    Phase(Function<Phase, Response> finish) {
        this.finish = finish;
    }

    /** Carries out an operation on the configuration. */
    abstract Response operate(Request request);

    @Override
    public final CompletableFuture<Response> handle(Request request) {
        lock.lock();
        try {
            if (ended) {
                throw over();
            }
            Response answer = request.path().equals(BS) ? answer(request) : operate(request);
            return answer.toFuture();
        } finally {
            lock.unlock();
        }
    }

    /** Nothing is staged any more. Does not wait for what is being carried out. */
    final void end() {
        ended = true;
    }

    /** Said to what comes too late. */
    static ResponseException over() {
        return new ResponseException(
                ResponseCode.METHOD_NOT_ALLOWED, "this bootstrap is over; wait until this client asks for another");
    }

    private Response answer(Request request) {
        return switch (request.method()) {
            case POST -> finish(request);
            case DELETE -> throw refused(ResponseCode.BAD_REQUEST);
            case GET, PUT, FETCH, PATCH, IPATCH -> throw refused(ResponseCode.METHOD_NOT_ALLOWED);
        };
    }

    private static ResponseException refused(ResponseCode code) {
        return new ResponseException(code, "/bs: POST says that the bootstrap is done, and is all there is to do here");
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
