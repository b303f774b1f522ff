package dev.lathe.server;

import dev.lathe.stub.server.ValuePolicy;
import dev.lathe.transport.CoapEndpoint;
import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Supplier;

/**
 * What the sides of a server have in common.
 *
 * @param endpoint asked for when it is needed, since it comes to be after them
 * @param callbacks where the application's code runs
 * @param valuePolicy what becomes of values that a descriptor does not allow
 * @param capacity how many devices may be registered at a time, of each side
 */
record Shared(
        Supplier<CoapEndpoint> endpoint,
        Executor callbacks,
        ScheduledExecutorService timers,
        Clock clock,
        ValuePolicy valuePolicy,
        int capacity) {}
