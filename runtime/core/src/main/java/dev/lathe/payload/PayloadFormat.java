package dev.lathe.payload;

import dev.lathe.message.ContentFormat;
import dev.lathe.path.LwM2mPath;
import dev.lathe.spec.DataType;
import java.util.OptionalInt;

/** One payload format: makes cursors over its octets. Without state, safe for all threads. */
public interface PayloadFormat {

    ContentFormat contentFormat();

    /**
     * Whether it can carry what lies at {@code path}.
     *
     * @param type of the Resource, where the path is one; {@code NONE} above
     * @param multiple whether the path is a Resource that may have several instances
     */
    boolean carries(LwM2mPath path, DataType type, boolean multiple);

    /**
     * A cursor before the first value.
     *
     * @param payload never changed, and copied only by a format that must: not to be changed while the cursor is in use
     * @param base the request path, which every value must lie under
     */
    PayloadReader reader(byte[] payload, LwM2mPath base);

    /** @param base the request path */
    PayloadWriter writer(LwM2mPath base);

    /**
     * The Object Instance ID that the payload of a Create names; empty where it leaves the choice to the device. In the latter
     * case it has Resources only, and is read and written with the path of the new Object Instance as base.
     *
     * @param object the path of the Object
     * @throws PayloadException if the payload is malformed
     */
    default OptionalInt createdInstance(byte[] payload, LwM2mPath object) {
        PayloadReader in = reader(payload, object);
        return in.nextInstance() ? OptionalInt.of(in.instance()) : OptionalInt.empty();
    }
}
