package dev.lathe.server.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ApplicationThreadsTest {

    @Test
    void theyAreVirtualWhereTheJvmHasSuch() {
        boolean has = Runtime.version().feature() >= 21;

        assertThat(ApplicationThreads.virtual().isPresent()).isEqualTo(has);
    }

    @Test
    void theyKeepNoJvmAlive() throws Exception {
        ExecutorService threads = ApplicationThreads.create();
        try {
            assertThat(threads.submit(() -> Thread.currentThread().isDaemon()).get(10, TimeUnit.SECONDS))
                    .isTrue();
        } finally {
            threads.shutdown();
        }
    }
}
