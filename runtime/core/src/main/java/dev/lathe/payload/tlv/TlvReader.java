package dev.lathe.payload.tlv;

import dev.lathe.message.ContentFormat;
import dev.lathe.message.PayloadException;
import dev.lathe.path.LwM2mPath;
import dev.lathe.path.PathLevel;
import dev.lathe.payload.PayloadReader;
import dev.lathe.payload.TokenKind;

/**
 * A cursor over TLV. The kinds nest in one way only, Object Instance, then Resource or multiple Resource, then Resource
 * Instance, so a few ends are all there is to remember, and nothing is allocated by a length that the payload claims.
 *
 * <p>What may stand at the top depends on the request path:
 *
 * <ul>
 *   <li>an Object: Object Instances;
 *   <li>an Object Instance: that one, or its Resources bare;
 *   <li>a Resource: that one, or Resource Instances of it bare;
 *   <li>a Resource Instance: that one, or its Resource holding just it.
 * </ul>
 */
final class TlvReader extends PayloadReader {

    private enum Container {
        /** Nothing has been read yet. */
        START,
        /** The payload itself, before the first TLV or between Object Instances. */
        PAYLOAD,
        /** An Object Instance, or the payload once Resources are seen to stand in it bare. */
        INSTANCE,
        /** A multiple Resource, or the payload once Resource Instances are seen to stand in it bare. */
        MULTIPLE
    }

    /** The bits of the type octet that say how long the header is. */
    private static final int HEADER_SHAPE = Tlv.WIDE_ID | Tlv.LENGTH_WIDTH_MASK << Tlv.LENGTH_WIDTH_SHIFT;

    private static final int ONE_LENGTH_OCTET = 1 << Tlv.LENGTH_WIDTH_SHIFT;

    private final byte[] octets;
    private final LwM2mPath base;
    private final int onlyResource;
    private final int onlyElement;

    private Container container = Container.START;
    private int at;
    /** Where the container ends. */
    private int end;

    private int instanceEnd;
    private boolean empty = true;

    // The header that was read last.
    private int kind;
    private int id;
    private int valueAt;
    private int valueLength;

    TlvReader(ContentFormat number, byte[] octets, LwM2mPath base) {
        super(number, octets);
        this.octets = octets;
        this.base = base;
        this.onlyResource = base.has(PathLevel.RESOURCE) ? base.resource() : -1;
        this.onlyElement = base.has(PathLevel.RESOURCE_INSTANCE) ? base.resourceInstance() : -1;
        this.end = octets.length;
        this.instanceEnd = octets.length;
    }

    @Override
    protected boolean fill() {
        if (container == Container.START) {
            container = Container.PAYLOAD;
            if (base.has(PathLevel.OBJECT_INSTANCE)) {
                beginInstance(base.object(), base.instance(), 0);
                return true;
            }
        }
        while (at < end || leave()) {
            int from = at;
            readHeader(from);
            boolean isValue = container == Container.INSTANCE
                    ? resource(from)
                    : container == Container.MULTIPLE ? element(from) : top(from);
            if (isValue) {
                return true;
            }
        }
        return false;
    }

    /** Goes to what follows the container that has come to its end; false at the end of the payload. */
    private boolean leave() {
        while (at == end && container != Container.PAYLOAD) {
            if (container == Container.MULTIPLE) {
                container = Container.INSTANCE;
                end = instanceEnd;
            } else {
                container = Container.PAYLOAD;
                end = octets.length;
            }
        }
        if (at == end && empty && onlyResource >= 0) {
            throw malformed(at, "there is no value for " + base);
        }
        return at < end;
    }

    /** Reads the header that begins there and steps over its value. */
    private void readHeader(int from) {
        int type = octets[from];
        int value;
        int length;
        if ((type & HEADER_SHAPE) == 0 && end - from >= 2) {
            id = octets[from + 1] & 0xff;
            length = type & Tlv.SHORT_LENGTH_MASK;
            value = from + 2;
        } else if ((type & HEADER_SHAPE) == ONE_LENGTH_OCTET && end - from >= 3) {
            id = octets[from + 1] & 0xff;
            length = octets[from + 2] & 0xff;
            value = from + 3;
        } else {
            value = from + headerLength(from, type);
            length = valueLength;
        }
        if (length > end - value) {
            throw malformed(
                    from, "a TLV claims a length of " + length + " where " + (end - value) + " is all that is left");
        }
        kind = type >>> Tlv.KIND_SHIFT & 0b11;
        valueAt = value;
        valueLength = length;
        at = value + length;
    }

