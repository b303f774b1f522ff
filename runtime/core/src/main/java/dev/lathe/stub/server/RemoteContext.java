package dev.lathe.stub.server;

import dev.lathe.attribute.AttributeSet;
import dev.lathe.link.Link;
import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.stub.Arguments;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * How a server stub reaches its device: chooses formats, sends, waits, reads what comes back. Implemented by the server's
 * runtime; safe for all threads. How its futures fail is said in the package's documentation.
 */
public interface RemoteContext {

    /** The Endpoint Client Name of the device. */
    String endpoint();

    /** The Object Instance the stub stands for. */
    LwM2mPath instance();

    <T> CompletableFuture<T> read(RemoteAddress address, Decoder<T> decoder);

    /** @param replace PUT, else POST */
    CompletableFuture<Void> write(RemoteAddress address, boolean replace, Consumer<PayloadWriter> encoder);

    /** @param path of an Object Instance or Resource Instance */
    CompletableFuture<Void> delete(LwM2mPath path);

    CompletableFuture<Void> execute(LwM2mPath resource, Arguments arguments);

    CompletableFuture<List<Link>> discover(LwM2mPath path);

    CompletableFuture<Void> attributes(LwM2mPath path, AttributeSet attributes);

    <T> Observation observe(
            RemoteAddress address, AttributeSet attributes, Decoder<T> decoder, Consumer<? super T> values);
}
