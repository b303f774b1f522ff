package dev.lathe.server.store;

/** What became of a registration that was to be put into a store. */
public sealed interface Placement {

    /** It is there, and no other of its endpoint was. */
    record Added() implements Placement {}

    /** It is there, and the one before it of the same endpoint is not any more. */
    record Replaced(Registration previous) implements Placement {}

    /** The store has as many registrations as it may; nothing was changed. */
    record Full() implements Placement {}
}
