package dev.lathe.server.device;

import dev.lathe.attribute.AttributeSet;
import dev.lathe.link.Link;
import dev.lathe.message.LwM2mException;
import dev.lathe.path.LwM2mPath;
import dev.lathe.path.PathLevel;
import dev.lathe.payload.PayloadFormat;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.payload.draft0.Draft0JsonFormat;
import dev.lathe.server.observation.Observations;
import dev.lathe.stub.Arguments;
import dev.lathe.stub.server.Decoder;
import dev.lathe.stub.server.Observation;
import dev.lathe.stub.server.RemoteAddress;
import dev.lathe.stub.server.RemoteContext;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * Makes requests of what a stub of the early draft wants: Read is GET, Write is PUT and Execute is POST (draft, 7.4). All that the
 * draft has not fails, and nothing is sent.
 */
final class Draft0StubContext implements RemoteContext {

    /** Leaves nothing out. */
    private static final PayloadFormat WHOLE = new Draft0JsonFormat(Draft0JsonFormat.Options.STRICT.withNesting());

    private final StubContext requests;

    Draft0StubContext(Contact contact, LwM2mPath object) {
        requests = new StubContext(contact, object);
    }

    @Override
    public String endpoint() {
        return requests.endpoint();
    }

    @Override
    public LwM2mPath instance() {
        return requests.instance();
    }

    @Override
    public <T> CompletableFuture<T> read(RemoteAddress address, Decoder<T> decoder) {
        return isElement(address) ? failed(noElements(address)) : requests.read(address, decoder);
    }

    @Override
    public CompletableFuture<Void> write(RemoteAddress address, boolean replace, Consumer<PayloadWriter> encoder) {
        if (isElement(address)) {
            return failed(noElements(address));
        }
        if (!replace) {
            return failed(new Draft0Exception(
                    "no Write that adds values, and POST executes: write all values of " + address.path()));
        }
        try {
            requireWhole(address, encoder);
        } catch (LwM2mException e) {
            return failed(e);
        }
        return requests.write(address, true, encoder);
    }

    @Override
    public CompletableFuture<Void> delete(LwM2mPath path) {
        return failed(new Draft0Exception("no Delete"));
    }

    @Override
    public CompletableFuture<Void> execute(LwM2mPath resource, Arguments arguments) {
        return requests.execute(resource, arguments);
    }

    @Override
    public CompletableFuture<List<Link>> discover(LwM2mPath path) {
        return failed(new Draft0Exception("no Discover"));
    }

    @Override
    public CompletableFuture<Void> attributes(LwM2mPath path, AttributeSet attributes) {
        return failed(noAttributes(path));
    }

    @Override
    public <T> Observation observe(
            RemoteAddress address, AttributeSet attributes, Decoder<T> decoder, Consumer<? super T> values) {
        if (isElement(address)) {
            return Observations.refused(noElements(address));
        }
        return attributes.isEmpty()
                ? requests.observe(address, attributes, decoder, values)
                : Observations.refused(noAttributes(address.path()));
    }

    /** Refuses to write of an Object what its JSON has no form for, and would be lost without a word. */
    private void requireWhole(RemoteAddress address, Consumer<PayloadWriter> encoder) {
        LwM2mPath path = address.path();
        if (path.level() == PathLevel.OBJECT_INSTANCE
                && !Arrays.equals(
                        requests.payload(requests.format(address), path, encoder),
                        requests.payload(WHOLE, path, encoder))) {
            throw new Draft0Exception(
                    "no multiple Resource within an Object: write each by its own path, not by " + path);
        }
    }

    private static boolean isElement(RemoteAddress address) {
        return address.path().has(PathLevel.RESOURCE_INSTANCE);
    }

    private static Draft0Exception noElements(RemoteAddress address) {
        return new Draft0Exception("no path for one instance of a Resource: ask for all of "
                + address.path().parent());
    }

    private static Draft0Exception noAttributes(LwM2mPath path) {
        return new Draft0Exception("no notification attributes: observe " + path + " without");
    }

    private static <T> CompletableFuture<T> failed(LwM2mException cause) {
        return CompletableFuture.failedFuture(cause);
    }
}
