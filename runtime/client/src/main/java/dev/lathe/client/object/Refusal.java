package dev.lathe.client.object;

import dev.lathe.message.PayloadException;
import dev.lathe.message.ResponseCode;
import dev.lathe.message.ResponseException;
import dev.lathe.path.LwM2mPath;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The words of refusals: place, reason and, where there is one, remedy. */
public final class Refusal {

    private static final Logger LOG = LoggerFactory.getLogger(Refusal.class);

    private Refusal() {}

    public static ResponseException badRequest(LwM2mPath place, String reason) {
        return new ResponseException(ResponseCode.BAD_REQUEST, place + ": " + reason);
    }

    public static ResponseException unauthorized(LwM2mPath place, String reason) {
        return new ResponseException(ResponseCode.UNAUTHORIZED, place + ": " + reason);
    }

    public static ResponseException notFound(LwM2mPath place, String reason) {
        return new ResponseException(ResponseCode.NOT_FOUND, place + ": " + reason);
    }

    public static ResponseException notAllowed(LwM2mPath place, String reason) {
        return new ResponseException(ResponseCode.METHOD_NOT_ALLOWED, place + ": " + reason);
    }

    /**
     * What to answer when the device's own code has failed: what it says itself, if it throws a response; else 5.00, and the
     * reason goes to the log only.
     */
    public static ResponseException deviceFailed(LwM2mPath place, String doing, Throwable failure) {
        if (failure instanceof ResponseException refusal) {
            return refusal;
        }
        if (failure instanceof PayloadException unfit) {
            return new ResponseException(
                    ResponseCode.NOT_ACCEPTABLE, place + ": " + unfit.getMessage() + "; accept another format");
        }
        LOG.error("{} {} failed", doing, place, failure);
        return new ResponseException(
                ResponseCode.INTERNAL_SERVER_ERROR, place + ": " + doing + " it failed on the device");
    }
}
