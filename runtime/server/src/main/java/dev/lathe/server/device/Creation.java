package dev.lathe.server.device;

import dev.lathe.message.LwM2mException;
import dev.lathe.message.PayloadException;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.path.LwM2mPath;
import dev.lathe.path.PathSyntaxException;
import dev.lathe.payload.PayloadFormat;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.server.request.AnswerReading;
import dev.lathe.spec.DataType;
import dev.lathe.spec.InvalidValueException;
import dev.lathe.spec.ObjectSpec;
import dev.lathe.spec.ResourceSpec;
import dev.lathe.stub.server.RemoteAddress;
import dev.lathe.stub.server.RemoteType;
import dev.lathe.stub.server.UnknownLocationException;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/**
 * Create (LwM2M Core, 6.3.6). Where the application names no id, the payload has Resources only, as a device understands that is
 * to choose; where it does, they are within their Object Instance.
 *
 * @param id of the new Object Instance; the device's choice where empty
 */
record Creation<R, P>(Contact contact, RemoteType.Of<R, P> type, OptionalInt id, P patch) {

    /** @throws InvalidValueException if a mandatory Resource is missing */
    CompletableFuture<R> send() {
        BitSet written = new BitSet();
        Request request;
        try {
            PayloadFormat format = contact.access()
                    .formats()
                    .of(
                            new RemoteAddress(object(), DataType.NONE, false),
                            contact.objects(),
                            contact.options().format());
            byte[] payload = payload(format, written);
            requireChoice(format, payload);
            request = Request.post(object()).withPayload(format.contentFormat(), payload);
        } catch (LwM2mException e) {
            return CompletableFuture.failedFuture(e);
        }
        requireMandatory(written);
        return contact.send(() -> request, response -> stub(AnswerReading.success(response)));
    }

    private ObjectSpec spec() {
        return type.spec();
    }

    private LwM2mPath object() {
        return LwM2mPath.of(spec().id());
    }

    private void requireChoice(PayloadFormat format, byte[] payload) {
        if (id.isEmpty() && format.createdInstance(payload, object()).isPresent()) {
            throw new PayloadException(
                    format.contentFormat(),
                    -1,
                    object().toString(),
                    "a payload in this format must name the new Object Instance: say which, or leave the format to the server");
        }
    }

    private void requireMandatory(BitSet written) {
        List<ResourceSpec> missing = spec().resources().stream()
                .filter(resource ->
                        resource.mandatory() && resource.operations().writable())
                .filter(resource -> !written.get(resource.id()))
                .toList();
        if (!missing.isEmpty()) {
            throw new InvalidValueException(
                    "a new instance of " + spec() + " begins with all mandatory Resources that can be "
                            + "written; missing: "
                            + missing.stream().map(ResourceSpec::toString).collect(Collectors.joining(", ")));
        }
    }

    /** @param written takes the ids of the Resources in it */
    private byte[] payload(PayloadFormat format, BitSet written) {
        LwM2mPath instance = spec().path(id.orElse(0));
        PayloadWriter out = format.writer(id.isPresent() ? object() : instance);
        out.begin(instance.object(), instance.instance());
        out.keeping(resource -> {
            written.set(resource);
            return true;
        });
        type.valueType().encodePatch(patch, out);
        return out.done();
    }

    private R stub(Response response) {
        LwM2mPath created = location(response.location())
                .or(this::named)
                .orElseThrow(() -> new UnknownLocationException("'" + contact.endpoint()
                        + "' has created one more instance of " + spec()
                        + " and not said which: its next Update lists it"
                        + (response.location().isEmpty()
                                ? ""
                                : "; /" + String.join("/", response.location()) + " is no path of an instance")));
        return type.at(new StubContext(contact, created));
    }

    private Optional<LwM2mPath> named() {
        OptionalInt only = id.isPresent() || spec().multiple() ? id : OptionalInt.of(0);
        return only.isPresent() ? Optional.of(spec().path(only.getAsInt())) : Optional.empty();
    }

    /** The last two segments, as devices put before them the path that all their Objects lie under, or do not. */
    private Optional<LwM2mPath> location(List<String> segments) {
        List<String> all = List.of(String.join("/", segments).split("/", -1));
        if (all.size() < 2) {
            return Optional.empty();
        }
        try {
            LwM2mPath path = LwM2mPath.ofSegments(all.subList(all.size() - 2, all.size()));
            return object().covers(path) ? Optional.of(path) : Optional.empty();
        } catch (PathSyntaxException e) {
            return Optional.empty();
        }
    }
}
