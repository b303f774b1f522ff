package dev.lathe.server.store;

/**
 * How a device can be reached (LwM2M Core, 6.2.1.2).
 *
 * @param transports letters as the device gave them, without the {@code Q} of LwM2M 1.0: {@code U} is UDP
 * @param queue whether it listens only for a while after each of its own messages (queue mode)
 */
public record Binding(String transports, boolean queue) {

    /** What holds for a device that says nothing. */
    public static final Binding DEFAULT = new Binding("U", false);
}
