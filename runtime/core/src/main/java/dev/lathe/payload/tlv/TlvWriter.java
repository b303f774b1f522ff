package dev.lathe.payload.tlv;

import dev.lathe.message.ContentFormat;
import dev.lathe.path.LwM2mPath;
import dev.lathe.path.PathLevel;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.payload.TokenKind;
import dev.lathe.value.ObjectLink;
import dev.lathe.value.Opaque;
import java.time.Instant;
import java.util.Arrays;

/**
 * Writes TLV in its shortest form: identifiers, lengths and numbers take as few octets as they can, a Float four where that
 * loses nothing.
 *
 * <p>How long an Object Instance or a multiple Resource is shows at its end only. Its header is given the least room it can
 * need, and what follows is moved if that was too little.
 */
final class TlvWriter extends PayloadWriter {

    private static final int INITIAL_SIZE = 256;
    private static final int LONGEST_HEADER = 6;
    private static final int NONE = -1;

    private final boolean wrapsInstances;
    private final boolean bareElement;
    private byte[] octets = new byte[INITIAL_SIZE];
    private int at;
    private int instance;
    private int instanceAt = NONE;
    private int multiple;
    private int multipleAt = NONE;
    private boolean inMultiple;

    TlvWriter(ContentFormat number, LwM2mPath base) {
        super(number, base);
        this.wrapsInstances = base.level() == PathLevel.OBJECT;
        this.bareElement = base.level() == PathLevel.RESOURCE_INSTANCE;
    }

    @Override
    protected void beginInstance(LwM2mPath path) {
        endInstance();
        if (wrapsInstances) {
            instance = path.instance();
            instanceAt = reserve(instance);
        }
    }

    private void endInstance() {
        if (instanceAt != NONE) {
            close(Tlv.OBJECT_INSTANCE, instance, instanceAt);
            instanceAt = NONE;
        }
    }

    @Override
    public void beginMultiple(int id, int size) {
        inMultiple = true;
        // Of the path of a Resource Instance, that one stands alone.
        if (enterMultiple(id) && !bareElement) {
            requireInstance();
            multiple = id;
            multipleAt = reserve(id);
        }
    }

    @Override
    public void endMultiple() {
        leaveMultiple();
        inMultiple = false;
        if (multipleAt != NONE) {
            close(Tlv.MULTIPLE_RESOURCE, multiple, multipleAt);
            multipleAt = NONE;
        }
    }

    @Override
    public void integer(int id, long value) {
        if (admits(id)) {
            if (value == (byte) value) {
                int8(id, (int) value);
            } else if (value == (short) value) {
                int16(id, (int) value);
            } else if (value == (int) value) {
                int32(id, (int) value);
            } else {
                int64(id, value);
            }
        }
    }

    @Override
    public void unsigned(int id, long value) {
        if (admits(id)) {
            if (value >>> 8 == 0) {
                int8(id, (int) value);
            } else if (value >>> 16 == 0) {
                int16(id, (int) value);
            } else if (value >>> 32 == 0) {
                int32(id, (int) value);
            } else {
                int64(id, value);
            }
        }
    }

    @Override
    public void real(int id, double value) {
        if (admits(id)) {
            float narrow = (float) finite(id, value);
            if (Double.doubleToRawLongBits(narrow) == Double.doubleToRawLongBits(value)) {
                int32(id, Float.floatToRawIntBits(narrow));
            } else {
                int64(id, Double.doubleToRawLongBits(value));
            }
        }
    }

    @Override
    public void bool(int id, boolean value) {
        if (admits(id)) {
            int8(id, value ? 1 : 0);
        }
    }

    @Override
    public void text(int id, String value) {
        if (admits(id)) {
            int start = at;
            int length = value.length();
            header(id, length);
            for (int i = 0; i < length; i++) {
                char c = value.charAt(i);
                if (c == 0 || c >= 0x80) {
                    at = start;
                    untyped(id, utf8(id, value));
                    return;
                }
                octets[at + i] = (byte) c;
            }
            at += length;
        }
    }

