package dev.lathe.message;

import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong between two peers. Being a {@link CompletionException}, {@code join()} throws it as it is, without another
 * around it; {@code get()} wraps it in an {@link java.util.concurrent.ExecutionException} as always.
 */
public abstract class LwM2mException extends CompletionException {

    private static final long serialVersionUID = 1;

    protected LwM2mException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
