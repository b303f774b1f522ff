package dev.lathe.payload;

/** What kind of write a payload is for; it decides what a Resource that cannot be written means. */
public enum WritePolicy {
    /** What the payload leaves out goes away: PUT on an Object Instance. */
    REPLACE,
    /** What the payload leaves out stays: POST on an Object Instance, any write to a Resource or Resource Instance. */
    PARTIAL,
    /**
     * As {@link #PARTIAL}, by a Bootstrap-Server: Resources that no server can write are not refused (LwM2M Core, 6.1).
     */
    BOOTSTRAP
}
