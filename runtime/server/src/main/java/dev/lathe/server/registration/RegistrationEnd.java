package dev.lathe.server.registration;

/** Why a registration is over. */
public enum RegistrationEnd {
    /** The device de-registered. */
    DEREGISTERED,
    /** The device did not update it in time. */
    EXPIRED,
    /** The device, or another of its name, registered anew. */
    REPLACED
}
