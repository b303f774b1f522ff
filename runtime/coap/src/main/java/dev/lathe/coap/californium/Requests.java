package dev.lathe.coap.californium;

import dev.lathe.message.ContentFormat;
import dev.lathe.message.Method;
import dev.lathe.message.Observe;
import dev.lathe.message.Peer;
import dev.lathe.message.Request;
import dev.lathe.value.Opaque;
import org.eclipse.californium.core.coap.CoAP;
import org.eclipse.californium.core.coap.OptionSet;
import org.eclipse.californium.core.coap.Token;
import org.eclipse.californium.elements.AddressEndpointContext;

/** Our requests as Californium's, and the other way round. */
final class Requests {

    private Requests() {}

    /** @throws IllegalArgumentException if an option of it is longer than CoAP allows */
    static org.eclipse.californium.core.coap.Request toSend(Request request) {
        org.eclipse.californium.core.coap.Request message = named(request);
        message.setDestinationContext(new AddressEndpointContext(request.peer().address()));
        message.setType(request.confirmable() ? CoAP.Type.CON : CoAP.Type.NON);
        OptionSet options = message.getOptions();
        request.contentFormat().ifPresent(format -> options.setContentFormat(format.number()));
        request.accept().ifPresent(format -> options.setAccept(format.number()));
        switch (request.observe()) {
            case ABSENT -> {}
            case REGISTER -> message.setObserve();
            case DEREGISTER -> message.setObserveCancel();
        }
        if (request.token().length() > 0) {
            message.setToken(token(request.token()));
        }
        if (request.payload().length > 0) {
            if (!message.isIntendedPayload()) {
                message.setUnintendedPayload();
            }
            message.setPayload(request.payload());
        }
        return message;
    }

    /** One with the same method, path and query: what block-wise transfers are told apart by. */
    static org.eclipse.californium.core.coap.Request named(Request request) {
        org.eclipse.californium.core.coap.Request message =
                new org.eclipse.californium.core.coap.Request(code(request.method()));
        OptionSet options = message.getOptions();
        request.path().forEach(options::addUriPath);
        request.query().forEach(options::addUriQuery);
        return message;
    }

    static Request received(org.eclipse.californium.core.coap.Request message) {
        OptionSet options = message.getOptions();
        Request request = Request.of(method(message.getCode()), options.getUriPath())
                .withQuery(options.getUriQuery())
                .withObserve(observe(options))
                .withPayload(
                        options.hasContentFormat() ? new ContentFormat(options.getContentFormat()) : null,
                        message.getPayload())
                .withPeer(Peer.unsecured(message.getSourceContext().getPeerAddress()))
                .withToken(opaque(message.getToken()));
        if (options.hasAccept()) {
            request = request.withAccept(new ContentFormat(options.getAccept()));
        }
        return message.getType() == CoAP.Type.NON ? request.nonConfirmable() : request;
    }

    /** Other values than 0 and 1 have no meaning in a request (RFC 7641, 2): the option is elective, so it is ignored. */
    private static Observe observe(OptionSet options) {
        Integer value = options.getObserve();
        if (value == null || value > 1) {
            return Observe.ABSENT;
        }
        return value == 0 ? Observe.REGISTER : Observe.DEREGISTER;
    }

    static Token token(Opaque token) {
        return new Token(token.toByteArray());
    }

    static Opaque opaque(Token token) {
        return Opaque.of(token.getBytes());
    }

    private static CoAP.Code code(Method method) {
        return switch (method) {
            case GET -> CoAP.Code.GET;
            case POST -> CoAP.Code.POST;
            case PUT -> CoAP.Code.PUT;
            case DELETE -> CoAP.Code.DELETE;
            case FETCH -> CoAP.Code.FETCH;
            case PATCH -> CoAP.Code.PATCH;
            case IPATCH -> CoAP.Code.IPATCH;
        };
    }

    private static Method method(CoAP.Code code) {
        return switch (code) {
            case GET -> Method.GET;
            case POST -> Method.POST;
            case PUT -> Method.PUT;
            case DELETE -> Method.DELETE;
            case FETCH -> Method.FETCH;
            case PATCH -> Method.PATCH;
            case IPATCH -> Method.IPATCH;
            case CUSTOM_30 -> throw new IllegalArgumentException("the parser lets no such method pass");
        };
    }
}
