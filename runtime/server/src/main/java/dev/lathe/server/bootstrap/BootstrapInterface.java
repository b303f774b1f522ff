package dev.lathe.server.bootstrap;

import dev.lathe.message.ContentFormat;
import dev.lathe.message.Handler;
import dev.lathe.message.Method;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.payload.PayloadFormat;
import dev.lathe.server.execution.SerialTasks;
import dev.lathe.server.registration.Draft0Root;
import dev.lathe.server.registration.EndpointName;
import dev.lathe.server.registration.Query;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Bootstrap-Request: {@code POST /bs} (LwM2M Core, 6.1.7.1). The sequence begins once the answer is out. A device of the early draft
 * asks likewise, and says in its body which family it is of.
 */
public final class BootstrapInterface implements Handler {

    public static final String PATH = "bs";

    private static final Logger LOG = LoggerFactory.getLogger(BootstrapInterface.class);

    private final Offer lwm2m;
    private final Offer draft0;
    private final Sessions sessions;
    private final SerialTasks<String> lookups;
    private final Semaphore room;

    /**
     * @param executor asks for what a device is to be given, which may take its time
     * @param capacity how many requests may wait for that at a time
     */
    public BootstrapInterface(Offer lwm2m, Offer draft0, Sessions sessions, Executor executor, int capacity) {
        this.lwm2m = lwm2m;
        this.draft0 = draft0;
        this.sessions = sessions;
        this.lookups = new SerialTasks<>(executor);
        this.room = new Semaphore(capacity);
    }

    @Override
    public CompletableFuture<Response> handle(Request request) {
        if (request.path().size() > 1) {
            return Response.error(ResponseCode.NOT_FOUND, "nothing is below /" + PATH)
                    .toFuture();
        }
        if (request.method() != Method.POST) {
            return Response.error(ResponseCode.METHOD_NOT_ALLOWED, "POST asks for a bootstrap")
                    .toFuture();
        }
        Optional<List<String>> draft0Root = Draft0Root.namedIn(request);
        Offer offer = draft0Root.isPresent() ? draft0 : lwm2m;
        Query query = Query.parse(request.query());
        String endpoint = EndpointName.checked(query.take("ep"), offer.family());
        PayloadFormat format = offer.format(query.take("pct").map(BootstrapInterface::number));
        return lookUp(
                offer,
                new BootstrapRequest(endpoint, request.peer(), offer.family(), format.contentFormat()),
                new Dialect(format, draft0Root.orElse(List.of())));
    }

    private static ContentFormat number(String text) {
        if (!text.matches("0|[1-9][0-9]{0,4}") || Integer.parseInt(text) > 0xffff) {
            throw Query.refusal("parameter pct is " + Query.shortened(text) + "; write one Content-Format, as 11542");
        }
        return new ContentFormat(Integer.parseInt(text));
    }

    private CompletableFuture<Response> lookUp(Offer offer, BootstrapRequest request, Dialect dialect) {
        if (!room.tryAcquire()) {
            return full().toFuture();
        }
        CompletableFuture<Response> answer = new CompletableFuture<>();
        boolean accepted = lookups.execute(request.endpoint(), () -> {
            try {
                answer.complete(answer(offer, request, dialect));
            } finally {
                room.release();
            }
        });
        if (!accepted) {
            room.release();
            return full().toFuture();
        }
        return answer;
    }

    private Response answer(Offer offer, BootstrapRequest request, Dialect dialect) {
        Optional<Sequence> sequence;
        try {
            sequence = offer.sequence(request);
        } catch (RuntimeException | Error e) {
            // Not the device's fault, and nothing it could do about it: it tries again later.
            LOG.error("The application's source of configurations failed for {}", request, e);
            return Response.error(ResponseCode.INTERNAL_SERVER_ERROR, "the configuration could not be looked up");
        }
        if (sequence.isEmpty()) {
            return Response.error(ResponseCode.BAD_REQUEST, "there is no configuration for this endpoint");
        }
        return sessions.open(request, sequence.get(), dialect)
                .map(begin -> Response.of(ResponseCode.CHANGED).andThen(begin))
                .orElseGet(BootstrapInterface::full);
    }

    /** Without a Max-Age a client waits the 60 s of RFC 7252, 5.9.3.4. */
    private static Response full() {
        return Response.error(ResponseCode.SERVICE_UNAVAILABLE, "this server has no room for another bootstrap");
    }
}
