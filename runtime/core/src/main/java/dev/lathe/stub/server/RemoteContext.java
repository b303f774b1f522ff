package dev.lathe.stub.server;

import dev.lathe.attribute.AttributeSet;
import dev.lathe.link.Link;
import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.PayloadReader;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.stub.Arguments;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * How a server stub reaches its device: chooses formats, sends, waits, reads what comes back. Implemented by the server's
 * runtime; safe for all threads. Every future fails with a {@link dev.lathe.message.LwM2mException}.
 */
public interface RemoteContext {

    /** The Object Instance the stub stands for. */
    LwM2mPath instance();

    /** @param decoder is given a reader whose current Object Instance is the one asked for */
    <T> CompletableFuture<T> read(RemoteAddress address, Function<PayloadReader, T> decoder);

    /** @param replace PUT, else POST */
    CompletableFuture<Void> write(RemoteAddress address, boolean replace, Consumer<PayloadWriter> encoder);

    CompletableFuture<Void> execute(LwM2mPath resource, Arguments arguments);

    CompletableFuture<List<Link>> discover(LwM2mPath path);

    CompletableFuture<Void> attributes(LwM2mPath path, AttributeSet attributes);

    <T> Observation observe(
            RemoteAddress address,
            AttributeSet attributes,
            Function<PayloadReader, T> decoder,
            Consumer<? super T> values);
}