    /** Reads the id and the length in a header of any shape; returns how long it is. */
    private int headerLength(int from, int type) {
        int idWidth = (type & Tlv.WIDE_ID) == 0 ? 1 : 2;
        int lengthWidth = type >>> Tlv.LENGTH_WIDTH_SHIFT & Tlv.LENGTH_WIDTH_MASK;
        if (end - from < 1 + idWidth + lengthWidth) {
            throw malformed(from, "a TLV ends within its header");
        }
        id = number(from + 1, idWidth);
        // With a length field the bits of the short length mean nothing.
        valueLength = lengthWidth == 0 ? type & Tlv.SHORT_LENGTH_MASK : number(from + 1 + idWidth, lengthWidth);
        return 1 + idWidth + lengthWidth;
    }

    private int number(int from, int width) {
        int number = 0;
        for (int i = from; i < from + width; i++) {
            number = number << 8 | (octets[i] & 0xff);
        }
        return number;
    }

    /** Takes a TLV in the payload itself; its kind says what the payload is made of. */
    private boolean top(int from) {
        if (kind == Tlv.OBJECT_INSTANCE) {
            return objectInstance(from);
        }
        if (kind == Tlv.RESOURCE_INSTANCE && onlyResource >= 0) {
            beginResource(onlyResource, from);
            container = Container.MULTIPLE;
            return element(from);
        }
        if (kind == Tlv.RESOURCE_INSTANCE || base.level() == PathLevel.OBJECT || from > 0) {
            throw unexpected(from);
        }
        container = Container.INSTANCE;
        return resource(from);
    }

    /** True if the Object Instance is a token: not if it is the one that the base path has announced. */
    private boolean objectInstance(int from) {
        boolean announced = base.level() == PathLevel.OBJECT_INSTANCE && id == base.instance() && from == 0;
        if (!announced && base.level() != PathLevel.OBJECT) {
            throw unexpected(from);
        }
        if (!announced) {
            beginInstance(base.object(), id, from);
        }
        container = Container.INSTANCE;
        end = valueAt + valueLength;
        instanceEnd = end;
        at = valueAt;
        return !announced;
    }

    /** True unless it is a multiple Resource that holds something. */
    private boolean resource(int from) {
        if (kind < Tlv.MULTIPLE_RESOURCE || (onlyResource >= 0 && id != onlyResource)) {
            throw unexpected(from);
        }
        beginResource(id, from);
        if (kind == Tlv.RESOURCE) {
            if (onlyElement >= 0) {
                beginElement(onlyElement, from);
            }
            found(TokenKind.BINARY);
            return true;
        }
        if (valueLength > 0) {
            container = Container.MULTIPLE;
            end = valueAt + valueLength;
            at = valueAt;
            return false;
        }
        if (onlyElement >= 0) {
            return false;
        }
        found(TokenKind.EMPTY_MULTIPLE);
        return true;
    }

    private boolean element(int from) {
        if (kind != Tlv.RESOURCE_INSTANCE || (onlyElement >= 0 && id != onlyElement)) {
            throw unexpected(from);
        }
        beginElement(id, from);
        found(TokenKind.BINARY);
        return true;
    }

    private void found(TokenKind token) {
        empty = false;
        value(token, valueAt, valueLength);
    }

    private PayloadException unexpected(int from) {
        String found =
                switch (kind) {
                    case Tlv.OBJECT_INSTANCE -> "an Object Instance";
                    case Tlv.RESOURCE_INSTANCE -> "a Resource Instance";
                    case Tlv.MULTIPLE_RESOURCE -> "a multiple Resource";
                    default -> "a Resource";
                };
        String place =
                switch (onlyResource >= 0 ? Container.PAYLOAD : container) {
                    case INSTANCE -> "in an Object Instance";
                    case MULTIPLE -> "in a multiple Resource";
                    default -> "there in a payload for " + base;
                };
        return malformed(from, found + " with id " + id + " cannot be " + place);
    }
}
