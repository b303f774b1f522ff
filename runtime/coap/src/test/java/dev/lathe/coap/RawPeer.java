package dev.lathe.coap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.util.Arrays;
import java.util.HexFormat;

/** A peer that speaks in octets, written in hexadecimal. */
final class RawPeer implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 5000;
    private static final int REPEAT_MILLIS = 500;
    private static final int MAX_TRIES = 10;
    private static final int LARGEST_DATAGRAM = 65_507;

    private final DatagramSocket socket;
    private InetSocketAddress other;

    /** @param other whom it speaks to, until another speaks to it */
    RawPeer(InetSocketAddress other) {
        try {
            this.socket = new DatagramSocket(0, InetAddress.getLoopbackAddress());
            this.socket.setSoTimeout(PATIENCE_MILLIS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.other = other;
    }

    InetSocketAddress address() {
        return (InetSocketAddress) socket.getLocalSocketAddress();
    }

    void send(String hex) {
        send(HexFormat.of().parseHex(hex.replace(" ", "")));
    }

    void send(byte[] octets) {
        try {
            socket.send(new DatagramPacket(octets, octets.length, other));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What comes next; fails if nothing does. */
    String receive() {
        try {
            DatagramPacket packet = new DatagramPacket(new byte[LARGEST_DATAGRAM], LARGEST_DATAGRAM);
            socket.receive(packet);
            other = (InetSocketAddress) packet.getSocketAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(packet.getData(), packet.getLength()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String ask(String hex) {
        send(hex);
        return receive();
    }

    /** Sends a confirmable message until something comes back, as peers do (RFC 7252, 4.2), though sooner. */
    String askPersistently(String hex) {
        try {
            socket.setSoTimeout(REPEAT_MILLIS);
            for (int tries = 1; tries < MAX_TRIES; tries++) {
                try {
                    return ask(hex);
                } catch (UncheckedIOException e) {
                    if (!(e.getCause() instanceof SocketTimeoutException)) {
                        throw e;
                    }
                }
            }
            return ask(hex);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            restorePatience();
        }
    }

    private void restorePatience() {
        try {
            socket.setSoTimeout(PATIENCE_MILLIS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        socket.close();
    }
}
