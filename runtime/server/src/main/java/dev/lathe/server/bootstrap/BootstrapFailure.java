package dev.lathe.server.bootstrap;

import dev.lathe.message.ResponseCode;

/** Why a session ended before the device was configured. The text of each is a sentence for people. */
public sealed interface BootstrapFailure {

    /**
     * The device refused a step. Of the Finish, 4.06 says that what was written is not consistent.
     *
     * @param diagnostic what the device said about it; may be empty
     */
    record Refused(BootstrapStep step, ResponseCode code, String diagnostic) implements BootstrapFailure {

        @Override
        public String toString() {
            return "the device refused " + step + " with " + code + (diagnostic.isEmpty() ? "" : ": " + diagnostic);
        }
    }

    /** No answer to a step came in time. The device may have done it or not. */
    record Unanswered(BootstrapStep step, String reason) implements BootstrapFailure {

        @Override
        public String toString() {
            return step + " was not answered: " + reason;
        }
    }

    /** The device's answer to a step cannot be read. */
    record Unreadable(BootstrapStep step, String reason) implements BootstrapFailure {

        @Override
        public String toString() {
            return "the answer to " + step + " cannot be read: " + reason;
        }
    }

    /** A step could not be sent: the format does not carry the value, or the network does not take the message. */
    record Undelivered(BootstrapStep step, String reason) implements BootstrapFailure {

        @Override
        public String toString() {
            return step + " could not be sent: " + reason;
        }
    }

    /**
     * The configuration has a Security value for an instance in which the device keeps the account of its Bootstrap-Server. Give
     * it another id, or let {@code server(…)} find one.
     */
    record Occupied(BootstrapStep step) implements BootstrapFailure {

        @Override
        public String toString() {
            return step + " would overwrite the account of the Bootstrap-Server";
        }
    }

    /** The same endpoint asked again, and has a new session. */
    record Replaced() implements BootstrapFailure {

        @Override
        public String toString() {
            return "the endpoint asked for a bootstrap again";
        }
    }

    /** The server was closed. */
    record ServerClosed() implements BootstrapFailure {

        @Override
        public String toString() {
            return "the Bootstrap-Server was closed";
        }
    }
}
