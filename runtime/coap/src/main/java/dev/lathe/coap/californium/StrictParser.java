package dev.lathe.coap.californium;

import java.util.List;
import org.eclipse.californium.core.coap.BlockOption;
import org.eclipse.californium.core.coap.CoAP;
import org.eclipse.californium.core.coap.CoAPMessageFormatException;
import org.eclipse.californium.core.coap.Message;
import org.eclipse.californium.core.coap.MessageFormatException;
import org.eclipse.californium.core.coap.Option;
import org.eclipse.californium.core.coap.OptionSet;
import org.eclipse.californium.core.coap.option.IntegerOptionDefinition;
import org.eclipse.californium.core.coap.option.MapBasedOptionRegistry;
import org.eclipse.californium.core.coap.option.OptionRegistry;
import org.eclipse.californium.core.coap.option.StandardOptionRegistry;
import org.eclipse.californium.core.network.serialization.MessageHeader;
import org.eclipse.californium.core.network.serialization.UdpDataParser;
import org.eclipse.californium.elements.util.DatagramReader;

/**
 * Reads messages as RFC 7252 says where Californium is more generous: critical options that nobody here acts upon are refused
 * (5.4.1), so is a second Accept, while a second Content-Format is ignored (5.4.5); a request on an acknowledgement is
 * dropped (4.2), an unknown method is answered 4.05 (5.8), an unknown response code is taken for the generic one of its class (5.9).
 */
final class StrictParser extends UdpDataParser {

    // not the standard definitions: of these every occurrence is kept, so that they can be counted
    private static final IntegerOptionDefinition EACH_ACCEPT = new IntegerOptionDefinition(17, "Accept", false, 0, 2);
    private static final IntegerOptionDefinition EACH_CONTENT_FORMAT =
            new IntegerOptionDefinition(12, "Content-Format", false, 0, 2);

    private static final OptionRegistry KNOWN = new MapBasedOptionRegistry(
            StandardOptionRegistry.URI_HOST,
            StandardOptionRegistry.ETAG,
            StandardOptionRegistry.URI_PORT,
            StandardOptionRegistry.LOCATION_PATH,
            StandardOptionRegistry.URI_PATH,
            EACH_CONTENT_FORMAT,
            StandardOptionRegistry.MAX_AGE,
            StandardOptionRegistry.URI_QUERY,
            EACH_ACCEPT,
            StandardOptionRegistry.LOCATION_QUERY,
            StandardOptionRegistry.PROXY_URI,
            StandardOptionRegistry.PROXY_SCHEME,
            StandardOptionRegistry.SIZE1,
            StandardOptionRegistry.OBSERVE,
            StandardOptionRegistry.BLOCK1,
            StandardOptionRegistry.BLOCK2,
            StandardOptionRegistry.SIZE2,
            StandardOptionRegistry.NO_RESPONSE);

    StrictParser() {
        super(true, KNOWN);
    }

    @Override
    protected MessageHeader parseHeader(DatagramReader reader) {
        MessageHeader header = super.parseHeader(reader);
        int code = header.getCode();
        if (CoAP.isRequest(code) && header.getType() == CoAP.Type.ACK) {
            throw new MessageFormatException("an acknowledgement carries no request");
        }
        if (CoAP.isRequest(code) && !isKnownMethod(code)) {
            throw new CoAPMessageFormatException(
                    "method " + CoAP.formatCode(code) + " is not known",
                    header.getToken(),
                    header.getMID(),
                    code,
                    header.getType() == CoAP.Type.CON,
                    CoAP.ResponseCode.METHOD_NOT_ALLOWED);
        }
        return CoAP.isResponse(code) && !isKnownResponse(code) ? withGenericCode(header) : header;
    }

    private static boolean isKnownMethod(int code) {
        try {
            return CoAP.Code.valueOf(code) != CoAP.Code.CUSTOM_30;
        } catch (MessageFormatException e) {
            return false;
        }
    }

    private static boolean isKnownResponse(int code) {
        try {
            CoAP.ResponseCode unused = CoAP.ResponseCode.valueOf(code);
            return true;
        } catch (MessageFormatException e) {
            return false;
        }
    }

    private static MessageHeader withGenericCode(MessageHeader header) {
        int codeClass = header.getCode() & 0xe0;
        boolean error = codeClass == CoAP.ResponseCode.BAD_REQUEST.value
                || codeClass == CoAP.ResponseCode.INTERNAL_SERVER_ERROR.value;
        return error
                ? new MessageHeader(CoAP.VERSION, header.getType(), header.getToken(), codeClass, header.getMID(), 0)
                : header;
    }

    @Override
    public void parseOptionsAndPayload(DatagramReader reader, Message message) {
        super.parseOptionsAndPayload(reader, message);
        OptionSet options = message.getOptions();
        takeAccept(message, options);
        takeContentFormat(options);
        if (options.hasSize1() && options.getSize1() < 0) {
            options.setSize1(Integer.MAX_VALUE); // it has 32 bits and no sign
        }
        if (options.hasSize2() && options.getSize2() < 0) {
            options.setSize2(Integer.MAX_VALUE);
        }
        BlockOption block = options.getBlock1();
        if (CoAP.isRequest(message.getRawCode())
                && block != null
                && block.isM()
                && block.getSize() != message.getPayloadSize()) {
            throw refusal(
                    message,
                    "a block of " + block.getSize() + " octets has " + message.getPayloadSize(),
                    CoAP.ResponseCode.BAD_REQUEST);
        }
    }

    private static void takeAccept(Message message, OptionSet options) {
        List<Option> accept = options.getOthers(EACH_ACCEPT);
        if (accept.size() > 1) {
            throw refusal(message, "one Accept option is allowed, not " + accept.size(), CoAP.ResponseCode.BAD_OPTION);
        }
        if (!accept.isEmpty()) {
            options.setAccept(accept.get(0).getIntegerValue()).clearOtherOption(EACH_ACCEPT);
        }
    }

    private static void takeContentFormat(OptionSet options) {
        List<Option> contentFormat = options.getOthers(EACH_CONTENT_FORMAT);
        if (!contentFormat.isEmpty()) {
            options.setContentFormat(contentFormat.get(0).getIntegerValue()).clearOtherOption(EACH_CONTENT_FORMAT);
        }
    }

    private static CoAPMessageFormatException refusal(Message message, String reason, CoAP.ResponseCode code) {
        return new CoAPMessageFormatException(
                reason, message.getToken(), message.getMID(), message.getRawCode(), message.isConfirmable(), code);
    }
}
