package dev.lathe.client.object;

/** Which Object Instances of an Object that has a factory servers may delete (LwM2M Core, 6.3.6). */
public enum Deletable {
    /** Every one, those that the application gave included. */
    ALL,
    /** Those that a server created. */
    CREATED,
    NONE
}
