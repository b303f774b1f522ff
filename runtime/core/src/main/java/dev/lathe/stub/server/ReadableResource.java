package dev.lathe.stub.server;

import dev.lathe.attribute.AttributeSet;
import dev.lathe.attribute.Attributes;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** A Resource of a registered device that can be read. Safe for all threads. */
public interface ReadableResource<T> extends Target<T> {

    CompletableFuture<T> read();

    /** Observes with the attributes the device has. {@code values} hears the first value too, one call at a time, in order. */
    default Observation observe(Consumer<? super T> values) {
        return observe(Attributes.none(), values);
    }

    /**
     * Writes the attributes, if there are any, then observes. Closing the observation does not take them away.
     */
    Observation observe(AttributeSet attributes, Consumer<? super T> values);

    /** Write-Attributes. */
    CompletableFuture<Void> attributes(AttributeSet attributes);
}
