package dev.lathe.server.device;

import dev.lathe.attribute.AttributeSet;
import dev.lathe.link.Link;
import dev.lathe.message.ContentFormat;
import dev.lathe.message.LwM2mException;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.path.LwM2mPath;
import dev.lathe.path.PathLevel;
import dev.lathe.payload.PayloadFormat;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.server.observation.Observations;
import dev.lathe.server.request.AnswerReading;
import dev.lathe.server.store.Enabler;
import dev.lathe.stub.Arguments;
import dev.lathe.stub.server.Decoder;
import dev.lathe.stub.server.Observation;
import dev.lathe.stub.server.RemoteAddress;
import dev.lathe.stub.server.RemoteContext;
import dev.lathe.stub.server.ValuePolicy;
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
    public String endpoint() {
        return contact.endpoint();
    }

    @Override
    public LwM2mPath instance() {
        return instance;
    }

    @Override
    public <T> CompletableFuture<T> read(RemoteAddress address, Decoder<T> decoder) {
        return contact.send(
                () -> Request.get(address.path()).withAccept(format(address).contentFormat()),
                reading(address, decoder));
    }

    /** What to do with an answer. */
    private <T> Function<Response, T> reading(RemoteAddress address, Decoder<T> decoder) {
        ValuePolicy policy = contact.valuePolicy();
        return response -> access.answers().value(response, address, in -> decoder.decode(in, policy));
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
    public CompletableFuture<Void> delete(LwM2mPath path) {
        return send(() -> {
            if (path.has(PathLevel.RESOURCE_INSTANCE)) {
                contact.require(Enabler.V1_2, "deleting a Resource Instance needs");
            }
            return Request.delete(path);
        });
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
        return contact.send(
                () -> Request.get(path).withAccept(ContentFormat.LINK_FORMAT),
                response -> AnswerReading.links(response, contact.objects().root()));
    }

    @Override
    public CompletableFuture<Void> attributes(LwM2mPath path, AttributeSet attributes) {
        return attributes.isEmpty() ? done() : send(() -> writeAttributes(path, attributes));
    }

    @Override
    public <T> Observation observe(
            RemoteAddress address, AttributeSet attributes, Decoder<T> decoder, Consumer<? super T> values) {
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
                        reading(address, decoder),
                        values);
    }

    private static Request writeAttributes(LwM2mPath path, AttributeSet attributes) {
        return Request.put(path).withQuery(attributes.toQuery());
    }

    PayloadFormat format(RemoteAddress address) {
        return access.formats().of(address, contact.objects(), contact.options().format());
    }

    private CompletableFuture<Void> send(Contact.Preparation preparation) {
        return contact.send(preparation, AnswerReading::nothing);
    }

    private static CompletableFuture<Void> done() {
        return CompletableFuture.completedFuture(null);
    }
}
