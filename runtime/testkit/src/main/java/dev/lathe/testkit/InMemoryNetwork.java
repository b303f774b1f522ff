package dev.lathe.testkit;

import dev.lathe.message.Handler;
import dev.lathe.message.TransportException;
import dev.lathe.transport.CoapEndpoint;
import dev.lathe.transport.Transport;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/**
 * A transport within memory and {@link VirtualTime}. It carries whole messages as datagrams, which may be lost, repeated
 * and delayed; endpoints do what RFC 7252 has them do about that: confirmable messages are retransmitted, duplicates are
 * recognised and answered from memory, what nobody waits for is rejected. Retransmission takes the longest times that
 * RFC 7252 allows: again after 3, 9, 21 and 45 seconds, given up after 93.
 *
 * <p>Addresses are loopback addresses with made-up ports; a wildcard address stands for 127.0.0.1. Handlers and listeners are
 * called, and futures end, while a test moves the time. There are no blocks: a payload of any size is one datagram.
 */
public final class InMemoryNetwork implements Transport {

    private static final int FIRST_PORT = 40_000;

    private final VirtualTime time;
    private final Faults faults = new Faults();
    private final Map<InetSocketAddress, InMemoryEndpoint> endpoints = new ConcurrentHashMap<>();
    private final List<Datagram> sent = new CopyOnWriteArrayList<>();
    private final List<String> log = new CopyOnWriteArrayList<>();
    private final AtomicInteger nextPort = new AtomicInteger(FIRST_PORT);

    public InMemoryNetwork(VirtualTime time) {
        this.time = time;
    }

    @Override
    public CoapEndpoint open(InetSocketAddress local, Handler inbound, ResetListener resets) {
        InetSocketAddress address = withPort(here(local));
        InMemoryEndpoint endpoint = new InMemoryEndpoint(this, time, address, inbound, resets);
        if (endpoints.putIfAbsent(address, endpoint) != null) {
            throw new TransportException("the address " + address + " is in use; close the endpoint that has it", null);
        }
        return endpoint;
    }

    private static InetSocketAddress here(InetSocketAddress local) {
        if (local.isUnresolved()
                || !(local.getAddress().isAnyLocalAddress()
                        || local.getAddress().isLoopbackAddress())) {
            throw new TransportException("an in-memory network has loopback addresses only, not " + local, null);
        }
        return local.getAddress().isAnyLocalAddress()
                ? new InetSocketAddress(InetAddress.getLoopbackAddress(), local.getPort())
                : local;
    }

    private InetSocketAddress withPort(InetSocketAddress local) {
        return local.getPort() == 0 ? new InetSocketAddress(local.getAddress(), nextPort.getAndIncrement()) : local;
    }

    /** Loses what the condition takes, until {@link #heal()}; see {@link Datagram#nth} and {@link Datagram#first}. */
    public void lose(Predicate<Datagram> condition) {
        faults.lose(condition);
    }

    /** Delivers twice what the condition takes. */
    public void duplicate(Predicate<Datagram> condition) {
        faults.duplicate(condition);
    }

    /** Delivers late what the condition takes: what is sent after it may overtake it. */
    public void delay(Predicate<Datagram> condition, Duration delay) {
        faults.delay(condition, delay);
    }

    /**
     * Lets chance, the same for the same seed, do all of it to each datagram.
     *
     * @param loss how likely one is lost, 0 to 1
     * @param duplication how likely one arrives twice, 0 to 1
     * @param jitter how late one arrives at most, beyond the latency
     */
    public void random(long seed, double loss, double duplication, Duration jitter) {
        faults.random(seed, loss, duplication, jitter);
    }

    /** How long each datagram takes; nothing, unless set. */
    public void latency(Duration delay) {
        faults.latency(delay);
    }

    /** Nothing goes wrong any more, but for what has already. The latency stays. */
    public void heal() {
        faults.heal();
    }

    /** What endpoints have sent so far, what was lost too. */
    public List<Datagram> sent() {
        return List.copyOf(sent);
    }

    /** The same as lines to read: when, from whom, to whom, what, and what became of it where that is worth a word. */
    public List<String> log() {
        return List.copyOf(log);
    }

    void transmit(Datagram datagram) {
        List<Duration> arrivals = faults.arrivals(datagram);
        sent.add(datagram);
        log.add(line(datagram, arrivals));
        for (Duration delay : arrivals) {
            arrive(datagram, delay);
        }
    }

    private void arrive(Datagram datagram, Duration delay) {
        Runnable arrival = () -> deliver(datagram);
        if (delay.isZero()) {
            time.scheduler().execute(arrival);
        } else { // a task with a future keeps its failure to itself, so that task only starts the other
            var unused = time.scheduler()
                    .schedule(() -> time.scheduler().execute(arrival), delay.toNanos(), TimeUnit.NANOSECONDS);
        }
    }

    private void deliver(Datagram datagram) {
        InMemoryEndpoint endpoint = endpoints.get(datagram.to());
        if (endpoint != null) {
            endpoint.arrived(datagram);
        }
    }

    private String line(Datagram datagram, List<Duration> arrivals) {
        String fate = "";
        if (arrivals.isEmpty()) {
            fate = " (lost)";
        } else if (!endpoints.containsKey(datagram.to())) {
            fate = " (nobody there)";
        } else if (arrivals.size() > 1) {
            fate = " (twice)";
        }
        return time.elapsed() + " " + datagram + fate;
    }

    void closed(InMemoryEndpoint endpoint) {
        endpoints.remove(endpoint.address(), endpoint);
    }
}
