package dev.lathe.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.PayloadFormat;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.property.Specimen.Part;
import dev.lathe.spec.DataType;
import dev.lathe.spec.InvalidValueException;
import dev.lathe.stub.server.WritableMultiple;
import dev.lathe.stub.server.WritableResource;
import dev.lathe.value.Multiple;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What a descriptor forbids is refused by the server's stub before anything is sent, and by the device if it is sent all the same. */
final class Refusals {

    private final Specimen it;

    Refusals(Specimen it) {
        this.it = it;
    }

    void run() {
        for (Part part : it.parts(RandomResource::writable)) {
            part.resource().values().forbidden().ifPresent(forbidden -> {
                Object value = forbidden.apply(it.random);
                theStubRefuses(part, value);
                theDeviceRefuses(part, value);
                theDeviceRefusesAllOf(part, value);
            });
        }
        for (Part part : it.parts(each -> each.readable() && !each.writable() && !each.executable())) {
            nothingButReadingIsAllowed(part);
        }
        for (Part part : it.parts(RandomResource::executable)) {
            arguments(part);
        }
    }

    @SuppressWarnings("unchecked") // what is refused is of its type
    private void theStubRefuses(Part part, Object value) {
        int before = it.peers.traffic();
        Object bad = it.values.one(value, part.resource(), part.member());
        Object all = part.resource().multiple() ? Multiple.of(bad) : bad;
        refused(() -> ((WritableResource<Object>) it.handle(part)).write(all));
        refused(() -> Members.call(it.patchBuilder(), part.name(), all));
        if (part.member().isInValue()) {
            refused(() -> Members.call(it.builder(), part.name(), all));
        }
        if (it.handle(part) instanceof WritableMultiple<?> several) {
            refused(() -> ((WritableMultiple<Object>) several).merge(Multiple.of(bad)));
        }
        assertThat(it.peers.traffic()).isEqualTo(before);
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable write) {
        assertThatThrownBy(write).isInstanceOf(InvalidValueException.class);
    }

    private void theDeviceRefuses(Part part, Object value) {
        LwM2mPath path = it.path(part);
        boolean multiple = part.resource().multiple();
        for (PayloadFormat format : it.formats(path, part.type(), multiple)) {
            isRefused(Request.put(path), format, path, out -> {
                if (multiple) {
                    out.beginMultiple(part.id(), 2);
                    JavaValues.write(
                            out, 0, part.type(), part.resource().values().allowed(it.random));
                    JavaValues.write(out, 1, part.type(), value);
                    out.endMultiple();
                } else {
                    JavaValues.write(out, part.id(), part.type(), value);
                }
            });
        }
    }

    /** A write of several, of which one is bad, changes none. */
    private void theDeviceRefusesAllOf(Part bad, Object value) {
        LwM2mPath path = it.peers.path();
        List<Part> some = new ArrayList<>(it.some(it.parts(RandomResource::writable)));
        some.removeIf(part -> part.id() == bad.id());
        some.add(it.random.nextInt(some.size() + 1), bad);
        for (PayloadFormat format : it.formats()) {
            isRefused(it.draft0 ? Request.put(path) : Request.post(path), format, path, out -> {
                for (Part part : some) {
                    Object one =
                            part.equals(bad) ? value : part.resource().values().allowed(it.random);
                    if (part.resource().multiple()) {
                        out.beginMultiple(part.id(), 1);
                        JavaValues.write(out, 7, part.type(), one);
                        out.endMultiple();
                    } else {
                        JavaValues.write(out, part.id(), part.type(), one);
                    }
                }
            });
        }
    }

    private void isRefused(Request request, PayloadFormat format, LwM2mPath path, Consumer<PayloadWriter> content) {
        Map<Integer, Object> before = it.state();
        PayloadWriter out = format.writer(path);
        content.accept(out);
        Response response = it.peers.sent(request.withPayload(format.contentFormat(), out.done()));
        assertThat(response.code())
                .as("%s %s: %s", request, format.contentFormat(), response.diagnostic())
                .isEqualTo(ResponseCode.BAD_REQUEST);
        assertThat(it.state()).isEqualTo(before);
    }

    private void nothingButReadingIsAllowed(Part part) {
        Map<Integer, Object> before = it.state();
        LwM2mPath path = it.path(part);
        PayloadFormat format =
                it.formats(path, part.type(), part.resource().multiple()).get(0);
        PayloadWriter out = format.writer(path);
        if (part.resource().multiple()) {
            out.beginMultiple(part.id(), 0);
            out.endMultiple();
        } else {
            JavaValues.write(
                    out, part.id(), part.type(), part.resource().values().allowed(it.random));
        }
        byte[] payload = out.done();
        assertThat(it.peers
                        .sent(Request.put(path).withPayload(format.contentFormat(), payload))
                        .code())
                .as("%s", path)
                .isEqualTo(ResponseCode.METHOD_NOT_ALLOWED);
        assertThat(it.peers.sent(Request.post(path)).code().isSuccess()).isFalse();
        assertThat(it.state()).isEqualTo(before);
    }

    private void arguments(Part part) {
        List<RandomResource.Argument> declared = part.resource().arguments().orElse(List.of());
        for (int bad = 0; bad < declared.size(); bad++) {
            int at = bad;
            declared.get(bad)
                    .values()
                    .forbidden()
                    .ifPresent(forbidden -> argument(part, at, forbidden.apply(it.random)));
        }
    }

    private void argument(Part part, int bad, Object value) {
        int before = it.peers.traffic();
        List<?> executed = List.copyOf(it.executed());
        List<RandomResource.Argument> declared = part.resource().arguments().orElseThrow();
        List<Object> given = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < declared.size(); i++) {
            RandomResource.Argument argument = declared.get(i);
            Object one = i == bad ? value : argument.values().allowed(it.random);
            given.add(JavaValues.present(
                    one, argument.values().type(), part.member().parameters().get(i)));
            texts.add(argument.digit() + "='" + text(argument.values().type(), one) + "'");
        }
        refused(() -> Members.call(it.peers.remote(), part.member().executeName(), given.toArray()));
        assertThat(it.peers.traffic()).isEqualTo(before);

        String text = String.join(",", texts);
        Response response = it.peers.sent(Request.post(it.path(part))
                .withPayload(dev.lathe.message.ContentFormat.TEXT, text.getBytes(StandardCharsets.UTF_8)));
        assertThat(response.code())
                .as("%s with %s: %s", it.path(part), text, response.diagnostic())
                .isEqualTo(ResponseCode.BAD_REQUEST);
        assertThat(it.executed()).isEqualTo(executed);
    }

    private static String text(DataType type, Object value) {
        if (type == DataType.FLOAT) {
            return new BigDecimal((Double) value).toPlainString();
        }
        if (value instanceof Boolean bool) {
            return bool ? "1" : "0";
        }
        return value instanceof Instant time
                ? Long.toString(time.getEpochSecond())
                : value instanceof BigInteger number ? number.toString() : (String) value;
    }
}
