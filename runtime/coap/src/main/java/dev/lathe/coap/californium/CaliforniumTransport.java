package dev.lathe.coap.californium;

import dev.lathe.message.Handler;
import dev.lathe.message.Rescue;
import dev.lathe.message.TransportException;
import dev.lathe.transport.CoapEndpoint;
import dev.lathe.transport.Transport;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.TimeUnit;
import org.eclipse.californium.core.config.CoapConfig;
import org.eclipse.californium.elements.config.Configuration;
import org.eclipse.californium.elements.config.SystemConfig;
import org.eclipse.californium.elements.config.UdpConfig;

/** Opens Californium endpoints. */
public final class CaliforniumTransport implements Transport {

    /** Above it a payload is sent in blocks: it and its headers fit the 1280 octets that each IPv6 link carries. */
    static final int BLOCK_SIZE = 1024;

    private final Settings settings;
    private final Threads threads;
    private final Configuration configuration;

    public CaliforniumTransport(Settings settings) {
        this.settings = settings;
        this.threads = new Threads(settings.threads());
        this.configuration = configuration(settings);
    }

    private static Configuration configuration(Settings settings) {
        return new Configuration(CoapConfig.DEFINITIONS, UdpConfig.DEFINITIONS, SystemConfig.DEFINITIONS)
                .set(CoapConfig.PROTOCOL_STAGE_THREAD_COUNT, settings.threads())
                .set(CoapConfig.MAX_RESOURCE_BODY_SIZE, settings.maxBodySize())
                .set(CoapConfig.MAX_ACTIVE_PEERS, settings.maxPeers())
                .set(CoapConfig.MAX_MESSAGE_SIZE, BLOCK_SIZE)
                .set(CoapConfig.PREFERRED_BLOCK_SIZE, BLOCK_SIZE)
                .set(CoapConfig.BLOCKWISE_STATUS_LIFETIME, 247, TimeUnit.SECONDS)
                // of each peer the last 64 messages are remembered, not all of the last four minutes: a peer that
                // floods us
                // takes no more memory than another
                .set(CoapConfig.DEDUPLICATOR, CoapConfig.DEDUPLICATOR_PEERS_MARK_AND_SWEEP)
                .set(CoapConfig.MULTICAST_BASE_MID, 0) // no multicast: all message ids are for unicast
                .set(UdpConfig.UDP_RECEIVER_THREAD_COUNT, 1)
                .set(UdpConfig.UDP_SENDER_THREAD_COUNT, 1)
                .set(SystemConfig.HEALTH_STATUS_INTERVAL, 0, TimeUnit.SECONDS);
    }

    @Override
    public CoapEndpoint open(InetSocketAddress local, Handler inbound, ResetListener resets) {
        if (local.isUnresolved()) {
            throw new TransportException("the host name " + local.getHostString() + " is not known", null);
        }
        Threads.Pools pools = threads.acquire();
        try {
            return CaliforniumEndpoint.start(
                    local, configuration, settings, pools, threads::release, new Rescue().then(inbound), resets);
        } catch (IOException e) {
            threads.release();
            throw new TransportException(
                    "cannot listen at " + local.getHostString() + ":" + local.getPort() + ": " + e.getMessage(), e);
        }
    }
}
