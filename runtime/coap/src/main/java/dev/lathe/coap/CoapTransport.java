package dev.lathe.coap;

import dev.lathe.coap.californium.CaliforniumTransport;
import dev.lathe.coap.californium.Settings;
import dev.lathe.transport.Transport;

/**
 * Makes transports that speak CoAP over UDP without security. All endpoints of one transport share its threads, which live as
 * long as one of the endpoints is open; each endpoint has two more for its socket. Nothing is read from or written to files.
 */
public final class CoapTransport {

    private CoapTransport() {}

    public static Builder builder() {
        return new Builder();
    }

    /** Limits that a transport keeps. */
    public static final class Builder {

        private Settings settings = Settings.DEFAULT;

        private Builder() {}

        /** How many threads handle messages: as many as there are processors, unless set. Handlers run on them. */
        public Builder threads(int count) {
            settings = settings.withThreads(count);
            return this;
        }

        /**
         * How many octets a received body may have, in one message or in blocks: 65,536 unless set. A request with more is
         * answered 4.13, a response with more fails its request. What is sent is not limited.
         */
        public Builder maxBodySize(int octets) {
            settings = settings.withMaxBodySize(octets);
            return this;
        }

        /**
         * With how many peers at most an endpoint is in contact at one time: 150,000 unless set. A device has a handful and
         * saves some 130 kB for each endpoint by saying so.
         */
        public Builder maxPeers(int count) {
            settings = settings.withMaxPeers(count);
            return this;
        }

        public Transport build() {
            return new CaliforniumTransport(settings);
        }
    }
}
