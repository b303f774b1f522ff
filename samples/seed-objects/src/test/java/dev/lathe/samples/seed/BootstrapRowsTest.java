package dev.lathe.samples.seed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.client.Draft0Client;
import dev.lathe.client.Draft0ClientBuilder;
import dev.lathe.client.bootstrap.BootstrapAccount;
import dev.lathe.client.bootstrap.BootstrapListener;
import dev.lathe.client.bootstrap.Configuration;
import dev.lathe.message.Method;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.objects.draft0.Bootstrapping;
import dev.lathe.samples.seed.objects.RemoteBootstrapping;
import dev.lathe.samples.seed.objects.RemoteDeviceInfo;
import dev.lathe.server.BootstrapServer;
import dev.lathe.server.LwM2mServer;
import dev.lathe.testkit.Datagram;
import dev.lathe.transport.CoapEndpoint;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The draft's Object Bootstrapping at work. */
class BootstrapRowsTest {

    private static final String SERVER = "coap://127.0.0.1:5683";
    private static final BootstrapAccount ACCOUNT = account(5693);

    private final Lab lab = new Lab();
    private final List<Configuration> configured = new ArrayList<>();

    @AfterEach
    void close() {
        lab.close();
    }

    private static BootstrapAccount account(int port) {
        return BootstrapAccount.noSec("coap://127.0.0.1:" + port).fromAnyPort();
    }

    private BootstrapServer bootstrapServer(String endpoint, Bootstrapping value) {
        return BootstrapServer.builder()
                .coap(new InetSocketAddress(InetAddress.getLoopbackAddress(), 5693))
                .transport(lab.network)
                .executor(lab.time.scheduler())
                .scheduler(lab.time.scheduler())
                .draft0(endpoint, value)
                .start();
    }

    private Draft0Client blank(int bootstrapPort, Consumer<Draft0ClientBuilder> more) {
        Draft0ClientBuilder builder = Draft0Client.builder("factory-1")
                .bootstrap(account(bootstrapPort))
                .listener(new BootstrapListener() {
                    @Override
                    public void onBootstrapFinished(Configuration configuration) {
                        configured.add(configuration);
                    }
                })
                .transport(lab.network)
                .executor(lab.time.scheduler())
                .scheduler(lab.time.scheduler())
                .clock(lab.time.clock())
                .object(new GatewayInfo());
        more.accept(builder);
        return builder.start();
    }

    private static Bootstrapping told() {
        return Bootstrapping.builder()
                .serverLocation(SERVER)
                .endpointName("node-7")
                .build();
    }

    @Test
    void SQ_20_a_device_that_knows_its_bootstrap_server_only_comes_to_be_managed() {
        try (BootstrapServer bootstrap = bootstrapServer("factory-1", told())) {
            Draft0Client device = blank(bootstrap.address().getPort(), builder -> {});
            lab.await(device.registered());

            assertThat(configured)
                    .singleElement()
                    .satisfies(it -> assertThat(it.account().uri()).hasToString(SERVER));
            var known = lab.server.draft0().device("node-7").orElseThrow();
            assertThat(known.objects()).containsExactly(1, 3);
            assertThat(lab.await(known.at(RemoteDeviceInfo.TYPE).manufacturer().read()))
                    .isEqualTo("Open Mobile Alliance");
            assertThat(lab.await(known.at(RemoteBootstrapping.TYPE).read()).endpointName())
                    .contains("node-7");
            lab.await(device.shutdown());
            assertThat(lab.network.sent())
                    .extracting(Datagram::request)
                    .extracting(String::valueOf)
                    .anySatisfy(it -> assertThat(it).startsWith("POST /bs?ep=factory-1"))
                    .anySatisfy(it -> assertThat(it).startsWith("PUT /1, JSON (50)"))
                    .anySatisfy(it -> assertThat(it).isEqualTo("POST /bs"))
                    .anySatisfy(it -> assertThat(it).startsWith("POST /rd?ep=node-7"));
        }
    }

    @Test
    void SQ_20_below_a_root_all_of_it_lies_below_that() {
        try (BootstrapServer bootstrap = bootstrapServer("factory-1", told())) {
            Draft0Client device = blank(bootstrap.address().getPort(), builder -> builder.root("d0"));
            lab.await(device.registered());

            assertThat(lab.server.draft0().device("node-7")).isPresent();
            assertThat(Lab.text(lab.ask(device.address(), Lab.request(Method.GET, "/d0/1"))))
                    .isEqualTo("{\"1\":{\"0\":\"" + SERVER + "\",\"1\":\"node-7\"}}");
            lab.await(device.shutdown());
        }
    }

