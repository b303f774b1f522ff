package dev.lathe.client.bootstrap;

/**
 * What a consistent staging leads to.
 *
 * @param commit still to be run; may call the device's code, and changes nothing if it throws
 * @param bootstrapServer its account, which the bootstrap may have changed
 */
record Outcome(Runnable commit, Configuration configuration, BootstrapAccount bootstrapServer) {}
