package dev.lathe.samples.interop.leshan.peer;

import java.util.function.Consumer;
import org.eclipse.leshan.client.observer.LwM2mClientObserverAdapter;
import org.eclipse.leshan.client.servers.LwM2mServer;
import org.eclipse.leshan.core.ResponseCode;
import org.eclipse.leshan.core.request.BootstrapRequest;
import org.eclipse.leshan.core.request.DeregisterRequest;
import org.eclipse.leshan.core.request.RegisterRequest;
import org.eclipse.leshan.core.request.UpdateRequest;
import org.jspecify.annotations.Nullable;

/** Says in one line each what becomes of Leshan's client: these lines are what the tests wait for. */
final class Announcements extends LwM2mClientObserverAdapter {

    private static final String NO_ANSWER = "no answer in time";

    private final Consumer<String> lines;

    Announcements(Consumer<String> lines) {
        this.lines = lines;
    }

    @Override
    public void onBootstrapStarted(LwM2mServer server, BootstrapRequest request) {
        lines.accept("bootstrap started");
    }

    @Override
    public void onBootstrapSuccess(LwM2mServer server, BootstrapRequest request) {
        lines.accept("bootstrap succeeded");
    }

    @Override
    public void onBootstrapFailure(
            LwM2mServer server,
            BootstrapRequest request,
            @Nullable ResponseCode code,
            @Nullable String diagnostic,
            @Nullable Exception cause) {
        lines.accept("bootstrap failed: " + reason(code, diagnostic, cause));
    }

    @Override
    public void onBootstrapTimeout(LwM2mServer server, BootstrapRequest request) {
        lines.accept("bootstrap failed: " + NO_ANSWER);
    }

    @Override
    public void onRegistrationSuccess(LwM2mServer server, RegisterRequest request, String registration) {
        lines.accept("registered at " + server.getUri());
    }

    @Override
    public void onRegistrationFailure(
            LwM2mServer server,
            RegisterRequest request,
            @Nullable ResponseCode code,
            @Nullable String diagnostic,
            @Nullable Exception cause) {
        lines.accept("registration failed: " + reason(code, diagnostic, cause));
    }

    @Override
    public void onRegistrationTimeout(LwM2mServer server, RegisterRequest request) {
        lines.accept("registration failed: " + NO_ANSWER);
    }

    @Override
    public void onUpdateSuccess(LwM2mServer server, UpdateRequest request) {
        lines.accept("updated");
    }

    @Override
    public void onUpdateFailure(
            LwM2mServer server,
            UpdateRequest request,
            @Nullable ResponseCode code,
            @Nullable String diagnostic,
            @Nullable Exception cause) {
        lines.accept("update failed: " + reason(code, diagnostic, cause));
    }

    @Override
    public void onUpdateTimeout(LwM2mServer server, UpdateRequest request) {
        lines.accept("update failed: " + NO_ANSWER);
    }

    @Override
    public void onDeregistrationSuccess(LwM2mServer server, DeregisterRequest request) {
        lines.accept("deregistered");
    }

    @Override
    public void onDeregistrationFailure(
            LwM2mServer server,
            DeregisterRequest request,
            @Nullable ResponseCode code,
            @Nullable String diagnostic,
            @Nullable Exception cause) {
        lines.accept("deregistration failed: " + reason(code, diagnostic, cause));
    }

    @Override
    public void onDeregistrationTimeout(LwM2mServer server, DeregisterRequest request) {
        lines.accept("deregistration failed: " + NO_ANSWER);
    }

    @Override
    public void onUnexpectedError(Throwable error) {
        lines.accept("gave up: " + error);
    }

    private static String reason(@Nullable ResponseCode code, @Nullable String diagnostic, @Nullable Exception cause) {
        if (code == null) {
            return String.valueOf(cause);
        }
        return diagnostic == null || diagnostic.isEmpty() ? code.toString() : code + ", " + diagnostic;
    }
}
