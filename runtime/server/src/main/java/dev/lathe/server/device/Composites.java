package dev.lathe.server.device;

import dev.lathe.message.ContentFormat;
import dev.lathe.message.LwM2mException;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.CompositeFormat;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.server.observation.Observations;
import dev.lathe.server.request.AnswerReading;
import dev.lathe.server.store.Enabler;
import dev.lathe.stub.server.CompositeReading;
import dev.lathe.stub.server.CompositeResult;
import dev.lathe.stub.server.CompositeWriting;
import dev.lathe.stub.server.Observation;
import dev.lathe.stub.server.ValuePolicy;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

/** Requests to one device about several Objects (LwM2M Core, 6.3.8, 6.3.9 and 6.4.4). */
final class Composites {

    private final Contact contact;

    Composites(Contact contact) {
        this.contact = contact;
    }

    CompletableFuture<CompositeResult> read(CompositeReading reading) {
        return contact.send(() -> question(reading), answer(reading));
    }

    CompletableFuture<Void> write(CompositeWriting writing) {
        return contact.send(
                () -> {
                    CompositeFormat format = format();
                    PayloadWriter out = format.writer(LwM2mPath.root());
                    writing.encode(out);
                    return Request.ipatch().withPayload(format.contentFormat(), out.done());
                },
                AnswerReading::nothing);
    }

    Observation observe(CompositeReading reading, Consumer<? super CompositeResult> values) {
        Request request;
        try {
            request = question(reading);
        } catch (LwM2mException e) {
            return Observations.refused(e);
        }
        return contact.access()
                .observations()
                .begin(contact.recipient(), List.of(), request, contact.options(), answer(reading), values);
    }

    private Request question(CompositeReading reading) {
        CompositeFormat format = format();
        return Request.fetch()
                .withPayload(format.contentFormat(), format.ofPaths(reading.paths()))
                .withAccept(answerFormat(format.contentFormat()));
    }

    /** Formats for patches carry questions, and no answers (RFC 8790, 3). */
    private static ContentFormat answerFormat(ContentFormat question) {
        if (question.equals(ContentFormat.SENML_ETCH_JSON)) {
            return ContentFormat.SENML_JSON;
        }
        return question.equals(ContentFormat.SENML_ETCH_CBOR) ? ContentFormat.SENML_CBOR : question;
    }

    private CompositeFormat format() {
        contact.require(Enabler.V1_1, "requests about several Objects need");
        return contact.access()
                .formats()
                .composite(contact.objects(), contact.options().format());
    }

    private Function<Response, CompositeResult> answer(CompositeReading reading) {
        ValuePolicy policy = contact.valuePolicy();
        return response -> contact.access().answers().composite(response, reading, policy);
    }
}
