package dev.lathe.stub;

import dev.lathe.message.ResponseCode;
import dev.lathe.message.ResponseException;
import dev.lathe.path.LwM2mPath;
import dev.lathe.spec.ResourceSpec;

/**
 * A Resource that is not there. Thrown by a device's getter: it is absent for the moment, a Read of it is answered 4.04 and a
 * Read of the whole Object Instance leaves it out. Thrown by an accessor of a value: the peer left a mandatory Resource out.
 */
public final class AbsentResourceException extends ResponseException {

    private static final long serialVersionUID = 1;

    public AbsentResourceException(ResourceSpec resource) {
        super(ResponseCode.NOT_FOUND, resource + " is absent");
    }

    /** @param path of what a peer has left out of an answer */
    public AbsentResourceException(LwM2mPath path) {
        super(ResponseCode.NOT_FOUND, path + " is absent");
    }

    public AbsentResourceException(int resource) {
        super(ResponseCode.NOT_FOUND, "there is no Resource " + resource);
    }
}
