package dev.lathe.server.bootstrap;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a session asks a device, in three parts, since where accounts go depends on where the device has some.
 *
 * @param opening comes first
 * @param survey finds out which accounts the device has; a device may refuse it
 * @param rest comes last, given what was found out; ends with a Finish
 */
record Sequence(
        List<BootstrapStep> opening,
        Optional<BootstrapStep.Discover> survey,
        Function<AccountPlaces, List<BootstrapStep>> rest) {}
