package dev.lathe.stub.server;

import dev.lathe.message.LwM2mException;
import dev.lathe.message.PayloadException;
import dev.lathe.path.Family;
import dev.lathe.path.LwM2mPath;
import dev.lathe.path.PathLevel;
import dev.lathe.payload.PayloadFormat;
import dev.lathe.payload.PayloadReader;

/**
 * One of the things that a composite request asks for.
 *
 * @param decoder of its value, whatever that is of
 */
record Readout(Key key, Decoder<?> decoder) {

    /**
     * What a value is found by.
     *
     * @param definition the generated constant that stands for the Java type of what is there: versions of an Object side by side
     *     may differ in it
     */
    record Key(String endpoint, LwM2mPath path, Object definition) {}

    /** @throws IllegalArgumentException if no server stub has made it */
    static Readout of(ReadableTarget<?> target) {
        if (target instanceof Handle<?> handle) {
            return handle.readout();
        }
        if (target instanceof RemoteInstance<?, ?> instance) {
            return instance.readout();
        }
        throw new IllegalArgumentException(target + " is not of a server stub");
    }

    /** @throws IllegalArgumentException unless it is of a device of LwM2M with that name */
    static void requireOf(String endpoint, String other, LwM2mPath path) {
        if (path.family() != Family.LWM2M) {
            throw new IllegalArgumentException(path + " is of " + path.family() + ", '" + endpoint + "' speaks LwM2M");
        }
        if (!other.equals(endpoint)) {
            throw new IllegalArgumentException(path + " is of the device '" + other + "', not of '" + endpoint + "'");
        }
    }

    LwM2mPath path() {
        return key.path;
    }

    /** Its value in a payload that has one. */
    Object value(PayloadFormat format, byte[] payload, ValuePolicy policy) {
        LwM2mPath path = key.path;
        PayloadReader in = format.reader(payload, Family.LWM2M.root());
        while (in.nextInstance()) {
            if (in.object() == path.object() && in.instance() == path.instance()) {
                break;
            }
        }
        if (path.has(PathLevel.RESOURCE)) {
            in.keeping(id -> id == path.resource());
        }
        try {
            return decoder.decode(in, policy);
        } catch (LwM2mException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new PayloadException(format.contentFormat(), -1, path.toString(), String.valueOf(e.getMessage()));
        }
    }
}
