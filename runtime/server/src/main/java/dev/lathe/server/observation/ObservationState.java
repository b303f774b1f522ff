package dev.lathe.server.observation;

import dev.lathe.message.Response;
import dev.lathe.stub.server.EndReason;
import dev.lathe.transport.ObserveRelation;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * How far an observation has come. Requests, notifications, the application and the end of the registration all change it from
 * threads of their own; each method is one step that either happens or finds that it comes too late.
 */
final class ObservationState {

    /** Why it is over; null as long as it is not. */
    private @Nullable EndReason end;
    /** The request under way; the outcome of any other does not count any more. */
    private @Nullable CompletableFuture<Response> pending;
    /** How often the device was asked to notify; what it says to an earlier asking does not count any more. */
    private int round;

    private @Nullable ObserveRelation relation;

    /** What there was to take down when it ended. */
    record Remains(Optional<CompletableFuture<Response>> pending, Optional<ObserveRelation> relation) {}

    /** This request is under way now; false if it need not be any more. */
    synchronized boolean await(CompletableFuture<Response> answer) {
        pending = answer;
        return end == null;
    }

    synchronized boolean awaits(CompletableFuture<Response> answer) {
        return end == null && pending == answer;
    }

    /** The device is asked once more: the number of that asking. */
    synchronized int nextRound() {
        return ++round;
    }

    /** The asking of that number has led to this relation; false if nobody needs it any more. */
    synchronized boolean begin(int asked, ObserveRelation begun) {
        boolean needed = isHeard(asked);
        if (needed) {
            relation = begun;
        }
        return needed;
    }

    /** Whether what the device says to the asking of that number counts. */
    synchronized boolean isHeard(int asked) {
        return end == null && asked == round;
    }

    /** Leaves the relation for another to take its place; empty if there is none, or it is over. */
    synchronized Optional<ObserveRelation> leave() {
        if (end != null || relation == null) {
            return Optional.empty();
        }
        Optional<ObserveRelation> left = Optional.of(relation);
        relation = null;
        pending = null;
        round++;
        return left;
    }

    /** It is over; empty if it was before. */
    synchronized Optional<Remains> end(EndReason reason) {
        if (end != null) {
            return Optional.empty();
        }
        end = reason;
        return Optional.of(new Remains(Optional.ofNullable(pending), Optional.ofNullable(relation)));
    }

    synchronized boolean isClosed() {
        return end == EndReason.CLOSED;
    }
}
