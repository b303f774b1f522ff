package dev.lathe.client.object;

/** What a Write does to what its payload leaves out. */
enum WriteMode {
    /** PUT: it goes away. */
    REPLACE,
    /** POST: it stays. */
    MERGE,
    /** Create: it is as the device's factory made it. */
    CREATE
}
