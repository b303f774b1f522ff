package dev.lathe.client.observe;

import dev.lathe.client.object.Dispatcher;
import dev.lathe.client.object.Inquiry;
import dev.lathe.message.Filter;
import dev.lathe.message.Handler;
import dev.lathe.message.Method;
import dev.lathe.message.Observe;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.transport.NotificationTarget;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Observe, Observe-Composite and their Cancel (LwM2M Core, 6.4.1 to 6.4.4); lets everything else pass. */
public final class ObserveFilter implements Filter {

    private final Observations observations;

    public ObserveFilter(Observations observations) {
        this.observations = observations;
    }

    @Override
    public CompletableFuture<Response> apply(Request request, Handler next) {
        if (!isRead(request)) {
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

    private static boolean isRead(Request request) {
        return request.method() == Method.FETCH || (request.method() == Method.GET && !Dispatcher.isDiscover(request));
    }

    private CompletableFuture<Response> observe(Request request, Handler next) {
        Optional<Inquiry> inquiry = observations.inquiry(request);
        if (inquiry.isEmpty()) {
            return next.handle(request); // which refuses it
        }
        if (!request.query().isEmpty()) {
            return Response.error(
                            ResponseCode.BAD_REQUEST,
                            "attributes in an Observe are of LwM2M 1.2; use Write-Attributes, then Observe")
                    .toFuture();
        }
        return observations
                .open(request, inquiry.get())
                .map(observation -> observation.establish().toFuture())
                .orElseGet(() -> next.handle(request.withObserve(Observe.ABSENT)));
    }
}
