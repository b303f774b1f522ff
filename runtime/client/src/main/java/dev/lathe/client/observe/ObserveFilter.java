package dev.lathe.client.observe;

import dev.lathe.client.object.Dispatcher;
import dev.lathe.message.Filter;
import dev.lathe.message.Handler;
import dev.lathe.message.Method;
import dev.lathe.message.Observe;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.path.Family;
import dev.lathe.path.LwM2mPath;
import dev.lathe.path.PathLevel;
import dev.lathe.transport.NotificationTarget;
import java.util.concurrent.CompletableFuture;

/** Observe and Cancel Observation (LwM2M Core, 6.4.1 and 6.4.3); lets everything else pass. */
public final class ObserveFilter implements Filter {

    private final Observations observations;

    public ObserveFilter(Observations observations) {
        this.observations = observations;
    }

    @Override
    public CompletableFuture<Response> apply(Request request, Handler next) {
        if (request.method() != Method.GET || Dispatcher.isDiscover(request)) {
            return next.handle(request);
        }
        return switch (request.observe()) {
            case REGISTER -> observe(request, next);
            case DEREGISTER -> {
                observations.cancel(NotificationTarget.of(request));
                yield next.handle(request);
            }
            case ABSENT -> next.handle(request);
        };
    }

    private CompletableFuture<Response> observe(Request request, Handler next) {
        LwM2mPath path = observations.path(request);
        if (path.level() == PathLevel.ROOT
                || (path.family() == Family.DRAFT_0 && !request.query().isEmpty())) {
            return next.handle(request); // which refuses it
        }
        if (!request.query().isEmpty()) {
            return Response.error(
                            ResponseCode.BAD_REQUEST,
                            "attributes in an Observe are of LwM2M 1.2; use Write-Attributes, then Observe")
                    .toFuture();
        }
        return observations
                .open(request, path)
                .map(observation -> observation.establish().toFuture())
                .orElseGet(() -> next.handle(request.withObserve(Observe.ABSENT)));
    }
}