    @Override
    public void opaque(int id, Opaque value) {
        if (admits(id)) {
            header(id, value.length());
            value.copyTo(octets, at);
            at += value.length();
        }
    }

    @Override
    public void time(int id, Instant value) {
        integer(id, value.getEpochSecond());
    }

    @Override
    public void link(int id, ObjectLink value) {
        if (admits(id)) {
            int32(id, value.object() << 16 | value.instance());
        }
    }

    @Override
    protected void untyped(int id, TokenKind kind, Opaque value) {
        opaque(id, value);
    }

    private void untyped(int id, byte[] value) {
        header(id, value.length);
        System.arraycopy(value, 0, octets, at, value.length);
        at += value.length;
    }

    private void int8(int id, int value) {
        header(id, 1);
        octets[at++] = (byte) value;
    }

    private void int16(int id, int value) {
        header(id, 2);
        put(value, 2);
    }

    private void int32(int id, int value) {
        header(id, 4);
        put(value, 4);
    }

    private void int64(int id, long value) {
        header(id, 8);
        put(value, 8);
    }

    private void put(long value, int width) {
        for (int shift = (width - 1) * 8; shift >= 0; shift -= 8) {
            octets[at++] = (byte) (value >>> shift);
        }
    }

    /** The header of a value, and room for the value. */
    private void header(int id, int length) {
        requireInstance();
        ensure((long) LONGEST_HEADER + length);
        at = header(inMultiple ? Tlv.RESOURCE_INSTANCE : Tlv.RESOURCE, id, length, at);
    }

    private void requireInstance() {
        if (wrapsInstances && instanceAt == NONE) {
            throw new IllegalStateException("a payload for an Object has Object Instances: call begin first");
        }
    }

    /** Writes a header, for which there is room; returns where the value begins. */
    private int header(int kind, int id, int length, int from) {
        int type = kind << Tlv.KIND_SHIFT;
        int to = from + 1;
        if (id > 0xff) {
            type |= Tlv.WIDE_ID;
            octets[to++] = (byte) (id >>> 8);
        }
        octets[to++] = (byte) id;
        if (length <= Tlv.SHORT_LENGTH_MASK) {
            type |= length;
        } else {
            int width = lengthWidth(id, length);
            type |= width << Tlv.LENGTH_WIDTH_SHIFT;
            for (int shift = (width - 1) * 8; shift >= 0; shift -= 8) {
                octets[to++] = (byte) (length >>> shift);
            }
        }
        octets[from] = (byte) type;
        return to;
    }

    private int lengthWidth(int id, int length) {
        if (length > Tlv.MAX_LENGTH) {
            throw refused(id, length + " octets are more than the " + Tlv.MAX_LENGTH + " that fit into a TLV");
        }
        return length <= Tlv.SHORT_LENGTH_MASK ? 0 : length <= 0xff ? 1 : length <= 0xffff ? 2 : 3;
    }

    /** Leaves room for the shortest header of that id; returns where it is to stand. */
    private int reserve(int id) {
        ensure(LONGEST_HEADER);
        int header = at;
        at += id > 0xff ? 3 : 2;
        return header;
    }

    /** Writes the header of what ends here. */
    private void close(int kind, int id, int header) {
        int value = header + (id > 0xff ? 3 : 2);
        int length = at - value;
        int shift = lengthWidth(id, length);
        if (shift > 0) {
            ensure(shift);
            System.arraycopy(octets, value, octets, value + shift, length);
            at += shift;
        }
        header(kind, id, length, header);
    }

    private void ensure(long room) {
        if (octets.length - at < room) {
            long size = Math.max(at + room, Math.min(octets.length * 2L, Integer.MAX_VALUE - 8));
            if (size > Integer.MAX_VALUE - 8) {
                throw new OutOfMemoryError();
            }
            octets = Arrays.copyOf(octets, (int) size);
        }
    }

    @Override
    public boolean isEmpty() {
        return at == 0;
    }

    @Override
    public byte[] done() {
        endInstance();
        return Arrays.copyOf(octets, at);
    }
}
