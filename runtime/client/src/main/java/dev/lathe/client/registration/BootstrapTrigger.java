package dev.lathe.client.registration;

import dev.lathe.message.ResponseCode;
import dev.lathe.message.ResponseException;

/** What a server's Execute of Bootstrap-Request Trigger (/1/x/9) sets off. Safe for all threads. */
public interface BootstrapTrigger {

    /** Whether there is a Bootstrap-Server to ask. */
    boolean isThere();

    /**
     * Asks for a bootstrap as soon as the answer to the Execute is on its way.
     *
     * @throws ResponseException 4.05 if there is no Bootstrap-Server to ask
     */
    void pull();

    /** Of a client that knows no Bootstrap-Server. */
    BootstrapTrigger NONE = new BootstrapTrigger() {
        @Override
        public boolean isThere() {
            return false;
        }

        @Override
        public void pull() {
            throw missing();
        }
    };

    static ResponseException missing() {
        return new ResponseException(
                ResponseCode.METHOD_NOT_ALLOWED,
                "this client has no Bootstrap-Server account, so there is nobody to ask for a bootstrap");
    }
}
