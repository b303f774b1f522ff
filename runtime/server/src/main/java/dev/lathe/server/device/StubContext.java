package dev.lathe.server.device;

import dev.lathe.attribute.AttributeSet;
import dev.lathe.link.Link;
import dev.lathe.message.ContentFormat;
import dev.lathe.message.LwM2mException;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.PayloadFormat;
import dev.lathe.payload.PayloadReader;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.server.observation.Observations;
import dev.lathe.server.request.AnswerReading;
import dev.lathe.stub.Arguments;
import dev.lathe.stub.server.Observation;
import dev.lathe.stub.server.RemoteAddress;
import dev.lathe.stub.server.RemoteContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

/** Makes requests of what a stub wants (LwM2M Core, 6.3 and 6.4), and hands them on. */
final class StubContext implements RemoteContext {

    private final Contact contact;
    private final DeviceAccess access;
    private final LwM2mPath instance;

    StubContext(Contact contact, LwM2mPath instance) {
        this.contact = contact;
        this.access = contact.access();
        this.instance = instance;
    }

    @Override
    public LwM2mPath instance() {
        return instance;
    }

    @Override
    public <T> CompletableFuture<T> read(RemoteAddress address, Function<PayloadReader, T> decoder) {
        return sendAs(
                () -> Request.get(address.path()).withAccept(format(address).contentFormat()),
                response -> access.answers().value(response, address, decoder));
    }

    @Override
    public CompletableFuture<Void> write(RemoteAddress address, boolean replace, Consumer<PayloadWriter> encoder) {
        return send(() -> {
            PayloadFormat format = format(address);
            byte[] payload = payload(format, address.path(), encoder);
            return (replace ? Request.put(address.path()) : Request.post(address.path()))
                    .withPayload(format.contentFormat(), payload);
        });
    }

    byte[] payload(PayloadFormat format, LwM2mPath path, Consumer<PayloadWriter> encoder) {
        PayloadWriter out = format.writer(path);
        out.begin(instance.object(), instance.instance());
        encoder.accept(out);
        return out.done();
    }

    @Override
    public CompletableFuture<Void> execute(LwM2mPath resource, Arguments arguments) {
        Request request = Request.post(resource);
        return send(() -> arguments.isEmpty()
                ? request
                : request.withPayload(ContentFormat.TEXT, arguments.toString().getBytes(StandardCharsets.US_ASCII)));
    }

    @Override
    public CompletableFuture<List<Link>> discover(LwM2mPath path) {
        return sendAs(
                () -> Request.get(path).withAccept(ContentFormat.LINK_FORMAT),
                response -> AnswerReading.links(response, contact.objects().root()));
    }

    @Override
    public CompletableFuture<Void> attributes(LwM2mPath path, AttributeSet attributes) {
        return attributes.isEmpty() ? done() : send(() -> writeAttributes(path, attributes));
    }

    @Override
    public <T> Observation observe(
            RemoteAddress address,
            AttributeSet attributes,
            Function<PayloadReader, T> decoder,
            Consumer<? super T> values) {
        Request request;
        try {
            request = Request.get(address.path()).withAccept(format(address).contentFormat());
        } catch (LwM2mException e) {
            return Observations.refused(e);
        }
        return access.observations()
                .begin(
                        contact.recipient(),
                        attributes.isEmpty() ? List.of() : List.of(writeAttributes(address.path(), attributes)),
                        request,
                        contact.options(),
                        response -> access.answers().value(response, address, decoder),
                        values);
    }

    private static Request writeAttributes(LwM2mPath path, AttributeSet attributes) {
        return Request.put(path).withQuery(attributes.toQuery());
    }

    PayloadFormat format(RemoteAddress address) {
        return access.formats().of(address, contact.objects(), contact.options().format());
    }

    /** How a request comes about; what goes wrong there goes where all else goes wrong: into the future. */
    @FunctionalInterface
    private interface Preparation {
        Request prepare();
    }

    private CompletableFuture<Void> send(Preparation preparation) {
        return sendAs(preparation, StubContext::nothing);
    }

    private <T> CompletableFuture<T> sendAs(Preparation preparation, Function<Response, T> reading) {
        Request request;
        try {
            request = preparation.prepare();
        } catch (LwM2mException e) {
            return CompletableFuture.failedFuture(e);
        }
        return access.requests().send(contact.recipient(), request, contact.options(), reading);
    }

    private static CompletableFuture<Void> done() {
        return CompletableFuture.completedFuture(null);
    }

    @SuppressWarnings("NullAway") // the only value a Void has
    private static Void nothing(Response response) {
        AnswerReading.success(response);
        return null;
    }
}
