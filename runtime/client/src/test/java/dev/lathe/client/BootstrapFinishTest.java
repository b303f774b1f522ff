package dev.lathe.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.message.ContentFormat;
import dev.lathe.message.Observe;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.payload.PayloadWriter;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a configuration is consistent, and what a client says of one that is not. */
class BootstrapFinishTest {

    private static final String SOMEWHERE = "coap://127.0.0.1:5683";

    private final BootstrapLab bootstrap = new BootstrapLab();
    private final Lab lab = bootstrap.lab;

    @BeforeEach
    void openBootstrap() {
        var unused = bootstrap.openBesideServer(builder -> {});
    }

    private Response refused() {
        Response refused = bootstrap.finish();
        assertThat(refused.code()).isEqualTo(ResponseCode.NOT_ACCEPTABLE);
        assertThat(bootstrap.heard).containsExactly("started");
        return refused;
    }

    private void finish() {
        Response response = bootstrap.finish();
        assertThat(response.code()).as(response.diagnostic()).isEqualTo(ResponseCode.CHANGED);
        lab.passSeconds(1);
    }

    @Test
    void a_refused_finish_says_why_and_may_be_sent_again_when_that_is_mended() {
        bootstrap.delete("/1");
        assertThat(refused().diagnostic()).isEqualTo("/0/1: no instance of /1 has its Short Server ID, 1; write one");
        bootstrap.putServer(7, 2, 60);
        assertThat(refused().diagnostic()).startsWith("/0/1: no instance of /1 has its Short Server ID, 1");
        bootstrap.putText("/1/7/0", "1");
        finish();
        assertThat(Lab.text(lab.get("/1/7/1"))).isEqualTo("60");
        assertThat(lab.get("/1/0").code()).isEqualTo(ResponseCode.NOT_FOUND);
    }

    @Test
    void a_server_without_security_is_inconsistent() {
        bootstrap.delete("/0/1");
        assertThat(refused().diagnostic()).isEqualTo("/1/0: no instance of /0 has its Short Server ID, 1; write one");
    }

    @Test
    void no_server_at_all_is_inconsistent() {
        bootstrap.delete("/");
        assertThat(refused().diagnostic()).startsWith("/1: there is no LwM2M Server account");
    }

    @Test
    void two_servers_are_more_than_this_client_serves() {
        bootstrap.putSecurity(2, 101, SOMEWHERE);
        bootstrap.putServer(1, 101, 60);
        assertThat(refused().diagnostic()).contains("this client serves one LwM2M Server");
        bootstrap.delete("/0/1");
        bootstrap.delete("/1/0");
        finish();
        assertThat(Lab.text(lab.get("/1/1/0"))).isEqualTo("101");
    }

