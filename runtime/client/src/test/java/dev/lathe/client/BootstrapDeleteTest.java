package dev.lathe.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.client.fixture.HallThermostat;
import dev.lathe.client.fixture.PlainThermostat;
import dev.lathe.client.fixture.TestBenchInstance;
import dev.lathe.message.Method;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.objects.OscoreInstance;
import dev.lathe.value.Opaque;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BootstrapDeleteTest {

    private final BootstrapLab bootstrap = new BootstrapLab();
    private final Lab lab = bootstrap.lab;

    @BeforeEach
    void openBootstrap() {
        var unused = bootstrap.openBesideServer(builder -> builder.instance(0, new HallThermostat())
                .instance(7, new PlainThermostat())
                .object(TestBenchInstance.TYPE));
    }

    @Test
    void deleting_everything_leaves_the_bootstrap_server_s_account_and_the_device() {
        assertThat(bootstrap.delete("/").code()).isEqualTo(ResponseCode.DELETED);
        assertThat(bootstrap.discover("/"))
                .containsExactly(
                        "</>;lwm2m=1.0",
                        "</0>;ver=1.1",
                        "</0/0>",
                        "</1>;ver=1.1",
                        "</3>;ver=1.1",
                        "</3/0>",
                        "</42770>",
                        "</42771>;ver=1.3");
    }

    @Test
    void deleting_an_object_takes_its_instances_but_for_what_survives() {
        assertThat(bootstrap.delete("/42770").code()).isEqualTo(ResponseCode.DELETED);
        assertThat(bootstrap.discover("/42770")).containsExactly("</>;lwm2m=1.0", "</42770>");
        assertThat(bootstrap.delete("/0").code()).isEqualTo(ResponseCode.DELETED);
        assertThat(bootstrap.discover("/0")).containsExactly("</>;lwm2m=1.0", "</0>;ver=1.1", "</0/0>");
        assertThat(bootstrap.delete("/3").code()).isEqualTo(ResponseCode.DELETED);
        assertThat(bootstrap.discover("/3")).contains("</3/0>");
    }

    @Test
    void deleting_from_an_object_without_instances_is_2_02() {
        assertThat(bootstrap.delete("/42771").code()).isEqualTo(ResponseCode.DELETED);
    }

    @Test
    void deleting_an_instance_takes_that_one() {
        assertThat(bootstrap.delete("/42770/0").code()).isEqualTo(ResponseCode.DELETED);
        assertThat(bootstrap.discover("/42770")).containsExactly("</>;lwm2m=1.0", "</42770/7>");
        assertThat(bootstrap.delete("/42770/0").code()).isEqualTo(ResponseCode.BAD_REQUEST);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/0/0     | the account of the Bootstrap-Server, which stays",
                "/3/0     | the Device Object Instance, which stays",
                "/9       | this device has no Object 9",
                "/9/0     | there is no such Object Instance",
                "/42770/1 | there is no such Object Instance",
                "/1/0/1   | delete the root, an Object or an Object Instance",
                "/3/0/11/0| delete the root, an Object or an Object Instance"
            })
    void what_cannot_be_deleted_is_4_00_with_the_reason(String path, String reason) {
        Response refused = bootstrap.delete(path);
        assertThat(refused.code()).isEqualTo(ResponseCode.BAD_REQUEST);
        assertThat(refused.diagnostic()).startsWith(path.strip() + ":").contains(reason);
        assertThat(bootstrap.discover("/")).contains("</0/0>", "</3/0>", "</42770/0>", "</42770/7>");
    }

    @Test
    void deleting_bs_is_4_00() {
        assertThat(bootstrap.ask(Request.of(Method.DELETE, List.of("bs"))).code())
                .isEqualTo(ResponseCode.BAD_REQUEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rd", "65535", "03", "", "lwm2m"})
    void what_is_no_path_is_4_05(String segment) {
        assertThat(bootstrap.ask(Request.of(Method.DELETE, List.of(segment))).code())
                .isEqualTo(ResponseCode.METHOD_NOT_ALLOWED);
        assertThat(bootstrap
                        .ask(Request.of(Method.DELETE, List.of(segment, "3", "0")))
                        .code())
                .isEqualTo(ResponseCode.METHOD_NOT_ALLOWED);
    }

    @Test
    void what_was_deleted_goes_when_the_bootstrap_is_finished() {
        bootstrap.delete("/42770/0");
        assertThat(bootstrap.finish().code()).isEqualTo(ResponseCode.CHANGED);
        lab.passSeconds(1);
        assertThat(lab.get("/42770/0").code()).isEqualTo(ResponseCode.NOT_FOUND);
        assertThat(lab.get("/42770/7").code()).isEqualTo(ResponseCode.CONTENT);
        assertThat(bootstrap.configured.get(0).deleted().toString()).isEqualTo("[/42770/0]");
        assertThat(Lab.links(lab.received.get(lab.received.size() - 1).payload()))
                .doesNotContain("</42770/0>");
    }

    @Test
    void what_the_bootstrap_server_s_account_points_to_survives() {
        BootstrapLab another = new BootstrapLab();
        var client = another.openBesideServer(builder ->
                builder.object(OscoreInstance.TYPE).instance(4, new Keys()).instance(5, new Keys()));
        another.putText("/0/0/17", "21:4");
        another.putText("/0/1/17", "21:5");
        assertThat(another.discover("/21"))
                .containsExactly("</>;lwm2m=1.0", "</21>;ver=2.0", "</21/4>", "</21/5>;ssid=1");
        Response refused = another.delete("/21/4");
        assertThat(refused.code()).isEqualTo(ResponseCode.BAD_REQUEST);
        assertThat(refused.diagnostic()).contains("what the account of the Bootstrap-Server points to");
        assertThat(another.delete("/").code()).isEqualTo(ResponseCode.DELETED);
        assertThat(another.discover("/21")).containsExactly("</>;lwm2m=1.0", "</21>;ver=2.0", "</21/4>");
        another.lab.time.await(client.shutdown(), Lab.MOMENT);
    }

    private static final class Keys extends OscoreInstance {

        @Override
        public Opaque masterSecret() {
            return Opaque.EMPTY;
        }

        @Override
        public Opaque senderId() {
            return Opaque.EMPTY;
        }

        @Override
        public Opaque recipientId() {
            return Opaque.EMPTY;
        }
    }
}
