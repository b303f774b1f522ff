package emitted;

import dev.lathe.stub.Arguments;
import dev.lathe.stub.server.RemoteContext;
import dev.lathe.stub.server.RemoteInstance;
import dev.lathe.stub.server.RemoteType;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * One Only Execute of a registered device, as a server sees it. Object 42775, version 1.0.
 *
 * <p>Safe for all threads.
 */
@NullMarked
@Generated("dev.lathe")
public final class RemoteOnlyExecute extends RemoteInstance<OnlyExecute, OnlyExecute.Patch> {
    /** By which a registered device is asked for it. */
    public static final RemoteType.Of<RemoteOnlyExecute, OnlyExecute.Patch> TYPE = RemoteType.of(OnlyExecute.TYPE, RemoteOnlyExecute::new);

    private RemoteOnlyExecute(RemoteContext context) {
        super(context, OnlyExecute.TYPE);
    }

    /**
     * Executes Go, {@code /42775/0/0}; mandatory.
     *
     * @return completes when the device has executed it
     */
    public CompletableFuture<Void> go() {
        return go(Arguments.none());
    }

    /**
     * Executes Go, {@code /42775/0/0}; mandatory.
     *
     * @param arguments of which the descriptor says nothing
     * @return completes when the device has executed it
     */
    public CompletableFuture<Void> go(Arguments arguments) {
        return execute(OnlyExecute.GO, arguments);
    }
}
