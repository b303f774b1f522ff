package dev.lathe.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.client.bootstrap.BootstrapAccount;
import dev.lathe.client.fixture.HallThermostat;
import dev.lathe.client.fixture.PlainThermostat;
import dev.lathe.client.fixture.RoomThermostatInstance;
import dev.lathe.client.registration.Registration;
import dev.lathe.client.registration.RegistrationListener;
import dev.lathe.message.ContentFormat;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.path.LwM2mPath;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** With real threads; it ends within its time or has found a deadlock. */
@Timeout(60)
class BootstrapConcurrencyTest {

    private static final LwM2mPath ADDED = LwM2mPath.of(42770, 9);

    /** Is the server and the Bootstrap-Server. */
    private final DirectTransport transport = new DirectTransport();

    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final Semaphore registrations = new Semaphore(0);

    @AfterEach
    void stop() {
        workers.shutdownNow();
    }

    private Response ask(Request request) {
        Response response =
                transport.ask(request).orTimeout(20, TimeUnit.SECONDS).join();
        assertThat(response.code())
                .as("%s: %s", request, response.diagnostic())
                .isNotEqualTo(ResponseCode.INTERNAL_SERVER_ERROR);
        return response;
    }

    private void bootstrap(LwM2mClient client, int round) throws InterruptedException {
        client.bootstrap();
        Request discover = Request.get(LwM2mPath.root()).withAccept(ContentFormat.LINK_FORMAT);
        while (ask(discover).code() != ResponseCode.CONTENT) {
            Thread.onSpinWait();
        }
        assertThat(ask(Request.delete(LwM2mPath.of(1, 0))).code()).isEqualTo(ResponseCode.DELETED);
        byte[] server = Lab.tlv("/1/0", BootstrapLab.server(1, 1000 + round));
        assertThat(ask(Request.put(LwM2mPath.of(1, 0)).withPayload(ContentFormat.TLV, server))
                        .code())
                .isEqualTo(ResponseCode.CHANGED);
        byte[] mode = Lab.tlv("/42770/0", out -> out.integer(1, round % 3));
        assertThat(ask(Request.put(LwM2mPath.of(42770, 0)).withPayload(ContentFormat.TLV, mode))
                        .code())
                .isEqualTo(ResponseCode.CHANGED);
        Response finish = ask(BootstrapLab.finishing());
        assertThat(finish.code()).as(finish.diagnostic()).isEqualTo(ResponseCode.CHANGED);
        assertThat(registrations.tryAcquire(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void one_bootstrap_after_the_other_while_the_application_changes_its_instances() throws Exception {
        AtomicBoolean stopped = new AtomicBoolean();
        try (LwM2mClient client = LwM2mClient.builder("busy")
                .server(Lab.account())
                .bootstrap(BootstrapAccount.noSec(Lab.account().uri().toString()))
                .transport(transport)
                .object(RoomThermostatInstance.TYPE, id -> new HallThermostat())
                .listener(new RegistrationListener() {
                    @Override
                    public void onRegistered(Registration registration) {
                        registrations.release();
                    }
                })
                .start()) {
            assertThat(registrations.tryAcquire(20, TimeUnit.SECONDS)).isTrue();
            Future<?> application = workers.submit(() -> {
                while (!stopped.get()) {
                    client.add(ADDED.instance(), new PlainThermostat());
                    client.update();
                    assertThat(client.remove(ADDED)).isTrue();
                }
            });
            Future<?> reader = workers.submit(() -> {
                while (!stopped.get()) {
                    ask(Request.get(LwM2mPath.of(42770)));
                }
            });
            for (int round = 0; round < 100; round++) {
                bootstrap(client, round);
            }
            stopped.set(true);
            application.get(20, TimeUnit.SECONDS);
            reader.get(20, TimeUnit.SECONDS);
            assertThat(Lab.text(ask(Request.get(LwM2mPath.of(1, 0, 1))))).isEqualTo("1099");
            assertThat(Lab.text(ask(Request.get(LwM2mPath.of(42770, 0, 1))))).isEqualTo("0");
        }
    }
}