    @Test
    void the_same_short_server_id_twice_is_inconsistent() {
        bootstrap.putSecurity(2, 1, SOMEWHERE);
        assertThat(refused().diagnostic())
                .isEqualTo("/0/2: Short Server ID 1 is that of /0/1 already; delete /0/2 or it");
        bootstrap.delete("/0/2");
        bootstrap.putServer(9, 1, 60);
        assertThat(refused().diagnostic()).startsWith("/1/9: Short Server ID 1 is that of /1/0 already");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, 65535, 65536, Long.MAX_VALUE, Long.MIN_VALUE})
    void a_short_server_id_that_is_none_is_inconsistent(long id) {
        bootstrap.putSecurity(1, id, SOMEWHERE);
        bootstrap.putServer(0, id, 60);
        assertThat(refused().diagnostic())
                .startsWith("/0/1: ")
                .contains(Long.toString(id))
                .contains("range 1..65534");
        bootstrap.putSecurity(1, 1, SOMEWHERE);
        assertThat(refused().diagnostic()).startsWith("/1/0: ").contains("range 1..65534");
    }

    @Test
    void an_account_without_a_short_server_id_is_inconsistent() {
        bootstrap.put("/0/1", out -> {
            out.text(0, SOMEWHERE);
            out.bool(1, false);
            out.integer(2, 3);
        });
        assertThat(refused().diagnostic()).contains("has a Short Server ID; write /0/1/10");
    }

    @Test
    void the_short_server_id_of_a_bootstrap_server_does_no_harm() {
        bootstrap.put("/0/0", BootstrapLab.security(0, BootstrapLab.BOOTSTRAP_URI, true));
        finish();
        assertThat(lab.get("/3/0").code()).isEqualTo(ResponseCode.CONTENT);
    }

    @Test
    void a_second_bootstrap_server_is_inconsistent() {
        bootstrap.put("/0/2", BootstrapLab.security(0, "coap://127.0.0.1:5783", true));
        assertThat(refused().diagnostic()).startsWith("/0/2: this is a second Bootstrap-Server account beside /0/0");
    }

    @Test
    void the_bootstrap_server_s_account_must_stay_one() {
        bootstrap.put("/0/0", BootstrapLab.security(1, SOMEWHERE, false));
        bootstrap.delete("/0/1");
        assertThat(refused().diagnostic()).startsWith("/0/0: the account of this Bootstrap-Server must stay one");
        bootstrap.putText("/0/0/1", "1");
        bootstrap.putText("/0/0/0", "coap://127.0.0.1/bs");
        bootstrap.putSecurity(1, 1, SOMEWHERE);
        assertThat(refused().diagnostic()).startsWith("/0/0: ").contains("not a server's URI");
        bootstrap.putText("/0/0/0", "coap://127.0.0.1:5693");
        bootstrap.putText("/0/0/11", "-1");
        assertThat(refused().diagnostic()).startsWith("/0/0: a hold-off time");
        bootstrap.putText("/0/0/11", "1");
        finish();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "coaps://127.0.0.1",
                "http://127.0.0.1",
                "127.0.0.1:5683",
                "",
                "coap://127.0.0.1/rd",
                "coap://a b",
                "coap://127.0.0.1:99999",
                "coap://127.0.0.1:5683#x"
            })
    void a_uri_this_client_cannot_reach_is_inconsistent(String uri) {
        bootstrap.putText("/0/1/0", uri);
        assertThat(refused().diagnostic()).startsWith("/0/1: ").contains("coap://");
    }

    @ParameterizedTest
    @CsvSource({
        "0, is not supported",
        "1, is not supported",
        "2, is not supported",
        "4, is not supported",
        "9, enumerated"
    })
    void another_security_mode_than_no_sec_is_inconsistent(String mode, String reason) {
        bootstrap.putText("/0/1/2", mode);
        assertThat(refused().diagnostic())
                .startsWith("/0/1: ")
                .contains("Security Mode")
                .contains(reason);
    }

    @Test
    void an_account_with_oscore_is_not_used_without() {
        bootstrap.putText("/0/1/17", "21:0");
        assertThat(refused().diagnostic()).startsWith("/0/1: OSCORE is not supported");
    }

    private static Consumer<PayloadWriter> server(int without) {
        return out -> {
            if (without != 0) {
                out.integer(0, 1);
            }
            if (without != 1) {
                out.integer(1, 60);
            }
            if (without != 6) {
                out.bool(6, true);
            }
            if (without != 7) {
                out.text(7, "U");
            }
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 6, 7})
    void a_mandatory_resource_that_is_missing_is_inconsistent(int resource) {
        bootstrap.put("/1/0", server(resource));
        assertThat(refused().diagnostic()).startsWith("/1/0: ").contains("(/1/*/" + resource + ") is absent; write it");
    }

    static Stream<Arguments> valuesOfAServer() {
        return Stream.of(
                Arguments.of("1", "0", "range"),
                Arguments.of("1", "4294967296", "range"),
                Arguments.of("2", "-1", "range"),
                Arguments.of("7", "T", "UDP only"),
                Arguments.of("7", "", "UDP only"),
                Arguments.of("17", "0", "tries are 1 to 30"),
                Arguments.of("17", "18446744073709551615", "tries are 1 to 30"),
                Arguments.of("18", "0", "pauses"),
                Arguments.of("18", "18446744073709551615", "pauses"),
                Arguments.of("19", "4294967296", "pauses"));
    }

    @ParameterizedTest
    @MethodSource("valuesOfAServer")
    void a_value_this_client_cannot_work_with_is_inconsistent(String resource, String value, String reason) {
        assertThat(bootstrap.putText("/1/0/" + resource, value).code()).isEqualTo(ResponseCode.CHANGED);
        assertThat(refused().diagnostic()).contains(reason);
    }

    @Test
    void the_retry_resources_say_when_to_register_again() {
        bootstrap.put("/1/0", server(-1).andThen(out -> {
            out.unsigned(17, 2);
            out.unsigned(18, 5);
            out.unsigned(19, 50);
        }));
        lab.script = request -> Response.error(ResponseCode.FORBIDDEN, "no");
        finish();
        int before = lab.received.size();
        lab.passSeconds(4);
        assertThat(lab.received).hasSize(before);
        lab.passSeconds(2);
        assertThat(lab.received).hasSize(before + 1);
        lab.passSeconds(48);
        assertThat(lab.received).hasSize(before + 1);
        lab.passSeconds(3);
        assertThat(lab.received).hasSize(before + 2);
    }

    @Test
    void a_queueing_binding_is_taken_and_udp_is_what_the_client_registers_with() {
        bootstrap.putText("/1/0/7", "UQ");
        finish();
        assertThat(Lab.text(lab.get("/1/0/7"))).isEqualTo("UQ");
        assertThat(lab.received.get(1).query()).contains("b=U");
        assertThat(lab.putText("/1/0/7", "UQ").code()).isEqualTo(ResponseCode.CHANGED);
        assertThat(lab.putText("/1/0/7", "UQS").code()).isEqualTo(ResponseCode.BAD_REQUEST);
    }

    @Test
    void a_disable_timeout_counts_whoever_wrote_it() {
        bootstrap.putText("/1/0/5", "600");
        finish();
        lab.execute("/1/0/4", "");
        lab.passSeconds(590);
        int before = lab.received.size();
        lab.passSeconds(12);
        assertThat(lab.received).hasSize(before + 1);
    }

    @Test
    void finish_comes_bare() {
        Request finish = BootstrapLab.finishing();
        List<Request> dressed = List.of(
                finish.withPayload(null, Lab.utf8("x")),
                finish.withPayload(ContentFormat.TEXT, new byte[0]),
                finish.withQuery(List.of("ep=x")),
                finish.withAccept(ContentFormat.TLV));
        for (Request request : dressed) {
            assertThat(bootstrap.ask(request).code()).isEqualTo(ResponseCode.BAD_REQUEST);
        }
        var relation = bootstrap.bootstrapServer.observe(
                lab.addressed(finish.withObserve(Observe.REGISTER)), notification -> {});
        assertThat(lab.time.await(relation.response(), Lab.MOMENT).code()).isEqualTo(ResponseCode.BAD_REQUEST);
        finish();
    }

    @Test
    void a_second_finish_finds_no_bootstrap() {
        assertThat(bootstrap.finish().code()).isEqualTo(ResponseCode.CHANGED);
        assertThat(bootstrap.finish().code()).isEqualTo(ResponseCode.METHOD_NOT_ALLOWED);
    }
}
