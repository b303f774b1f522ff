package dev.lathe.server.bootstrap;

import dev.lathe.codec.Codecs;
import dev.lathe.message.ContentFormat;
import dev.lathe.message.Handler;
import dev.lathe.message.Method;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.message.ResponseException;
import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.PayloadFormat;
import dev.lathe.server.execution.SerialTasks;
import dev.lathe.server.registration.EndpointName;
import dev.lathe.server.registration.Query;
import dev.lathe.spec.DataType;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Bootstrap-Request: {@code POST /bs} (LwM2M Core, 6.1.7.1). The sequence begins once the answer is out. */
public final class BootstrapInterface implements Handler {

    public static final String PATH = "bs";

    private static final Logger LOG = LoggerFactory.getLogger(BootstrapInterface.class);
    /** What every value lies in; a format that carries it is one to write values in. */
    private static final LwM2mPath ANY_INSTANCE = LwM2mPath.of(0, 0);

    private final ConfigurationSource configurations;
    private final Sessions sessions;
    private final Codecs codecs;
    private final SerialTasks<String> lookups;
    private final Semaphore room;

    /**
     * @param executor asks the source, which may take its time
     * @param capacity how many requests may be with the source at a time
     */
    public BootstrapInterface(
            ConfigurationSource configurations, Sessions sessions, Codecs codecs, Executor executor, int capacity) {
        this.configurations = configurations;
        this.sessions = sessions;
        this.codecs = codecs;
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
        Query query = Query.parse(request.query());
        String endpoint = EndpointName.checked(query.take("ep"), 252);
        PayloadFormat format = format(query);
        return lookUp(
                new BootstrapRequest(endpoint, request.peer(), format.contentFormat()), new Dialect(format, List.of()));
    }

    /** The format the device prefers ({@code pct}), else the one that all devices have. */
    private PayloadFormat format(Query query) {
        ContentFormat number = query.take("pct").map(BootstrapInterface::number).orElse(ContentFormat.TLV);
        return codecs.format(number)
                .filter(format -> format.carries(ANY_INSTANCE, DataType.NONE, false))
                .orElseThrow(() -> new ResponseException(
                        ResponseCode.UNSUPPORTED_CONTENT_FORMAT,
                        "Objects are not written in " + number + " here; " + ContentFormat.TLV
                                + " is what is sent without pct"));
    }

    private static ContentFormat number(String text) {
        if (!text.matches("0|[1-9][0-9]{0,4}") || Integer.parseInt(text) > 0xffff) {
            throw Query.refusal("parameter pct is " + Query.shortened(text) + "; write one Content-Format, as 11542");
        }
        return new ContentFormat(Integer.parseInt(text));
    }

    private CompletableFuture<Response> lookUp(BootstrapRequest request, Dialect dialect) {
        if (!room.tryAcquire()) {
            return full().toFuture();
        }
        CompletableFuture<Response> answer = new CompletableFuture<>();
        boolean accepted = lookups.execute(request.endpoint(), () -> {
            try {
                answer.complete(answer(request, dialect));
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

    private Response answer(BootstrapRequest request, Dialect dialect) {
        Optional<BootstrapConfiguration> configuration;
        try {
            configuration = configurations.find(request);
        } catch (RuntimeException | Error e) {
            // Not the device's fault, and nothing it could do about it: it tries again later.
            LOG.error("The application's source of configurations failed for {}", request, e);
            return Response.error(ResponseCode.INTERNAL_SERVER_ERROR, "the configuration could not be looked up");
        }
        if (configuration.isEmpty()) {
            return Response.error(ResponseCode.BAD_REQUEST, "there is no configuration for this endpoint");
        }
        return sessions.open(request, configuration.get().sequence(), dialect)
                .map(begin -> Response.of(ResponseCode.CHANGED).andThen(begin))
                .orElseGet(BootstrapInterface::full);
    }

    /** Without a Max-Age a client waits the 60 s of RFC 7252, 5.9.3.4. */
    private static Response full() {
        return Response.error(ResponseCode.SERVICE_UNAVAILABLE, "this server has no room for another bootstrap");
    }
}
