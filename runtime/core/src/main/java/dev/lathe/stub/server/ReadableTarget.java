package dev.lathe.stub.server;

import dev.lathe.attribute.AttributeSet;
import dev.lathe.attribute.Attributes;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * Something on a registered device that can be read: an Object Instance, a Resource, a Resource Instance. Safe for all threads.
 *
 * <p>Server stubs implement it; where one is asked for, as in {@link RegisteredDevice#read}, no other will do.
 */
public interface ReadableTarget<T> extends Target<T> {

    CompletableFuture<T> read();

    /** Observes with the attributes the device has. {@code values} hears the first value too, one call at a time, in order. */
    default Observation observe(Consumer<? super T> values) {
        return observe(Attributes.none(), values);
    }

    /** Writes the attributes, if there are any, then observes. Closing the observation does not take them away. */
    Observation observe(AttributeSet attributes, Consumer<? super T> values);

    /** Write-Attributes. */
    CompletableFuture<Void> attributes(AttributeSet attributes);

    /**
     * What the descriptor does not allow in a value that the device sent: the first that is out of range or not enumerated, in
     * words; empty if it allows all. {@link ValuePolicy#DELIVER} hands such values on, and this is how to ask.
     */
    Optional<String> violation(T value);
}
