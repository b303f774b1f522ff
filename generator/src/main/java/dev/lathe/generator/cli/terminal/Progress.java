package dev.lathe.generator.cli.terminal;

import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Says what is going on if it takes longer than a second and a person is waiting; gone without a trace when it is done. */
public final class Progress {

    private static final int PATIENCE_SECONDS = 1;

    private final CountDownLatch done = new CountDownLatch(1);
    private final Object line = new Object();
    private boolean isShown;
    private final PrintStream err;

    private Progress(PrintStream err) {
        this.err = err;
    }

    /**
     * Does the work.
     *
     * @param what goes on, as {@code "checking 300 descriptors"}
     */
    public static <T> T during(Supplier<T> work, String what, Surroundings surroundings) {
        if (!surroundings.isTerminal()) {
            return work.get();
        }
        Progress progress = new Progress(surroundings.err());
        Thread patience = new Thread(() -> progress.showLater(what), "progress");
        patience.setDaemon(true);
        patience.start();
        try {
            return work.get();
        } finally {
            progress.end();
        }
    }

    private void showLater(String what) {
        try {
            if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                show(what);
            }
        } catch (InterruptedException goodbye) {
            Thread.currentThread().interrupt();
        }
    }

    private void show(String what) {
        synchronized (line) {
            if (done.getCount() > 0) {
                err.print(what + " …");
                err.flush();
                isShown = true;
            }
        }
    }

    private void end() {
        synchronized (line) {
            done.countDown();
            if (isShown) {
                err.print("\r\u001B[K");
                err.flush();
            }
        }
    }
}
