package dev.lathe.client.observe;

import dev.lathe.attribute.AttributeSet;
import dev.lathe.client.object.AttributeStore;
import dev.lathe.client.object.Inquiries;
import dev.lathe.path.LwM2mPath;
import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;

/** What all observations of a client share. */
public record Context(
        Inquiries inquiries,
        AttributeStore attributes,
        PeriodDefaults defaults,
        Notifier notifier,
        ObserveLimits limits,
        Executor executor,
        ScheduledExecutorService scheduler,
        Clock clock) {

    AttributeSet effective(int server, LwM2mPath path) {
        return attributes.effective(server, path).inheriting(defaults.of(server));
    }
}
