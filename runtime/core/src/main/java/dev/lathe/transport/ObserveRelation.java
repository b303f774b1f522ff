package dev.lathe.transport;

import dev.lathe.message.Response;
import dev.lathe.value.Opaque;
import java.util.concurrent.CompletableFuture;

/** One observation, as the side that asked for it sees it (RFC 7641). */
public interface ObserveRelation {

    /**
     * The first answer. It stands for an observation if it is a success with an Observe option; otherwise there is none, and
     * the relation is over.
     */
    CompletableFuture<Response> response();

    /** What the request went out with, and a request to cancel it must carry. */
    Opaque token();

    /**
     * Forgets the observation: the next notification is rejected (RFC 7641, 3.6). Before the first answer it cancels the
     * request. Does nothing when called again, or when another observation has taken the place of this one.
     */
    void forget();
}