    @Test
    void SQ_20_only_a_bootstrap_writes_the_endpoint_name() {
        Draft0Client device = lab.device("named", builder -> builder.bootstrap(ACCOUNT));

        assertThat(lab.putText(device, "/1/1", "other").code()).isEqualTo(ResponseCode.METHOD_NOT_ALLOWED);
        assertThat(lab.putJson(device, "/1", "{\"1\":{\"1\":\"other\"}}").code())
                .isEqualTo(ResponseCode.METHOD_NOT_ALLOWED);
        assertThat(Lab.text(lab.get(device, "/1/1"))).isEqualTo("named");
        assertThat(Lab.text(lab.get(device, "/1/0"))).isEqualTo(SERVER);
    }

    @Test
    void SQ_20_what_is_written_counts_when_the_bootstrap_is_finished_and_not_before() {
        List<Request> asked = new ArrayList<>();
        CoapEndpoint script = lab.network.open(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 5693),
                request -> {
                    asked.add(request);
                    return Response.of(ResponseCode.CHANGED).toFuture();
                },
                target -> {});
        Draft0Client device = lab.device("named", builder -> builder.bootstrap(ACCOUNT));
        device.bootstrap();
        lab.time.advance(Duration.ofMillis(100));
        assertThat(asked).hasSize(1);

        assertThat(lab.putText(device, "/1/1", "n".repeat(64)).code()).isEqualTo(ResponseCode.BAD_REQUEST);
        assertThat(lab.putText(device, "/1/0", "http://nowhere").code()).isEqualTo(ResponseCode.BAD_REQUEST);
        assertThat(lab.putJson(device, "/1", "{\"1\":{\"0\":\"" + SERVER + "\",\"1\":\"renamed\",\"7\":\"new\"}}")
                        .code())
                .isEqualTo(ResponseCode.CHANGED);
        assertThat(Lab.text(lab.get(device, "/1/1"))).isEqualTo("renamed");
        assertThat(lab.putText(device, "/9/0", "x").code()).isEqualTo(ResponseCode.METHOD_NOT_ALLOWED);
        assertThat(lab.ask(device.address(), Lab.request(Method.DELETE, "/1")).code())
                .isEqualTo(ResponseCode.METHOD_NOT_ALLOWED);
        assertThat(lab.server.draft0().device("renamed")).isEmpty();

        lab.time.advance(Duration.ofSeconds(248)); // nobody says that it is done
        assertThat(Lab.text(lab.get(device, "/1/1"))).isEqualTo("named");
        assertThat(lab.server.draft0().device("named")).isPresent();
        script.close();
    }

    @Test
    void SQ_20_a_finish_without_a_server_location_is_refused() {
        CoapEndpoint script = lab.network.open(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 5693),
                request -> Response.of(ResponseCode.CHANGED).toFuture(),
                target -> {});
        Draft0Client device = blank(5693, builder -> {});
        lab.time.advance(Duration.ofMillis(100));

        assertThat(lab.post(device, "/bs").code()).isEqualTo(ResponseCode.NOT_ACCEPTABLE);
        assertThat(lab.putText(device, "/1/0", SERVER).code()).isEqualTo(ResponseCode.CHANGED);
        assertThat(lab.post(device, "/bs").code()).isEqualTo(ResponseCode.CHANGED);
        lab.await(device.registered());
        assertThat(lab.server.draft0().device("factory-1")).isPresent();
        lab.await(device.shutdown());
        script.close();
    }

    @Test
    void SQ_20_a_server_that_writes_its_location_sends_the_device_there() {
        try (LwM2mServer other = LwM2mServer.builder()
                .coap(new InetSocketAddress(InetAddress.getLoopbackAddress(), 5684))
                .transport(lab.network)
                .executor(lab.time.scheduler())
                .scheduler(lab.time.scheduler())
                .clock(lab.time.clock())
                .draft0()
                .start()) {
            lab.device("mover", builder -> builder.bootstrap(ACCOUNT));
            RemoteBootstrapping bootstrapping =
                    lab.server.draft0().device("mover").orElseThrow().at(RemoteBootstrapping.TYPE);

            lab.await(bootstrapping.serverLocation().write("coap://127.0.0.1:5684"));
            lab.time.advance(Duration.ofSeconds(1));

            assertThat(lab.server.draft0().devices()).isEmpty();
            assertThat(other.draft0().device("mover")).isPresent();
        }
    }
}
