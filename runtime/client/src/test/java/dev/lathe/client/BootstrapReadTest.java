package dev.lathe.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.client.fixture.HallThermostat;
import dev.lathe.client.fixture.TestBenchInstance;
import dev.lathe.client.registration.Enabler;
import dev.lathe.message.ContentFormat;
import dev.lathe.message.Method;
import dev.lathe.message.Observe;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.objects.AccessControlInstance;
import dev.lathe.path.LwM2mPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bootstrap-Discover and Bootstrap-Read. */
class BootstrapReadTest {

    private final BootstrapLab bootstrap = new BootstrapLab();
    private final Lab lab = bootstrap.lab;

    private void open() {
        var unused = bootstrap.openBesideServer(
                builder -> builder.instance(0, new HallThermostat()).object(TestBenchInstance.TYPE));
    }

    @Test
    void discover_shows_whose_account_each_is_but_for_the_bootstrap_server_s() {
        open();
        assertThat(bootstrap.discover("/"))
                .containsExactly(
                        "</>;lwm2m=1.0",
                        "</0>;ver=1.1",
                        "</0/0>",
                        "</0/1>;ssid=1;uri=\"coap://127.0.0.1:5683\"",
                        "</1>;ver=1.1",
                        "</1/0>;ssid=1",
                        "</3>;ver=1.1",
                        "</3/0>",
                        "</42770/0>",
                        "</42771>;ver=1.3");
        assertThat(bootstrap.discover("/1")).containsExactly("</>;lwm2m=1.0", "</1>;ver=1.1", "</1/0>;ssid=1");
    }

    @Test
    void discover_shows_what_was_written_and_what_is_missing_from_it() {
        open();
        bootstrap.putSecurity(2, 101, "coap://10.0.0.1");
        bootstrap.put("/0/3", out -> out.text(0, "coap://10.0.0.2"));
        bootstrap.put("/0/4", out -> out.text(0, "no\nuri"));
        bootstrap.put("/1/5", out -> out.integer(1, 60));
        bootstrap.put("/1/6", out -> out.integer(0, 0));
        assertThat(bootstrap.discover("/0"))
                .endsWith("</0/2>;ssid=101;uri=\"coap://10.0.0.1\"", "</0/3>;uri=\"coap://10.0.0.2\"", "</0/4>");
        assertThat(bootstrap.discover("/1")).endsWith("</1/0>;ssid=1", "</1/5>", "</1/6>;ssid=0");
    }

    @Test
    void discover_names_the_version_the_client_registers_with() {
        var unused = bootstrap.beginAlone(builder -> builder.enabler(Enabler.V1_1));
        assertThat(bootstrap.discover("/").get(0)).isEqualTo("</>;lwm2m=1.1");
    }

    @ParameterizedTest
    @CsvSource({
        "/9, 40, NOT_FOUND",
        "/1/0, 40, METHOD_NOT_ALLOWED",
        "/3/0, 40, METHOD_NOT_ALLOWED",
        "/1/0/1, 40, METHOD_NOT_ALLOWED"
    })
    void what_cannot_be_discovered_is_refused(String path, int format, ResponseCode code) {
        open();
        assertThat(bootstrap.get(path, new ContentFormat(format)).code()).isEqualTo(code);
    }

    @Test
    void read_gives_every_value_of_a_server_account_whoever_may_read_it() {
        open();
        bootstrap.put("/1/0", BootstrapLab.server(1, 60).andThen(out -> out.unsigned(17, 3)));
        Response response = bootstrap.get("/1/0");
        assertThat(response.contentFormat()).contains(ContentFormat.TLV);
        assertThat(BootstrapLab.resources(response, "/1/0")).containsExactly(0, 1, 6, 7, 17);
        assertThat(bootstrap.get("/1").payload()).hasSizeGreaterThan(response.payload().length);
    }

    @Test
    void read_gives_what_the_server_has_written_too() {
        var client = bootstrap.startBesideServer(builder -> {});
        lab.putText("/1/0/2", "5");
        client.bootstrap();
        lab.passSeconds(1);
        assertThat(BootstrapLab.resources(bootstrap.get("/1/0"), "/1/0")).containsExactly(0, 1, 2, 6, 7);
    }

