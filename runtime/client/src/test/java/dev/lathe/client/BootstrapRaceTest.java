package dev.lathe.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.message.ContentFormat;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.path.LwM2mPath;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What comes at the wrong moment of a bootstrap. */
class BootstrapRaceTest {

    private final BootstrapLab bootstrap = new BootstrapLab();
    private final Lab lab = bootstrap.lab;

    private CompletableFuture<Response> send(Request request) {
        return bootstrap.bootstrapServer.send(lab.addressed(request));
    }

    private static Request lifetime(String seconds) {
        return Request.put(LwM2mPath.of(1, 0, 1)).withPayload(ContentFormat.TEXT, Lab.utf8(seconds));
    }

    @Test
    void a_write_right_behind_the_finish_is_refused_and_not_lost_without_a_word() {
        var unused = bootstrap.openBesideServer(builder -> {});
        bootstrap.putServer(0, 1, 120);
        CompletableFuture<Response> finished = send(BootstrapLab.finishing());
        CompletableFuture<Response> late = send(lifetime("77"));
        assertThat(lab.time.await(finished, Lab.MOMENT).code()).isEqualTo(ResponseCode.CHANGED);
        assertThat(lab.time.await(late, Lab.MOMENT).code()).isEqualTo(ResponseCode.METHOD_NOT_ALLOWED);
        lab.passSeconds(1);
        assertThat(Lab.text(lab.get("/1/0/1"))).isEqualTo("120");
    }

    @Test
    void a_refused_bootstrap_request_ends_what_a_request_of_the_same_peer_seemed_to_begin() {
        bootstrap.answer = Response.error(ResponseCode.BAD_REQUEST, "who?");
        lab.network.delay(
                datagram -> datagram.isResponse() && datagram.from().getPort() == 5693, Duration.ofMillis(200));
        var client = bootstrap.startBesideServer(builder -> {});
        client.bootstrap();
        lab.pass(Duration.ofMillis(50));
        assertThat(bootstrap.get("/1").code()).isEqualTo(ResponseCode.CONTENT);
        assertThat(bootstrap.heard).containsExactly("started");
        lab.passSeconds(1);
        assertThat(bootstrap.heard).containsExactly("started", "4.00 Bad Request, again after PT1M");
        assertThat(lab.get("/3/0/16").code()).isEqualTo(ResponseCode.CONTENT);
    }
}
