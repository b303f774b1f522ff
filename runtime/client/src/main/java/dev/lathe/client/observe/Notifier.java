package dev.lathe.client.observe;

import dev.lathe.message.Response;
import dev.lathe.transport.Delivery;
import dev.lathe.transport.NotificationTarget;
import java.util.concurrent.CompletableFuture;

/** Sends notifications, as {@link dev.lathe.transport.CoapEndpoint#notify} does. */
@FunctionalInterface
public interface Notifier {

    CompletableFuture<Delivery> notify(NotificationTarget target, Response notification, boolean confirmable);
}
