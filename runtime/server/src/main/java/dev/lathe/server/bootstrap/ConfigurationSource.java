package dev.lathe.server.bootstrap;

import java.util.Optional;

/** Says what a device is to be given. It is asked on the builder's executor, so it may look into a database. */
@FunctionalInterface
public interface ConfigurationSource {

    /** Empty for a device that is not known: it is refused with 4.00. What is thrown is logged, and the device refused with 5.00. */
    Optional<BootstrapConfiguration> find(BootstrapRequest request);
}
