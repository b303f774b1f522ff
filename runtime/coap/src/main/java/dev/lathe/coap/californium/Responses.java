package dev.lathe.coap.californium;

import dev.lathe.message.ContentFormat;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.message.TransportException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32C;
import org.eclipse.californium.core.coap.CoAP;
import org.eclipse.californium.core.coap.OptionSet;

/** Our responses as Californium's, and the other way round. */
final class Responses {

    private Responses() {}

    /** @throws IllegalArgumentException if an option of it is longer than CoAP allows */
    static org.eclipse.californium.core.coap.Response toSend(Response response) {
        org.eclipse.californium.core.coap.Response message =
                new org.eclipse.californium.core.coap.Response(CoAP.ResponseCode.valueOf(
                        response.code().codeClass() << 5 | response.code().detail()));
        OptionSet options = message.getOptions();
        response.contentFormat().ifPresent(format -> options.setContentFormat(format.number()));
        response.location().forEach(options::addLocationPath);
        response.observe().ifPresent(options::setObserve);
        byte[] payload = response.payload();
        if (payload.length > 0) {
            message.setPayload(payload);
        }
        if (payload.length > CaliforniumTransport.BLOCK_SIZE) {
            options.addETag(entityTag(payload)); // so that nobody joins blocks of two states (RFC 7959, 2.4)
        }
        return message;
    }

    private static byte[] entityTag(byte[] payload) {
        CRC32C sum = new CRC32C();
        sum.update(payload);
        return ByteBuffer.allocate(Long.BYTES)
                .putInt((int) sum.getValue())
                .putInt(payload.length)
                .array();
    }

    /** @throws TransportException if it has a code that nothing can be made of */
    static Response received(org.eclipse.californium.core.coap.Response message) {
        OptionSet options = message.getOptions();
        Response response = Response.of(code(message.getCode()))
                .withPayload(
                        options.hasContentFormat() ? new ContentFormat(options.getContentFormat()) : null,
                        message.getPayload())
                .withLocation(options.getLocationPath());
        return options.hasObserve() ? response.withObserve(options.getObserve()) : response;
    }

    /** A code that is not known means what the first of its class means (RFC 7252, 5.9). */
    private static ResponseCode code(CoAP.ResponseCode code) {
        return ResponseCode.of(code.codeClass, code.codeDetail)
                .or(() -> ResponseCode.of(code.codeClass, 0))
                .orElseThrow(() -> new TransportException("the response code " + code + " is not known", null));
    }
}
