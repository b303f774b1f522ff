package dev.lathe.server.bootstrap;

import dev.lathe.message.LwM2mException;
import dev.lathe.message.PayloadException;
import dev.lathe.message.RequestTimeoutException;
import dev.lathe.message.ResponseException;
import dev.lathe.objects.Security;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Takes one device through one sequence: a request, its answer, the next request. Safe for all threads; what it tells is told in
 * order, since it is told under the lock.
 */
final class SequenceRun {

    /** What a run needs of those around it. */
    interface Conduct {

        /** Asks the device; the future fails with a {@link LwM2mException}, cancelling it ends the exchange. */
        CompletableFuture<StepOutcome> ask(BootstrapSession session, BootstrapStep step, Dialect dialect);

        void over(SequenceRun run);
    }

    private enum State {
        WAITING,
        RUNNING,
        OVER
    }

    private final BootstrapSession session;
    private final Sequence sequence;
    private final Dialect dialect;
    private final Conduct conduct;
    private final BootstrapListener news;

    private final Queue<BootstrapStep> ahead = new ArrayDeque<>();
    private State state = State.WAITING;
    private @Nullable CompletableFuture<StepOutcome> underWay;

    SequenceRun(BootstrapSession session, Sequence sequence, Dialect dialect, Conduct conduct, BootstrapListener news) {
        this.session = session;
        this.sequence = sequence;
        this.dialect = dialect;
        this.conduct = conduct;
        this.news = news;
    }

    BootstrapSession session() {
        return session;
    }

    /** Sends the first request, unless the run is over by now. */
    synchronized void begin() {
        if (state != State.WAITING) {
            return;
        }
        state = State.RUNNING;
        news.started(session);
        ahead.addAll(sequence.opening());
        sequence.survey().ifPresent(ahead::add);
        if (sequence.survey().isEmpty()) {
            ahead.addAll(sequence.rest().apply(AccountPlaces.assumed()));
        }
        next();
    }

    /** Sends nothing more. Of a run that had not begun, nobody hears; one that is over stays as it is. */
    synchronized void end(BootstrapFailure reason) {
        boolean begun = state == State.RUNNING;
        if (close() && begun) {
            news.failed(session, reason);
        }
    }

    private boolean close() {
        if (state == State.OVER) {
            return false;
        }
        state = State.OVER;
        ahead.clear();
        if (underWay != null) {
            underWay.cancel(true);
        }
        conduct.over(this);
        return true;
    }

    private void next() {
        BootstrapStep step = ahead.poll();
        if (step == null) {
            close();
            news.finished(session);
            return;
        }
        news.step(session, step, new StepOutcome.Sent());
        CompletableFuture<StepOutcome> answer = conduct.ask(session, step, dialect);
        underWay = answer;
        var unused = answer.whenComplete((outcome, failure) -> answered(step, outcome, failure));
    }

    private synchronized void answered(BootstrapStep step, @Nullable StepOutcome outcome, @Nullable Throwable failure) {
        if (state != State.RUNNING) {
            return;
        }
        if (outcome != null) {
            reached(step, outcome);
        } else if (failure instanceof ResponseException refusal && isSurvey(step)) {
            reached(step, new StepOutcome.Tolerated(refusal.code(), refusal.diagnostic()));
        } else {
            end(failure(step, failure));
        }
    }

    private void reached(BootstrapStep step, StepOutcome outcome) {
        news.step(session, step, outcome);
        if (isSurvey(step)) {
            AccountPlaces places = outcome instanceof StepOutcome.Links links
                    ? AccountPlaces.reported(links.links())
                    : AccountPlaces.assumed();
            List<BootstrapStep> rest = sequence.rest().apply(places);
            Optional<BootstrapStep> overwriting =
                    rest.stream().filter(each -> overwrites(each, places)).findFirst();
            if (overwriting.isPresent()) {
                end(new BootstrapFailure.Occupied(overwriting.get()));
                return;
            }
            ahead.addAll(rest);
        }
        next();
    }

    /** By identity: the application may ask for the same Discover afterwards. */
    @SuppressWarnings("ReferenceEquality")
    private boolean isSurvey(BootstrapStep step) {
        return sequence.survey().filter(survey -> survey == step).isPresent();
    }

    /** A new account of a Bootstrap-Server may take the place of the old one. */
    private static boolean overwrites(BootstrapStep step, AccountPlaces places) {
        return step instanceof BootstrapStep.Write<?, ?> write
                && places.isBootstrapServer(write.path())
                && !(write.value() instanceof Security security && security.bootstrapServer());
    }

    private static BootstrapFailure failure(BootstrapStep step, @Nullable Throwable failure) {
        String reason = failure == null ? "" : String.valueOf(failure.getMessage());
        if (failure instanceof ResponseException refusal) {
            return new BootstrapFailure.Refused(step, refusal.code(), refusal.diagnostic());
        }
        if (failure instanceof RequestTimeoutException) {
            return new BootstrapFailure.Unanswered(step, reason);
        }
        if (failure instanceof PayloadException) {
            return new BootstrapFailure.Unreadable(step, reason);
        }
        return new BootstrapFailure.Undelivered(step, reason);
    }
}
