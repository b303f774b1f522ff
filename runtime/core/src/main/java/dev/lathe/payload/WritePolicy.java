package dev.lathe.payload;

/** What kind of write a payload is for; it decides what a Resource that cannot be written means. */
public enum WritePolicy {
    /** What the payload leaves out goes away: PUT on an Object Instance. */
    REPLACE,
    /** What the payload leaves out stays: POST on an Object Instance, any write to a Resource or Resource Instance. */
    PARTIAL,
    /**
     * What a new Object Instance begins with: Resources that no server can write are passed over, and mandatory ones that can be
     * written have to be there (LwM2M Core, 6.3.5).
     */
    CREATE,
    /**
     * As {@link #PARTIAL}, by a Bootstrap-Server: Resources that no server can write are not refused (LwM2M Core, 6.1).
     */
    BOOTSTRAP
}
