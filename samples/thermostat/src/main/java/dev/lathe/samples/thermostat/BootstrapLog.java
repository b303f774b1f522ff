package dev.lathe.samples.thermostat;

import dev.lathe.server.bootstrap.BootstrapFailure;
import dev.lathe.server.bootstrap.BootstrapListener;
import dev.lathe.server.bootstrap.BootstrapSession;
import dev.lathe.server.bootstrap.BootstrapStep;
import dev.lathe.server.bootstrap.StepOutcome;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Says how bootstraps go, a line for each step that is done. */
final class BootstrapLog implements BootstrapListener {

    private final Consumer<String> log;
    private final CompletableFuture<Void> finished = new CompletableFuture<>();

    BootstrapLog(Consumer<String> log) {
        this.log = log;
    }

    /** Ends with the first bootstrap, when everything was said about it; badly if that has failed. */
    CompletableFuture<Void> first() {
        return finished.copy();
    }

    @Override
    public void started(BootstrapSession session) {
        log.accept(session.endpoint() + " asks for a bootstrap");
    }

    @Override
    public void step(BootstrapSession session, BootstrapStep step, StepOutcome outcome) {
        if (outcome instanceof StepOutcome.Done done) {
            log.accept(step + ": " + done.code());
        } else if (outcome instanceof StepOutcome.Links links) {
            log.accept(step + ": " + links.links().size() + " links");
        }
    }

    @Override
    public void finished(BootstrapSession session) {
        finished.complete(null);
    }

    @Override
    public void failed(BootstrapSession session, BootstrapFailure reason) {
        log.accept(session.endpoint() + " was not bootstrapped: " + reason);
        finished.completeExceptionally(new IllegalStateException(reason.toString()));
    }
}