    @Test
    void read_gives_what_there_is_of_access_control() {
        var unused = bootstrap.openBesideServer(builder -> builder.object(AccessControlInstance.TYPE)
                .instance(0, new Rights(42770, 0))
                .instance(1, new Rights(42770, 1)));
        Response response = bootstrap.get("/2/1");
        assertThat(BootstrapLab.resources(response, "/2/1")).containsExactly(0, 1, 3);
        bootstrap.delete("/2/0");
        assertThat(bootstrap.get("/2/0").code()).isEqualTo(ResponseCode.NOT_FOUND);
        bootstrap.delete("/2");
        assertThat(bootstrap.get("/2").payload()).isEmpty();
    }

    private static final class Rights extends AccessControlInstance {

        private final int object;
        private final int instance;

        Rights(int object, int instance) {
            this.object = object;
            this.instance = instance;
        }

        @Override
        public long objectId() {
            return object;
        }

        @Override
        public long objectInstanceId() {
            return instance;
        }

        @Override
        public long accessControlOwner() {
            return 1;
        }

        @Override
        public void accessControlOwner(long value) {}
    }

    @Test
    void an_object_without_instances_reads_as_nothing() {
        open();
        bootstrap.delete("/1");
        Response response = bootstrap.get("/1");
        assertThat(response.code()).isEqualTo(ResponseCode.CONTENT);
        assertThat(response.payload()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/, METHOD_NOT_ALLOWED",
        "/0, METHOD_NOT_ALLOWED",
        "/0/0, METHOD_NOT_ALLOWED",
        "/3/0, METHOD_NOT_ALLOWED",
        "/42770/0, METHOD_NOT_ALLOWED",
        "/9, METHOD_NOT_ALLOWED",
        "/1/0/1, METHOD_NOT_ALLOWED",
        "/1/0/1/0, METHOD_NOT_ALLOWED",
        "/1/1, NOT_FOUND",
        "/2, NOT_FOUND",
        "/2/0, NOT_FOUND"
    })
    void what_cannot_be_read_is_refused(String path, ResponseCode code) {
        open();
        Response refused = bootstrap.get(path);
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.diagnostic()).startsWith(path + ": ");
    }

    @Test
    void a_format_that_cannot_be_had_is_4_06() {
        open();
        assertThat(bootstrap.get("/1/0", ContentFormat.TEXT).code()).isEqualTo(ResponseCode.NOT_ACCEPTABLE);
        assertThat(bootstrap.get("/1/0", new ContentFormat(9999)).code()).isEqualTo(ResponseCode.NOT_ACCEPTABLE);
    }

    @Test
    void a_bootstrap_server_observes_nothing() {
        open();
        Response response = bootstrap.ask(Request.get(LwM2mPath.of(1, 0)));
        var relation = bootstrap.bootstrapServer.observe(
                lab.addressed(Request.get(LwM2mPath.of(1, 0)).withObserve(Observe.REGISTER)), notification -> {});
        Response observed = lab.time.await(relation.response(), Lab.MOMENT);
        assertThat(observed.observe()).isEmpty();
        assertThat(observed.payload()).isEqualTo(response.payload());
        assertThat(lab.client().observations()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /1, 4.05",
        "POST, /1/0, 4.05",
        "POST, /1/0/8, 4.05",
        "POST, /, 4.05",
        "FETCH, /, 4.05",
        "IPATCH, /, 4.05",
        "PATCH, /1, 4.05"
    })
    void other_operations_are_4_05(Method method, String path, String code) {
        open();
        Response refused = bootstrap.ask(
                Request.of(method, LwM2mPath.parse(path).segments()).withPayload(ContentFormat.TLV, new byte[0]));
        assertThat(refused.code().toString()).startsWith(code);
    }

    @ParameterizedTest
    @CsvSource({"GET", "PUT", "FETCH", "PATCH", "IPATCH"})
    void bs_can_only_be_posted_to(Method method) {
        open();
        assertThat(bootstrap.ask(Request.of(method, List.of("bs"))).code()).isEqualTo(ResponseCode.METHOD_NOT_ALLOWED);
    }
}
