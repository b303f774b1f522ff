package dev.lathe.stub.server;

import dev.lathe.message.LwM2mException;

/**
 * A device has created an Object Instance of its own id and not said which. What it created is there all the same: the device
 * registers it with its next Update.
 */
public final class UnknownLocationException extends LwM2mException {

    private static final long serialVersionUID = 1;

    public UnknownLocationException(String message) {
        super(message, null);
    }
}
