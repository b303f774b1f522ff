package dev.lathe.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.lathe.client.bootstrap.BootstrapAccount;
import dev.lathe.client.fixture.BellObject;
import dev.lathe.message.ContentFormat;
import dev.lathe.message.Method;
import dev.lathe.message.Observe;
import dev.lathe.message.Peer;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.transport.CoapEndpoint;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A client of the early draft that is renamed, moved and asked for what only LwM2M has. */
class Draft0BootstrapRaceTest {

    private final Lab lab = new Lab();
    private final List<Request> elsewhere = new ArrayList<>();
    private final CoapEndpoint bootstrapServer = lab.open(5693, request -> Response.of(ResponseCode.CHANGED));
    private final CoapEndpoint other = lab.open(5684, request -> {
        elsewhere.add(request);
        return Lab.accept(request);
    });

    /** Rings without a sound. */
    private static final class Bell extends BellObject {
        @Override
        public void ring() {
            // nobody listens
        }
    }

    private Draft0Client start(Consumer<Draft0ClientBuilder> more) {
        Draft0ClientBuilder builder = Draft0Client.builder("factory-1")
                .server(Lab.account())
                .bootstrap(BootstrapAccount.noSec(BootstrapLab.BOOTSTRAP_URI))
                .transport(lab.network)
                .executor(lab.time.scheduler())
                .scheduler(lab.time.scheduler())
                .clock(lab.time.clock());
        more.accept(builder);
        Draft0Client client = builder.start();
        lab.time.await(client.registered(), Lab.MOMENT);
        return client;
    }

    private Response ask(CoapEndpoint from, Draft0Client client, Request request) {
        return lab.time.await(from.send(request.withPeer(Peer.unsecured(client.address()))), Lab.MOMENT);
    }

    private static Request put(String text, String... path) {
        return Request.of(Method.PUT, List.of(path)).withPayload(ContentFormat.TEXT, Lab.utf8(text));
    }

    private static List<String> told(List<Request> received) {
        return received.stream()
                .map(it -> it.method() + " /" + String.join("/", it.path())
                        + (it.query().isEmpty() ? "" : "?" + it.query().get(0)))
                .toList();
    }

    @Test
    void a_client_that_a_bootstrap_renames_leaves_its_server_under_the_former_name() {
        Draft0Client client = start(builder -> {});
        client.bootstrap();
        lab.passSeconds(1);
        ask(bootstrapServer, client, put("node-7", "1", "1"));
        assertThat(ask(bootstrapServer, client, BootstrapLab.finishing()).code())
                .isEqualTo(ResponseCode.CHANGED);
        lab.passSeconds(1);
        assertThat(told(lab.received))
                .containsExactly("POST /rd?ep=factory-1", "DELETE /rd/5a3f", "POST /rd?ep=node-7");
    }

    @Test
    void a_client_that_keeps_its_name_and_server_registers_in_place_of_the_former_registration() {
        Draft0Client client = start(builder -> {});
        client.bootstrap();
        lab.passSeconds(1);
        assertThat(ask(bootstrapServer, client, BootstrapLab.finishing()).code())
                .isEqualTo(ResponseCode.CHANGED);
        lab.passSeconds(1);
        assertThat(told(lab.received)).containsExactly("POST /rd?ep=factory-1", "POST /rd?ep=factory-1");
    }

    @Test
    void who_is_sent_elsewhere_just_before_a_bootstrap_begins_waits_for_its_end() {
        Draft0Client client = start(builder -> {});
        ask(lab.server, client, put("coap://127.0.0.1:5684", "1", "0"));
        client.bootstrap();
        lab.passSeconds(1);
        assertThat(elsewhere).isEmpty();
        assertThat(ask(other, client, Request.of(Method.GET, List.of("1"))).code())
                .isNotEqualTo(ResponseCode.CONTENT);
        assertThat(ask(bootstrapServer, client, BootstrapLab.finishing()).code())
                .isEqualTo(ResponseCode.CHANGED);
        lab.passSeconds(1);
        assertThat(told(elsewhere)).containsExactly("POST /rd?ep=factory-1");
    }

    @Test
    void who_is_sent_elsewhere_goes_there_when_the_bootstrap_comes_to_nothing() {
        Draft0Client client = start(builder -> {});
        ask(lab.server, client, put("coap://127.0.0.1:5684", "1", "0"));
        client.bootstrap();
        lab.pass(Duration.ofSeconds(249));
        assertThat(told(elsewhere)).containsExactly("POST /rd?ep=factory-1");
    }

    @Test
    void arguments_under_a_number_that_only_lwm2m_has_are_4_15() {
        Draft0Client client = start(builder -> builder.object(new Bell()));
        Request ring = Request.of(Method.POST, List.of("9", "0"));
        assertThat(ask(lab.server, client, ring.withPayload(ContentFormat.TEXT, Lab.utf8("")))
                        .code())
                .isEqualTo(ResponseCode.CHANGED);
        assertThat(ask(lab.server, client, ring.withPayload(ContentFormat.OLD_TEXT, Lab.utf8("0")))
                        .code())
                .isEqualTo(ResponseCode.UNSUPPORTED_CONTENT_FORMAT);
    }

    @Test
    void an_observe_with_attributes_is_not_answered_with_what_lwm2m_has() {
        Draft0Client client = start(builder -> {});
        Response response = lab.time.await(
                lab.server
                        .observe(
                                Request.of(Method.GET, List.of("1", "0"))
                                        .withQuery(List.of("pmin=5"))
                                        .withObserve(Observe.REGISTER)
                                        .withPeer(Peer.unsecured(client.address())),
                                notification -> {})
                        .response(),
                Lab.MOMENT);
        assertThat(response.code()).isEqualTo(ResponseCode.BAD_REQUEST);
        assertThat(response.diagnostic()).doesNotContain("LwM2M").contains("/1/0", "send none");
    }

    @Test
    void below_a_root_a_stranger_hears_nothing_but_a_code() {
        Draft0Client client = start(builder -> builder.root("d0"));
        Response elsewhereThere = ask(other, client, Request.of(Method.GET, List.of("3")));
        assertThat(elsewhereThere.code()).isEqualTo(ResponseCode.UNAUTHORIZED);
        assertThat(elsewhereThere.payload()).isEmpty();
        assertThat(ask(lab.server, client, Request.of(Method.GET, List.of("3"))).diagnostic())
                .contains("/d0");
    }

    @Test
    void the_object_that_bootstraps_write_stays() {
        Draft0Client client = start(builder -> {});
        assertThatIllegalArgumentException().isThrownBy(() -> client.remove(1)).withMessageContaining("/1");
        assertThat(client.remove(2)).isFalse();
    }

    @Test
    void a_client_has_one_bootstrap_server() {
        Draft0ClientBuilder builder =
                Draft0Client.builder("factory-1").bootstrap(BootstrapAccount.noSec(BootstrapLab.BOOTSTRAP_URI));

        assertThatIllegalStateException()
                .isThrownBy(() -> builder.bootstrap(BootstrapAccount.noSec("coap://127.0.0.1:1")))
                .withMessageContaining("already");
    }
}
