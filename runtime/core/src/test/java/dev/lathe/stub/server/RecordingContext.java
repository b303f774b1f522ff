package dev.lathe.stub.server;

import dev.lathe.attribute.AttributeSet;
import dev.lathe.link.Link;
import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.stub.Arguments;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Notes what a stub asks for, in words. */
final class RecordingContext implements RemoteContext {

    final List<String> asked = new ArrayList<>();

    @Override
    public String endpoint() {
        return "hall";
    }

    @Override
    public LwM2mPath instance() {
        return LwM2mPath.of(42770, 1);
    }

    @Override
    public <T> CompletableFuture<T> read(RemoteAddress address, Decoder<T> decoder) {
        asked.add("read " + words(address));
        return new CompletableFuture<>();
    }

    @Override
    public CompletableFuture<Void> write(RemoteAddress address, boolean replace, Consumer<PayloadWriter> encoder) {
        WordWriter out = new WordWriter(address.path());
        encoder.accept(out);
        asked.add((replace ? "put " : "post ") + words(address) + " " + out.words());
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletableFuture<Void> delete(LwM2mPath path) {
        asked.add("delete " + path);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletableFuture<Void> execute(LwM2mPath resource, Arguments arguments) {
        asked.add("execute " + resource);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletableFuture<List<Link>> discover(LwM2mPath path) {
        asked.add("discover " + path);
        return CompletableFuture.completedFuture(List.of());
    }

    @Override
    public CompletableFuture<Void> attributes(LwM2mPath path, AttributeSet attributes) {
        asked.add("attributes " + path + " " + attributes);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public <T> Observation observe(
            RemoteAddress address, AttributeSet attributes, Decoder<T> decoder, Consumer<? super T> values) {
        asked.add("observe " + words(address) + " " + attributes);
        return new Silence();
    }

    private static String words(RemoteAddress address) {
        return address.path() + " " + address.type() + (address.multiple() ? " multiple" : "");
    }

    private record Silence() implements Observation {

        @Override
        public CompletableFuture<Void> established() {
            return new CompletableFuture<>();
        }

        @Override
        public CompletableFuture<EndReason> ended() {
            return new CompletableFuture<>();
        }

        @Override
        public void close() {}

        @Override
        public void forget() {}
    }
}
