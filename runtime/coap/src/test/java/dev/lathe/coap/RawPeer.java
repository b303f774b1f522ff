package dev.lathe.coap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** A peer that speaks in octets, written in hexadecimal. */
final class RawPeer implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 5000;
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

    @Override
    public void close() {
        socket.close();
    }
}
