package dev.lathe.client.access;

import dev.lathe.message.Filter;
import dev.lathe.message.Handler;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/** Leaves the protocol thread: what comes behind may call the device's code, which may block. */
public final class Handover implements Filter {

    private final Executor executor;

    public Handover(Executor executor) {
        this.executor = executor;
    }

    @Override
    public CompletableFuture<Response> apply(Request request, Handler next) {
        CompletableFuture<Request> handed = new CompletableFuture<>();
        CompletableFuture<Response> answer = handed.thenCompose(next::handle);
        try {
            executor.execute(() -> handed.complete(request));
            return answer;
        } catch (RejectedExecutionException e) {
            return Response.error(ResponseCode.SERVICE_UNAVAILABLE, "the device is busy; try again later")
                    .toFuture();
        }
    }
}
