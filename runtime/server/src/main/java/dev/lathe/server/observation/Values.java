package dev.lathe.server.observation;

import dev.lathe.message.LwM2mException;
import dev.lathe.message.Response;
import dev.lathe.server.execution.SerialTasks;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes the notifications of one observation to the application: off the transport's thread, one at a time, in order, whatever
 * the application does with them.
 */
final class Values<T> {

    private static final Logger LOG = LoggerFactory.getLogger(Values.class);

    private final SerialTasks<Object> tasks;
    private final Function<Response, T> reading;
    private final Consumer<? super T> consumer;
    private final String what;
    private final Backlog backlog = new Backlog();

    /** @param what is observed, for messages */
    Values(SerialTasks<Object> tasks, Function<Response, T> reading, Consumer<? super T> consumer, String what) {
        this.tasks = tasks;
        this.reading = reading;
        this.consumer = consumer;
        this.what = what;
    }

    /** Hands over a notification when those before it are done with. */
    void add(Response notification) {
        if (backlog.add(notification)) {
            LOG.warn("{}: more than {} values wait for the application; the oldest was dropped", what, Backlog.LIMIT);
        }
        tasks.execute(this, this::deliverNext);
    }

    private void deliverNext() {
        Response notification = backlog.poll();
        if (notification == null) {
            return;
        }
        try {
            hand(read(notification));
        } catch (LwM2mException e) {
            LOG.warn("{}: a notification was left out: {}", what, e.getMessage());
        }
    }

    /** @throws LwM2mException if the notification has no value that can be read */
    T read(Response notification) {
        return reading.apply(notification);
    }

    /** Hands over a value now; only from a task of {@link #then}. */
    void hand(T value) {
        try {
            consumer.accept(value);
        } catch (RuntimeException | Error e) {
            LOG.error("{}: the application's consumer failed; it hears the next value all the same", what, e);
        }
    }

    /** Runs after what was handed over so far; on this thread once the executor takes no more tasks. */
    void then(Runnable task) {
        if (!tasks.execute(this, task)) {
            task.run();
        }
    }

    /** Forgets what was not handed over yet. */
    void drop() {
        backlog.clear();
    }
}
