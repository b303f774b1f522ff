package dev.lathe.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lathe.coap.CoapTransport;
import dev.lathe.message.Observe;
import dev.lathe.message.RequestTimeoutException;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.message.TransportException;
import dev.lathe.server.fixture.RemoteRoomThermostat;
import dev.lathe.server.fixture.RoomThermostat.Mode;
import dev.lathe.stub.server.EndReason;
import dev.lathe.stub.server.Observation;
import dev.lathe.stub.server.RequestOptions;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The server as it comes out of the box: over UDP, on its own threads. */
@Timeout(30)
class UdpServerTest {

    private final LwM2mServer server = LwM2mServer.builder()
            .coap(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
            .start();
    private final ScriptedDevice device =
            new ScriptedDevice(CoapTransport.builder().threads(1).build(), server.address());
    private final BlockingQueue<String> threads = new LinkedBlockingQueue<>();

    @AfterEach
    void close() {
        server.close();
        device.close();
    }

    private static <T> T soon(CompletableFuture<T> future) throws Exception {
        return future.get(10, TimeUnit.SECONDS);
    }

    private String thread() throws InterruptedException {
        return Objects.requireNonNull(threads.poll(10, TimeUnit.SECONDS), "nothing was heard");
    }

    @Test
    void aListenerMayBlockOnWhatItAsks() throws Exception {
        device.answersText("21.5");
        CompletableFuture<Double> read = new CompletableFuture<>();
        server.onRegistered(known -> read.complete(known.at(RemoteRoomThermostat.TYPE, 0)
                .measuredTemperature()
                .read()
                .join()));

        soon(device.register("hall"));

        assertThat(soon(read)).isEqualTo(21.5);
    }

    @Test
    void nothingOfTheApplicationRunsOnAThreadOfTheProtocol() throws Exception {
        device.answers(request -> (request.observe() == Observe.REGISTER
                        ? ScriptedDevice.text("20").withObserve(1)
                        : ScriptedDevice.text("21"))
                .toFuture());
        server.onRegistered(known -> threads.add(Thread.currentThread().getName()));
        server.onUpdated(known -> threads.add(Thread.currentThread().getName()));
        server.onUnregistered(
                (known, reason) -> threads.add(Thread.currentThread().getName()));
        String location = ScriptedDevice.location(soon(device.register("hall")));
        assertThat(thread()).matches(UdpServerTest::isTheApplications);

        RemoteRoomThermostat hall = server.device("hall").orElseThrow().at(RemoteRoomThermostat.TYPE, 0);
        CompletableFuture<Void> gate = new CompletableFuture<>();
        device.answers(request -> gate.thenApply(open -> ScriptedDevice.text("21")));
        var read = hall.measuredTemperature()
                .read()
                .thenRun(() -> threads.add(Thread.currentThread().getName()));
        gate.complete(null);
        assertThat(thread()).matches(UdpServerTest::isTheApplications);
        soon(read);

        device.answers(request -> ScriptedDevice.text("20").withObserve(1).toFuture());
        Observation observation = hall.measuredTemperature()
                .observe(celsius -> threads.add(Thread.currentThread().getName()));
        soon(observation.established());
        assertThat(thread()).matches(UdpServerTest::isTheApplications);

        soon(device.update(location, "", ""));
        assertThat(thread()).matches(UdpServerTest::isTheApplications);
        soon(device.deregister(location));
        assertThat(thread()).matches(UdpServerTest::isTheApplications);
        assertThat(soon(observation.ended())).isEqualTo(EndReason.REGISTRATION_ENDED);
    }

    /** Virtual threads have no name. */
    private static boolean isTheApplications(String name) {
        return name.isEmpty() || name.startsWith("lwm2m-server-callback-");
    }

    @Test
    void aTimeoutIsHeardOnTheApplicationsThreadsToo() throws Exception {
        ScheduledExecutorService timers = Executors.newSingleThreadScheduledExecutor();
        CountDownLatch listening = new CountDownLatch(1);
        try (LwM2mServer other = LwM2mServer.builder()
                .coap(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .scheduler(timers)
                .start()) {
            ScriptedDevice silent =
                    new ScriptedDevice(CoapTransport.builder().threads(1).build(), other.address());
            silent.answers(request -> new CompletableFuture<>());
            soon(silent.register("hall"));
            var unused = timers.submit(() -> listening.await(10, TimeUnit.SECONDS));
            CompletableFuture<Double> read = other.device("hall")
                    .orElseThrow()
                    .with(RequestOptions.timeout(Duration.ofMillis(50)))
                    .at(RemoteRoomThermostat.TYPE, 0)
                    .measuredTemperature()
                    .read();
            var named = read.handle((celsius, failure) -> Thread.currentThread().getName());
            listening.countDown();

            // In this order: a thread that joins a future may run what depends on it.
            assertThat(soon(named)).matches(UdpServerTest::isTheApplications);
            assertThatThrownBy(read::join).isInstanceOf(RequestTimeoutException.class);
            silent.close();
        } finally {
            timers.shutdownNow();
        }
    }

    @Test
    void aCancelledReadEndsItsExchangeAndAnAnswerThatComesLateHarmsNoOther() throws Exception {
        soon(device.register("hall"));
        CompletableFuture<Response> late = new CompletableFuture<>();
        CountDownLatch asked = new CountDownLatch(1);
        device.answers(request -> {
            asked.countDown();
            return late;
        });
        RemoteRoomThermostat hall = server.device("hall").orElseThrow().at(RemoteRoomThermostat.TYPE, 0);
        CompletableFuture<Double> read = hall.measuredTemperature().read();
        assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();

        read.cancel(true);
        late.complete(ScriptedDevice.text("20"));
        device.answersText("21");

        assertThat(soon(hall.measuredTemperature().read())).isEqualTo(21);
        assertThat(read).isCancelled();
    }

    @Test
    void observingOverUdpHearsEachChangeAndStopsWhenClosed() throws Exception {
        soon(device.register("hall"));
        device.answers(request -> (request.observe() == Observe.REGISTER
                        ? ScriptedDevice.text("20").withObserve(1)
                        : Response.of(ResponseCode.CONTENT))
                .toFuture());
        BlockingQueue<Double> values = new LinkedBlockingQueue<>();
        Observation observation = server.device("hall")
                .orElseThrow()
                .at(RemoteRoomThermostat.TYPE, 0)
                .measuredTemperature()
                .observe(values::add);
        soon(observation.established());
        assertThat(values.poll(10, TimeUnit.SECONDS)).isEqualTo(20.0);

        assertThat(soon(device.notify(
                        device.asked.get(0), ScriptedDevice.text("21").withObserve(2))))
                .hasToString("ACKNOWLEDGED");
        assertThat(values.poll(10, TimeUnit.SECONDS)).isEqualTo(21.0);

        observation.close();
        assertThat(soon(observation.ended())).isEqualTo(EndReason.CLOSED);
        assertThat(soon(device.notify(
                        device.asked.get(0), ScriptedDevice.text("22").withObserve(3))))
                .hasToString("REJECTED");
    }

    @Test
    void aWriteGoesOutOverUdp() throws Exception {
        soon(device.register("hall"));
        device.answers(request -> Response.of(ResponseCode.CHANGED).toFuture());

        soon(server.device("hall")
                .orElseThrow()
                .at(RemoteRoomThermostat.TYPE, 0)
                .mode()
                .write(Mode.COOL));

        assertThat(device.heard()).containsExactly("PUT /42770/0/1, text/plain (0), 1 octets: 2");
    }

    @Test
    void aTakenPortIsSaidSo() {
        LwM2mServerBuilder other = LwM2mServer.builder().coap(server.address());

        assertThatThrownBy(other::start)
                .isInstanceOf(TransportException.class)
                .hasMessageContaining(String.valueOf(server.address().getPort()));
    }

    @Test
    void withoutAnAddressThereIsNothingToStart() {
        assertThatThrownBy(LwM2mServer.builder()::start)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("say where to listen: LwM2mServer.builder().coap(5683)");
    }

    @Test
    void aClosedServerGivesItsPortBack() {
        InetSocketAddress address = server.address();
        server.close();

        try (LwM2mServer other = LwM2mServer.builder().coap(address).start()) {
            assertThat(other.address()).isEqualTo(address);
        }
    }
}
