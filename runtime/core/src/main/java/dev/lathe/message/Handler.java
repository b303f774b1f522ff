package dev.lathe.message;

import java.util.concurrent.CompletableFuture;

/**
 * Answers requests. A handler returns what it has to say, so nothing can be said twice or forgotten. Called on whatever
 * thread the message arrived; it must not block there.
 */
@FunctionalInterface
public interface Handler {

    /** The answer, now or later. A {@link ResponseException} that ends the future or is thrown becomes that response. */
    CompletableFuture<Response> handle(Request request);
}
